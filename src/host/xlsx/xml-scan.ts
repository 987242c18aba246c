import { XmlBroken } from "./xml";
import { endOfContent, endOfTag, tagName } from "./xml-tag";

/** An element found in a text without parsing what is inside it. */
export interface Piece {
  /** What stands between the element before and this one. */
  readonly lead: string;
  readonly open: string;
  /** The whole element. */
  readonly raw: string;
}

/** The elements of one name that stand side by side in a text; none holds another of its name. */
export function elements(text: string, from: number, name: string): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (let after = from; ;) {
    const start = text.indexOf(`<${name}`, at);
    if (start < 0) return found;
    const endOfOpen = endOfTag(text, start);
    if (endOfOpen < 0) throw new XmlBroken(`<${name}> has no end`);
    at = endOfOpen;
    const open = text.slice(start, endOfOpen);
    if (tagName(open) !== name) continue;
    if (!open.endsWith("/>")) {
      const content = endOfContent(text, endOfOpen, name);
      if (content < 0) throw new XmlBroken(`<${name}> is not closed`);
      at = endOfTag(text, content);
    }
    found.push({ lead: text.slice(after, start), open, raw: text.slice(start, at) });
    after = at;
  }
}
