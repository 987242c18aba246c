/** Finds the cells of the table in which a formula has failed. */
import type { ErrorCell } from "../../plan";
import type { Steps } from "../../steps";
import { type Grid, ownValue } from "../grid";
import { spanOf } from "../rows/row-kinds";
import { cellText, columnLetters, isErrorValue } from "../text";
import type { Table } from "./table";

/** The cells with an error value from the headings to the last row, in the columns of the plan and between them. */
export function* errorCells(grid: Grid, table: Table, lastRow: number): Steps<ErrorCell[]> {
  const cells: ErrorCell[] = [];
  const [first, last] = spanOf(table);
  for (let row = table.headerRow; row <= lastRow; row++) {
    yield;
    for (let column = first; column <= last; column++) {
      const text = cellText(ownValue(grid, row, column));
      if (isErrorValue(text)) cells.push({ row: row + 1, cell: `${columnLetters(column)}${row + 1}`, text });
    }
  }
  return cells;
}
