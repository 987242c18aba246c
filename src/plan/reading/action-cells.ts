/** The cells of an action: where each role stands, and what is written there. */
import type { Action, CellsByRole, Role, Written } from "../plan";
import type { ActionContext } from "./action-context";
import type { ActionRows } from "./action-rows";
import { columnLetters } from "./text";

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
  const { grid } = sheet;
  const text = joined.texts[role] ?? "";
  return {
    text,
    value: grid.textAt(place.row, place.column) === text ? grid.valueAt(place.row, place.column) : null,
    numberFormat: grid.numberFormatAt(place.row, place.column),
  };
}

/** What is written for each role, and whether one cell holds it. */
export function writtenIn(joined: ActionRows, sheet: Sheet): Action["written"] {
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
