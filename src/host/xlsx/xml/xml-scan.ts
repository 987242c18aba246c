import { XmlBroken } from "./xml";
import { endOfContent, endOfTag } from "./xml-tag";

/** An element found in a text without parsing what is inside it. */
export interface Piece {
  /** What stands between the element before and this one. */
  readonly lead: string;
  readonly open: string;
  /** The whole element. */
  readonly raw: string;
}

/** Where an element stands in a text. */
interface Place {
  readonly start: number;
  /** Where its inside begins and ends; both are the end of an element that is one tag. */
  readonly inside: number;
  readonly endOfInside: number;
  readonly end: number;
}

/** The first element of a name from there on, or undefined; it holds no other of its name. Throws XmlBroken. */
function find(text: string, from: number, name: string): Place | undefined {
  for (let at = from; ;) {
    const start = text.indexOf(`<${name}`, at);
    if (start < 0) return undefined;
    const inside = endOfTag(text, start);
    if (inside < 0) throw new XmlBroken(`<${name}> has no end`);
    at = inside;
    if (!endsName(text, start + 1 + name.length)) continue;
    if (text.charCodeAt(inside - 2) === 47) return { start, inside, endOfInside: inside, end: inside };
    const endOfInside = endOfContent(text, inside, name);
    const end = endOfInside < 0 ? -1 : endOfTag(text, endOfInside);
    if (end < 0) throw new XmlBroken(`<${name}> is not closed`);
    return { start, inside, endOfInside, end };
  }
}

/** What is inside the first element of a name from there on, as it stands, or undefined. Throws XmlBroken. */
export function firstInside(text: string, from: number, name: string): string | undefined {
  const place = find(text, from, name);
  return place && text.slice(place.inside, place.endOfInside);
}

/** The insides of all elements of a name, one behind the other, each changed by `change`. Throws XmlBroken. */
export function joinInsides(text: string, name: string, change: (inside: string) => string): string {
  let joined = "";
  for (let place = find(text, 0, name); place; place = find(text, place.end, name)) {
    joined += change(text.slice(place.inside, place.endOfInside));
  }
  return joined;
}

/** The elements of one name that stand side by side in a text; none holds another of its name. Throws XmlBroken. */
export function elements(text: string, from: number, name: string): Piece[] {
  return [...eachElement(text, from, name)];
}

/** The same one after the other, for texts that may hold millions. */
export function* eachElement(text: string, from: number, name: string): Generator<Piece, void> {
  for (let after = from; ;) {
    const place = find(text, after, name);
    if (!place) return;
    const { start, inside, end } = place;
    yield { lead: text.slice(after, start), open: text.slice(start, inside), raw: text.slice(start, end) };
    after = end;
  }
}

/** Whether what stands there in a tag ends its name: ">", "/" or white space. */
function endsName(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 62 || char === 47 || char === 32 || (char >= 9 && char <= 13);
}

/** Whether an element of a name begins somewhere in a text. */
export function holdsElement(text: string, name: string): boolean {
  const tag = `<${name}`;
  for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
    if (endsName(text, at + tag.length)) return true;
  }
  return false;
}

/** What is inside an element, as it stands. */
export function insideOf({ open, raw }: Piece): string {
  return open.endsWith("/>") ? "" : raw.slice(open.length, raw.lastIndexOf("</"));
}
