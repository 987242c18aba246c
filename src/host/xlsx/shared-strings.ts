import { richText } from "./cell";
import { XmlBroken } from "./xml";
import { elements } from "./xml-scan";
import { parseXml } from "./xml-parse";

/** The texts that cells refer to by number; read only, since new text goes into the cells. */
export class SharedStrings {
  /** The `<si>` elements as they stand, since most workbooks have more of them than anybody asks for. */
  private readonly items: readonly string[];
  private readonly texts: (string | undefined)[] = [];

  /** `part` is the part's text, or undefined for a workbook without one. Throws XmlBroken. */
  constructor(part: string | undefined) {
    const root = part === undefined ? undefined : parseXml(part, ["sst"]).root;
    this.items = root ? elements(root.inner, 0, `${root.prefix}si`).map(({ raw }) => raw) : [];
  }

  /** The text of an item. Throws XmlBroken for a number that the part does not have. */
  text(index: number): string {
    const item = this.items[index];
    if (item === undefined)
      throw new XmlBroken(`a cell refers to the text ${String(index)}, which is missing`);
    return (this.texts[index] ??= richText(item));
  }
}
