/** Keeps account of the rows of the table that are no part of an action. */
import type { LeftOutAs, LeftOutRow } from "../../plan";
import { beginningOf } from "../../words";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import { spanOf, textsBetween } from "./row-kinds";

/** Enough to know the row by. */
const LONGEST = 80;

/** A list of such rows, and how one is added to it; a row that holds nothing in the plan's columns is not. */
export function leftOutRows(grid: Grid, table: Table) {
  const leftOut: LeftOutRow[] = [];
  const span = spanOf(table);
  function leaveOut(row: number, as: LeftOutAs): void {
    const text = beginningOf(textsBetween(grid, row, span).join(" "), LONGEST);
    if (text !== "") leftOut.push({ row: row + 1, as, text });
  }
  return { leftOut, leaveOut };
}
