/** Finds where the plan ends: what stands below it, apart by a blank row, may be a legend, a count table or a signature. */
import type { Steps } from "../../steps";
import { isDeed, namesSomebody } from "../columns/cell-kinds";
import type { Table } from "../table/table";
import type { Grid } from "../grid";
import { filledRoles, isFullRow } from "./row-kinds";

/**
 * The last row, counted from 0, of the last block of rows in which something is said of an action: when it is due or
 * how far it is. Blocks are what blank rows part; the first one always belongs to the plan.
 */
export function* lastRowOfPlan(grid: Grid, table: Table): Steps<number> {
  let last = table.firstRow;
  let seen = false;
  let isPlan = true;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    yield;
    if (filledRoles(grid, table, row).length === 0 && !isMergedOver(grid, table, row)) {
      isPlan = !seen;
      continue;
    }
    seen = true;
    isPlan ||= isFullRow(grid, table, row) || isLedDeed(grid, table, row);
    if (isPlan) last = row;
  }
  return last;
}

/** Something to do, and who is to do it. */
function isLedDeed(grid: Grid, table: Table, row: number): boolean {
  const filled = filledRoles(grid, table, row);
  const lead = grid.textAt(row, table.columns.lead ?? -1);
  return (
    filled.includes("lead") && namesSomebody(lead) && isDeed(grid.textAt(row, table.columns.action ?? -1))
  );
}

/** A row without anything of its own because the action above it is merged over it. */
function isMergedOver(grid: Grid, table: Table, row: number): boolean {
  const area = grid.mergeAt(row, table.columns.action ?? -1);
  return area !== undefined && area.rowIndex < row;
}
