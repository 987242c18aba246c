import { WorkbookUnreadable } from "../package/unreadable";
import { XmlBroken } from "../xml/xml";
import { parseXml } from "../xml/xml-parse";
import { eachElement } from "../xml/xml-scan";
import { richText } from "./cell";

/** As many as a plan of a million rows might have; each takes memory though it be empty. */
const mostTexts = 4_000_000;

/** The texts that cells refer to by number; read only, since new text goes into the cells. */
export class SharedStrings {
  /** The `<si>` elements as they stand, since most workbooks have more of them than anybody asks for. */
  private readonly items: readonly string[];
  private readonly texts: (string | undefined)[] = [];

  /** `part` is the part's text, or undefined for a workbook without one. Throws XmlBroken or WorkbookUnreadable. */
  constructor(part: string | undefined) {
    const root = part === undefined ? undefined : parseXml(part, ["sst"]).root;
    const items: string[] = [];
    for (const { raw } of root ? eachElement(root.inner, 0, `${root.prefix}si`) : []) {
      if (items.push(raw) > mostTexts) throw new WorkbookUnreadable("too-large");
    }
    this.items = items;
  }

  /** The text of an item. Throws XmlBroken for a number that the part does not have. */
  text(index: number): string {
    const item = this.items[index];
    if (item === undefined)
      throw new XmlBroken(`a cell refers to the text ${String(index)}, which is missing`);
    return (this.texts[index] ??= richText(item));
  }
}
