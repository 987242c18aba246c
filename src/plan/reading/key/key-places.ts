/** Where on a workbook's sheets a key may stand: anywhere but in the cells of the actions. */
import type { Grid } from "../grid";
import type { ActionRows } from "../rows/action-rows";
import type { Table } from "../table/table";
import { isBlank } from "../text";
import type { RowCell } from "./entries-in-row";

export interface KeyRow {
  row: number;
  cells: RowCell[];
}

/** Rows of cells that belong together. */
export interface KeyPlace {
  /** The sheet's name where it is not the plan's own, to be put before an address. */
  sheet: string | null;
  rows: KeyRow[];
  /** True where words and meanings side by side are a key though no title says so. */
  needsNoTitle: boolean;
}

/** A sheet with more rows is no page of guidance, and so far below the actions nothing explains them. */
const MOST_ROWS = 200;

/** Above the headings, below the actions and beside the table. */
export function placesOnSheet(
  grid: Grid,
  table: Table,
  actions: readonly ActionRows[],
  anotherTable: number | null,
): KeyPlace[] {
  const ofActions = new Set(actions.flatMap(({ rows }) => rows));
  const lastAction = actions.at(-1)?.rows.at(-1) ?? table.lastRow;
  const beyond = Math.max(...Object.values(table.columns)) + 1;
  const end = Math.min(grid.lastRow, (anotherTable ?? Infinity) - 1, lastAction + MOST_ROWS);
  const rowsOf = (from: number, to: number, firstColumn = grid.firstColumn) =>
    filledRows(grid, from, to, firstColumn);
  const between = rowsOf(table.firstRow, lastAction).filter(({ row }) => !ofActions.has(row));
  return [
    { sheet: null, rows: rowsOf(grid.firstRow, table.headerRow - 1), needsNoTitle: true },
    { sheet: null, rows: [...between, ...rowsOf(lastAction + 1, end)], needsNoTitle: true },
    { sheet: null, rows: rowsOf(table.headerRow, lastAction, beyond), needsNoTitle: false },
  ];
}

/** True where a sheet is small enough to be guidance or lists. */
export function isPageOfGuidance(grid: Grid): boolean {
  return grid.lastRow - grid.firstRow < MOST_ROWS;
}

/** All of another sheet. */
export function wholeSheet(grid: Grid): KeyPlace {
  const rows = filledRows(grid, grid.firstRow, grid.lastRow, grid.firstColumn);
  return { sheet: grid.sheet.name, rows, needsNoTitle: false };
}

function filledRows(grid: Grid, from: number, to: number, firstColumn: number): KeyRow[] {
  const rows: KeyRow[] = [];
  for (let row = from; row <= to; row++) {
    const cells: RowCell[] = [];
    for (let column = firstColumn; column <= grid.lastColumn; column++) {
      const value = grid.valueAt(row, column);
      if (!isBlank(value)) cells.push({ column, text: String(value) });
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}
