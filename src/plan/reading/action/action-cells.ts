/** The cells of an action: where each role stands, and what is written there. */
import type { Action, CellsByRole, Role, Written } from "../../plan";
import { type Grid, ownValue } from "../grid";
import type { ActionRows } from "../rows/action-rows";
import { columnLetters, isBlank } from "../text";
import type { ActionContext } from "./action-context";

type Sheet = Pick<ActionContext, "grid" | "table">;

/** Row and column, counted from 0, in which a role's text begins; null where the plan has no column for it. */
function placeOf({ cellRows, cellColumns, rows }: ActionRows, role: Role, { table }: Sheet) {
  const column = cellColumns[role] ?? table.columns[role];
  return column === undefined ? null : { row: cellRows[role] ?? rows[0] ?? table.firstRow, column };
}

/** The value and format of a role's cell; joined text stands for itself. */
export function cellOf(joined: ActionRows, role: Role, sheet: Sheet) {
  const { value, text, numberFormat } = writtenAt(joined, role, sheet);
  return { value: value ?? text, numberFormat };
}

function writtenAt(joined: ActionRows, role: Role, sheet: Sheet): Written {
  const place = placeOf(joined, role, sheet);
  if (place === null) return { text: "", value: "", numberFormat: "General" };
  return writtenIn(sheet.grid, place, joined.texts[role] ?? "");
}

function writtenIn(grid: Grid, { row, column }: { row: number; column: number }, text: string): Written {
  return {
    text,
    value: grid.textAt(row, column) === text ? grid.valueAt(row, column) : null,
    numberFormat: grid.numberFormatAt(row, column),
  };
}

/** What a column says in the rows of an action, and the row in which that begins. */
export function saidIn(grid: Grid, rows: readonly number[], column: number): { text: string; row: number } {
  const filled = rows.filter((row) => !isBlank(ownValue(grid, row, column)));
  const row = filled[0] ?? rows[0] ?? -1;
  const texts = filled.map((each) => grid.textAt(each, column));
  return { text: texts.length > 0 ? texts.join(" ") : grid.textAt(row, column), row };
}

/** What columns of earlier times than the one that stands say for a role, the earliest first. */
export function earlierCells(joined: ActionRows, role: Role, { grid, table }: Sheet) {
  const columns = [table.columns[role], ...(table.earlier[role] ?? [])];
  const stands = columns.indexOf(joined.cellColumns[role] ?? table.columns[role]);
  const earlier = columns.slice(stands + 1).filter((column) => column !== undefined);
  return earlier.reverse().map((column) => {
    const { text, row } = saidIn(grid, joined.rows, column);
    const { value, numberFormat } = writtenIn(grid, { row, column }, text);
    return { text, value: value ?? text, numberFormat };
  });
}

/** What is written for each role, and whether one cell holds it. */
export function allWritten(joined: ActionRows, sheet: Sheet): Action["written"] {
  const roles = Object.keys(sheet.table.columns) as Role[];
  return Object.fromEntries(roles.map((role) => [role, writtenAt(joined, role, sheet)]));
}

/** Where each role's cell stands: for a merged cell, its first. */
export function cellsOf(joined: ActionRows, sheet: Sheet): CellsByRole {
  const cells: CellsByRole = {};
  for (const role of Object.keys(sheet.table.columns) as Role[]) {
    const place = placeOf(joined, role, sheet);
    if (place === null) continue;
    const area = sheet.grid.mergeAt(place.row, place.column);
    const row = area?.columnIndex === place.column ? area.rowIndex : place.row;
    cells[role] = `${columnLetters(place.column)}${row + 1}`;
  }
  return cells;
}
