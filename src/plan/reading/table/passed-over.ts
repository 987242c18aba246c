/** Tells whether a table that gives way to a better one below it is a smaller plan: its actions are then not read. */
import { DUE_ROLES, type Role } from "../../plan";
import type { Grid } from "../grid";
import { filledRoles } from "../rows/row-kinds";
import type { Table } from "./table";

const SAID_OF_ACTION: readonly (readonly Role[])[] = [
  ["lead", "secondLead"],
  DUE_ROLES,
  ["progress", "status"],
];

/** The headings, counted from 0, of a table with an action above the row, or of one above it; null where none has one. */
export function passedOver(grid: Grid, table: Table, row: number): number | null {
  for (let at = table.firstRow; at < row; at++) {
    if (isAction(filledRoles(grid, table, at))) return table.headerRow;
  }
  return table.passedOver;
}

/** Something to do, of which two more things are said: a count or a list of versions says less. */
function isAction(filled: readonly Role[]): boolean {
  if (!filled.includes("action")) return false;
  return SAID_OF_ACTION.filter((roles) => roles.some((role) => filled.includes(role))).length >= 2;
}
