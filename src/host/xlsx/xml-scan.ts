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

/** The elements of one name that stand side by side in a text; none holds another of its name. Throws XmlBroken. */
export function elements(text: string, from: number, name: string): Piece[] {
  return [...eachElement(text, from, name)];
}

/** The same one after the other, for texts that may hold millions. */
export function* eachElement(text: string, from: number, name: string): Generator<Piece, void> {
  let at = from;
  for (let after = from; ;) {
    const start = text.indexOf(`<${name}`, at);
    if (start < 0) return;
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
    yield { lead: text.slice(after, start), open, raw: text.slice(start, at) };
    after = at;
  }
}

/** Whether an element of a name begins somewhere in a text. */
export function holdsElement(text: string, name: string): boolean {
  const tag = `<${name}`;
  for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
    const after = text.charCodeAt(at + tag.length);
    if (after === 62 || after === 47 || after <= 32) return true;
  }
  return false;
}

/** What is inside an element, as it stands. */
export function insideOf({ open, raw }: Piece): string {
  return open.endsWith("/>") ? "" : raw.slice(open.length, raw.lastIndexOf("</"));
}
