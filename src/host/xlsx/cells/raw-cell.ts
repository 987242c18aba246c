import { endOfTag, readAttribute, withAttribute } from "../xml/xml-tag";

/** A cell as its raw `<c>` element, whose format is put into the element only when that is asked for. */
export class RawCell {
  private given: number | undefined;

  constructor(
    /** From 0. */
    readonly column: number,
    private element: string,
  ) {}

  get raw(): string {
    if (this.given !== undefined) {
      const end = endOfTag(this.element, 0);
      this.element = withAttribute(this.element.slice(0, end), "s", this.given) + this.element.slice(end);
      this.given = undefined;
    }
    return this.element;
  }

  set raw(element: string) {
    this.element = element;
    this.given = undefined;
  }

  /** The index of its format in the workbook's styles. */
  get style(): number {
    return this.given ?? Number(readAttribute(this.element.slice(0, endOfTag(this.element, 0)), "s") ?? 0);
  }

  set style(style: number) {
    this.given = style;
  }
}
