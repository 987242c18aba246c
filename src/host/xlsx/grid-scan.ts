import { parseCell } from "./address";
import { XmlBroken } from "./xml";
import { endOfContent, endOfTag, readAttribute, tagName } from "./xml-tag";

export interface RawCell {
  readonly column: number;
  raw: string;
}

export interface RawRow {
  /** From 0. */
  readonly number: number;
  /** What stands between the row before and this one. */
  readonly lead: string;
  /** The whole element as read. */
  readonly raw: string;
  open: string;
  cells: RawCell[] | undefined;
  readonly prefix: string;
  changed: boolean;
}

/** Finds the `<row>` elements in the inside of a sheetData element. Throws XmlBroken. */
export function readRows(inner: string, prefix: string): RawRow[] {
  let previous = -1;
  return elements(inner, 0, `${prefix}row`).map(({ lead, open, raw }) => {
    // The row number may be left out: then it is the one after the row before.
    const number = Number(readAttribute(open, "r") ?? previous + 2) - 1;
    previous = number;
    return { number, lead, raw, open, cells: undefined, prefix, changed: false };
  });
}

/** Finds the `<c>` elements of a `<row>` element. Throws XmlBroken. */
export function readCells(row: string, prefix: string): RawCell[] {
  let previous = -1;
  return elements(row, endOfTag(row, 0), `${prefix}c`).map(({ open, raw }) => {
    const column = parseCell(readAttribute(open, "r") ?? "")?.column ?? previous + 1;
    previous = column;
    return { column, raw };
  });
}

interface Piece {
  lead: string;
  open: string;
  raw: string;
}

/** The elements of one name that stand side by side in a text; none holds another of its name. */
function elements(text: string, from: number, name: string): Piece[] {
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
