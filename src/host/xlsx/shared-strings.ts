import { richText } from "./cell";
import { XmlBroken, type XmlElement } from "./xml";
import { parseXml } from "./xml-parse";

/** The texts that cells refer to by number; read only, since new text goes into the cells. */
export class SharedStrings {
  private readonly items: XmlElement[];
  private readonly texts: (string | undefined)[] = [];

  /** `part` is the part's text, or undefined for a workbook without one. Throws XmlBroken. */
  constructor(part: string | undefined) {
    const root = part === undefined ? undefined : parseXml(part, ["si"]).root;
    this.items = root?.all("si") ?? [];
  }

  /** The text of an item. Throws XmlBroken for a number that the part does not have. */
  text(index: number): string {
    const item = this.items[index];
    if (!item) throw new XmlBroken(`a cell refers to the text ${String(index)}, which is missing`);
    return (this.texts[index] ??= richText(item.inner));
  }
}
