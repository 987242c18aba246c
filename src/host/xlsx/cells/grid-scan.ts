import { XmlBroken } from "../xml/xml";
import { elements } from "../xml/xml-scan";
import { endOfTag, readAttribute } from "../xml/xml-tag";
import { lastColumn, lastRow, parseCell } from "./address";
import { RawCell } from "./raw-cell";

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

/** Finds the `<row>` elements in the inside of a sheetData element, in order. Throws XmlBroken. */
export function readRows(inner: string, prefix: string): RawRow[] {
  let previous = -1;
  let isOrdered = true;
  const rows = elements(inner, 0, `${prefix}row`).map(({ lead, open, raw }): RawRow => {
    // The row number may be left out: then it is the one after the row before.
    const number = Number(readAttribute(open, "r") ?? previous + 2) - 1;
    if (!Number.isInteger(number) || number < 0 || number > lastRow)
      throw new XmlBroken(`no row in ${open.slice(0, 60)}`);
    isOrdered &&= number > previous;
    previous = number;
    return { number, lead, raw, open, cells: undefined, prefix, changed: false };
  });
  return isOrdered ? rows : inOrder(rows);
}

/** Excel writes each row once and in order; other programs may not. */
function inOrder(rows: RawRow[]): RawRow[] {
  const ordered: RawRow[] = [];
  for (const row of rows.sort((one, other) => one.number - other.number)) {
    const same = ordered.at(-1)?.number === row.number ? ordered.pop() : undefined;
    ordered.push(same ? joined(same, row) : row);
  }
  return ordered;
}

function joined(one: RawRow, other: RawRow): RawRow {
  const cells = cellsInOrder([...cellsOf(one), ...cellsOf(other)]);
  return { ...one, raw: one.raw + other.lead + other.raw, cells };
}

/** The cells of a row from the left. Throws XmlBroken. */
export function cellsOf(row: RawRow): RawCell[] {
  row.cells ??= readCells(row.raw, row.prefix);
  return row.cells;
}

function readCells(row: string, prefix: string): RawCell[] {
  let previous = -1;
  let isOrdered = true;
  const cells = elements(row, endOfTag(row, 0), `${prefix}c`).map(({ open, raw }) => {
    const address = readAttribute(open, "r");
    const column = address === undefined ? previous + 1 : (parseCell(address)?.column ?? -1);
    if (column < 0 || column > lastColumn) throw new XmlBroken(`no cell in ${open.slice(0, 60)}`);
    isOrdered &&= column > previous;
    previous = column;
    return new RawCell(column, raw);
  });
  return isOrdered ? cells : cellsInOrder(cells);
}

/** Of a cell that is there twice the last one counts. */
function cellsInOrder(cells: RawCell[]): RawCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
