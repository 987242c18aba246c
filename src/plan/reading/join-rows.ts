/**
 * Turns the rows of the table into the rows of actions: leaves out what is no action (spacers, sections, repeated
 * headings, totals, notes) and puts together what a page break or a merged cell has split.
 */
import type { Role } from "../plan";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import { withEarlier } from "./earlier-updates";
import { pageBreaks, type CarriesOn } from "./page-breaks";
import { fold } from "./text";
import {
  filledRoles,
  GROUPING,
  isTotal,
  ownValue,
  repeatsHeadings,
  rowTexts,
  startsAnotherTable,
  textsAbove,
} from "./row-kinds";
import { habitsOf, isNote, sectionTitle } from "./sections";
import { lastRowOfPlan } from "./table-end";

/** The rows of one action, with the text of each of its cells joined. */
export interface ActionRows {
  /** Worksheet rows, counted from 0, ascending. */
  rows: number[];
  /** Joined texts by role; a role whose cell is blank is "". */
  texts: Partial<Record<Role, string>>;
  /** The row in which each role's text begins, and its column where that is not the table's own for the role. */
  cellRows: Partial<Record<Role, number>>;
  cellColumns: Partial<Record<Role, number>>;
}

/** A row with one of these of its own is an action of its own, whatever else it carries on. */
const MAKES_AN_ACTION: readonly Role[] = ["action", "lead", "due", "dueOriginal", "dueRevised"];

export interface JoinedRows {
  actions: ActionRows[];
  /** The row, counted from 0, in which a table with other columns begins; null where there is none. */
  anotherTable: number | null;
}

/** The actions of the table in the order of the sheet. */
export function joinRows(grid: Grid, table: Table): JoinedRows {
  const carriesOn = pageBreaks(grid, table);
  const habits = habitsOf(grid, table);
  const lastRow = lastRowOfPlan(grid, table);
  const repeated = textsAbove(grid, table);
  const actions: ActionRows[] = [];
  const joining = { grid, table, carriesOn, actions };
  let section = "";
  /** The last row that the latest action reaches to, headings repeated below it included. */
  let reach = -1;
  for (let row = table.firstRow; row <= lastRow; row++) {
    const above = reach === row - 1 ? actions[actions.length - 1] : undefined;
    const filled = filledRoles(grid, table, row);
    const own = filled.filter(
      (role) => !above || !carriesOn(role, above.texts[role] ?? "", textAt(joining, row, role)),
    );
    const title = own.length === filled.length ? sectionTitle(grid, table, row, habits) : null;
    if (repeatsHeadings(grid, table, row) || repeated.has(fold(rowTexts(grid, row).join(" ")))) {
      if (!above) continue;
    } else if (filled.length === 0) {
      if (!above || !isCovered(grid, table, row, above)) continue;
      above.rows.push(row);
    } else if (startsAnotherTable(grid, row)) {
      return { actions: withEarlier(grid, table, actions), anotherTable: row };
    } else if (isTotal(grid, table, row)) {
      continue;
    } else if (title !== null) {
      if (!isNote(title)) section = title;
      continue;
    } else if (own.some((role) => MAKES_AN_ACTION.includes(role))) {
      actions.push(newAction(joining, row, above, section));
    } else if (above) {
      extend(above, joining, row, filled);
    } else {
      continue;
    }
    reach = row;
  }
  return { actions: withEarlier(grid, table, actions), anotherTable: null };
}

/** What joining goes by: the table, where its cells break, and the actions so far. */
interface Joining {
  grid: Grid;
  table: Table;
  carriesOn: CarriesOn;
  actions: ActionRows[];
}

function textAt({ grid, table }: Joining, row: number, role: Role): string {
  const column = table.columns[role];
  return column === undefined ? "" : grid.textAt(row, column);
}

/** A row with nothing of its own over which the action's own cell is merged. */
function isCovered(grid: Grid, table: Table, row: number, action: ActionRows): boolean {
  const area = table.columns.action === undefined ? undefined : grid.mergeAt(row, table.columns.action);
  return area !== undefined && action.rows.includes(area.rowIndex);
}

function newAction(
  joining: Joining,
  row: number,
  above: ActionRows | undefined,
  section: string,
): ActionRows {
  const { table, carriesOn, actions } = joining;
  const action: ActionRows = { rows: [row], texts: {}, cellRows: {}, cellColumns: {} };
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
    if (mayShare && carriesOn(role, before, text)) {
      action.texts[role] = joinBack(actions, role, before, text);
    }
  }
  if (table.columns.area === undefined && section !== "") action.texts.area = section;
  return action;
}

/** Joins a row without an action of its own into the action above it. */
function extend(action: ActionRows, joining: Joining, row: number, filled: Role[]): void {
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
