import type { Area, CellValue, Sheet } from "../../src/plan/sheet";

/** A sheet from rows of values; merges as worksheet areas, counted from 0. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  {
    merges = [],
    numberFormats = {},
    rowIndex = 0,
    columnIndex = 0,
    hiddenRows = [],
    hiddenColumns = [],
  }: SheetParts = {},
): Sheet {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name: "Action plan",
    rowIndex,
    columnIndex,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    numberFormats: rows.map((_, row) =>
      Array.from({ length: width }, (__, column) => numberFormats[`${row}:${column}`] ?? "General"),
    ),
    merges,
    hiddenRows,
    hiddenColumns,
    date1904: false,
  };
}

interface SheetParts {
  merges?: Area[];
  /** By "row:column" of the rows given. */
  numberFormats?: Record<string, string>;
  rowIndex?: number;
  columnIndex?: number;
  hiddenRows?: number[];
  hiddenColumns?: number[];
}

/** A merged area down one column. */
export function down(columnIndex: number, rowIndex: number, rowCount: number): Area {
  return { rowIndex, columnIndex, rowCount, columnCount: 1 };
}

export const HEADINGS = ["No.", "Area for improvement", "Source", "Action", "Lead", "Timescale", "Progress"];
