/** The rows of one action, and how a row becomes the first of one or the next. */
import type { Role } from "../../plan";
import type { Table } from "../table/table";
import { type Grid, ownValue } from "../grid";
import type { CarriesOn } from "./page-breaks";
import { GROUPING } from "./row-kinds";

/** The rows of one action, with the text of each of its cells joined. */
export interface ActionRows {
  /** Worksheet rows, counted from 0, ascending. */
  rows: number[];
  /** Joined texts by role; a role whose cell is blank is "". */
  texts: Partial<Record<Role, string>>;
  /** The row in which each role's text begins, and its column where that is not the table's own for the role. */
  cellRows: Partial<Record<Role, number>>;
  cellColumns: Partial<Record<Role, number>>;
  /** The title of the section above it; "" where there is none. */
  section: string;
}

/** The titles above an action; "" where there is none. */
export interface Titles {
  section: string;
  /** The one that tells the area, until the column of areas goes on by itself. */
  area: string;
}

/** What joining goes by: the table, where its cells break, and the actions so far. */
export interface Joining {
  grid: Grid;
  table: Table;
  carriesOn: CarriesOn;
  actions: ActionRows[];
}

/** The text of a role in one row. */
export function textAt({ grid, table }: Joining, row: number, role: Role): string {
  const column = table.columns[role];
  return column === undefined ? "" : grid.textAt(row, column);
}

/** The action that begins in this row, with what it shares with those above it. */
export function newAction(
  joining: Joining,
  row: number,
  above: ActionRows | undefined,
  { section, area }: Titles,
): ActionRows {
  const { table, carriesOn, actions } = joining;
  const action: ActionRows = { rows: [row], texts: {}, cellRows: {}, cellColumns: {}, section };
  const previous = actions[actions.length - 1];
  // A cell can only be shared over a page break by actions of one group, so a row with a number of its own shares none.
  const sameGroup = table.columns.number !== undefined && textAt(joining, row, "number") === "";
  for (const role of Object.keys(table.columns) as Role[]) {
    const text = textAt(joining, row, role);
    action.cellRows[role] = row;
    action.texts[role] = text === "" && GROUPING.includes(role) ? (previous?.texts[role] ?? "") : text;
    const before = above?.texts[role] ?? "";
    const mayShare =
      role === "area" || (sameGroup && !["action", "due", "dueOriginal", "dueRevised"].includes(role));
    if (mayShare && before !== text && carriesOn(role, before, text)) {
      action.texts[role] = joinBack(actions, role, before, text);
    }
  }
  if (area !== "" && textAt(joining, row, "area") === "") action.texts.area = area;
  return action;
}

/** Joins a row without an action of its own into the action above it. */
export function extend(action: ActionRows, joining: Joining, row: number, filled: Role[]): void {
  const { grid, table, carriesOn, actions } = joining;
  action.rows.push(row);
  for (const role of filled) {
    const text = String(ownValue(grid, row, table.columns[role] ?? -1)).trim();
    const before = action.texts[role] ?? "";
    if (before === "") {
      action.texts[role] = text;
      action.cellRows[role] = row;
    } else if (carriesOn(role, before, text)) {
      joinBack(actions, role, before, text);
    } else if (before !== text) {
      action.texts[role] = `${before} ${text}`;
    }
  }
}

/** A cell that was one before the page broke belongs, whole, to every action that already has its first half. */
function joinBack(actions: ActionRows[], role: Role, before: string, text: string): string {
  const whole = `${before} ${text}`;
  for (let index = actions.length - 1; index >= 0; index--) {
    const action = actions[index];
    if (action?.texts[role] !== before) break;
    action.texts[role] = whole;
  }
  return whole;
}
