/** Where each part of a summary stands on its sheet. */
import type { SummaryPage } from "../../plan/summary/page";
import type { SummaryTable, SummaryValue } from "../../plan/summary/table";

/** Characters of a line that the width of the page holds. */
const LINE = 200;
/** Bars that still fit on the page of their table. */
const BARS_BESIDE_TABLE = 10;
const ROWS_OF_FRAME = 6;

/** A table and its rows on the sheet, counted from 0. */
export interface PlacedTable {
  table: SummaryTable;
  titleRow: number;
  headingRow: number;
  lastRow: number;
  /** The rows that its chart covers; null where it has none. */
  chart: { firstRow: number; lastRow: number } | null;
}

export interface Layout {
  /** Every row from the first, as long as each is. */
  rows: SummaryValue[][];
  /** Columns of the widest table. */
  width: number;
  tables: PlacedTable[];
  behind: PlacedTable;
  /** Row of the title over how it was worked out. */
  workedOutRow: number;
  /** Rows with which a new page begins. */
  pageStarts: number[];
  /** The first row that is not printed. */
  printedUpTo: number;
}

/** Places the parts of a summary one below the other, with a blank row between them. */
export function layOut({ title, lead, tables, workedOut, behind }: SummaryPage): Layout {
  const rows: SummaryValue[][] = [[title], ...lead.flatMap(wrapped).map((line) => [line])];
  const pageStarts: number[] = [];
  const place = (table: SummaryTable): PlacedTable => {
    rows.push([]);
    const titleRow = rows.length;
    if (table.startsPage) pageStarts.push(titleRow);
    rows.push([table.title], ...wrapped(table.note).map((line) => [line]));
    const headingRow = rows.length;
    rows.push(table.headings, ...table.rows);
    const lastRow = rows.length - 1;
    return { table, titleRow, headingRow, lastRow, chart: placeChart(table) };
  };
  const placeChart = ({ chart, rows: lines }: SummaryTable): PlacedTable["chart"] => {
    if (chart === null) return null;
    rows.push([]);
    if (lines.length > BARS_BESIDE_TABLE) pageStarts.push(rows.length);
    rows.push(...wrapped(chart.inWords).map((line) => [line]));
    const firstRow = rows.length;
    const height = Math.ceil(lines.length * 1.4) + ROWS_OF_FRAME;
    rows.push(...Array.from({ length: height }, () => []));
    return { firstRow, lastRow: rows.length - 1 };
  };
  const placed = tables.slice(0, -1).map(place);
  rows.push([]);
  const workedOutRow = rows.length;
  rows.push([workedOut.title], ...workedOut.lines.flatMap(wrapped).map((line) => [line]));
  // The exceptions come last: the headings of what is printed last can be repeated on each of its pages.
  const last = tables.slice(-1).map(place);
  const printedUpTo = rows.length;
  return {
    rows,
    width: Math.max(...tables.map(({ headings }) => headings.length)),
    tables: [...placed, ...last],
    behind: place(behind),
    workedOutRow,
    pageStarts,
    printedUpTo,
  };
}

/** A text in lines of the page's width, broken between words; "" is no line. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
