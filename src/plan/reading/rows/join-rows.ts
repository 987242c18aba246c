/**
 * Turns the rows of the table into the rows of actions: leaves out what is no action (spacers, sections, repeated
 * headings, totals, notes) and puts together what a page break or a merged cell has split.
 */
import type { LeftOutRow, Role, RowWithoutAction } from "../../plan";
import type { Steps } from "../../steps";
import type { Grid } from "../grid";
import type { Table } from "../table/table";
import { extend, newAction, textAt, type ActionRows, type Joining, type Titles } from "./action-rows";
import { withEarlier } from "./earlier-updates";
import { leftOutRows } from "./left-out";
import { isClosed, pageBreaks, startsLow } from "./page-breaks";
import { restOfAction } from "./rest-of-action";
import {
  filledRoles,
  repeatsHeadings,
  rowTexts,
  saysLine,
  startsAnotherTable,
  textsAbove,
} from "./row-kinds";
import { overAbove } from "./over-by-section";
import { habitsOf, isNote, sectionTitle } from "./sections";
import { lastRowOfPlan } from "./table-end";
import { isTotal } from "./totals";
import { givenAlone } from "./without-action";

/** A row with one of these of its own is an action of its own, whatever else it carries on. */
const MAKES_AN_ACTION: readonly Role[] = ["action", "lead", "due", "dueOriginal", "dueRevised"];

export interface JoinedRows {
  actions: ActionRows[];
  /** The row, counted from 0, in which a table with other columns begins; null where there is none. */
  anotherTable: number | null;
  /** The last row of the plan, counted from 0. */
  lastRow: number;
  leftOut: LeftOutRow[];
  withoutAction: RowWithoutAction[];
}

/** The actions of the table in the order of the sheet. */
export function* joinRows(grid: Grid, table: Table): Steps<JoinedRows> {
  const carriesOn = yield* pageBreaks(grid, table);
  const habits = yield* habitsOf(grid, table);
  const isRest = yield* restOfAction(grid, table, carriesOn, habits.bareTitles);
  let lastRow = yield* lastRowOfPlan(grid, table);
  const repeated = textsAbove(grid, table);
  const actions: ActionRows[] = [];
  const { leftOut, leaveOut } = leftOutRows(grid, table);
  const isGivenAlone = yield* givenAlone(grid, table, lastRow);
  const withoutAction: RowWithoutAction[] = [];
  const joining = { grid, table, carriesOn, actions };
  const overFirst = overAbove(grid, table);
  const titles: Titles = { section: overFirst, area: "" };
  /** The last row that the latest action reaches to, headings repeated below it included. */
  let reach = -1;
  let belowTotal = false;
  let anotherTable: number | null = null;
  for (let row = table.firstRow; row <= lastRow; row++) {
    yield;
    const above = reach === row - 1 ? actions[actions.length - 1] : undefined;
    const filled = filledRoles(grid, table, row);
    const wasTotal = belowTotal;
    belowTotal = isTotal(grid, table, row, wasTotal);
    const standsAlone = above !== undefined && isNamedOrTold(joining, row, filled, above);
    const own = filled.filter(
      (role) =>
        !above ||
        (role === "action" && standsAlone) ||
        !carriesOn(role, above.texts[role] ?? "", textAt(joining, row, role)),
    );
    const given = own.length === filled.length ? isGivenAlone(row, filled) : null;
    const title = own.length === filled.length ? sectionTitle(grid, table, row, habits) : null;
    if (repeatsHeadings(grid, table, row)) {
      leaveOut(row, "headings");
      if (titles.section === overFirst) titles.section = "";
      if (!above) continue;
    } else if (saysLine(repeated, rowTexts(grid, row))) {
      leaveOut(row, "title");
      if (!above) continue;
    } else if (filled.length === 0) {
      if (!above || !isCovered(grid, table, row, above)) {
        leaveOut(row, "other");
        continue;
      }
      above.rows.push(row);
    } else if (startsAnotherTable(grid, table, row)) {
      anotherTable = row;
      lastRow = row - 1;
      break;
    } else if (belowTotal) {
      leaveOut(row, "total");
      continue;
    } else if (given !== null) {
      if (given === "explained") leaveOut(row, "other");
      else withoutAction.push(given);
      continue;
    } else if (above && !standsAlone && isRest(row, filled, above)) {
      extend(above, joining, row, filled);
    } else if (title !== null) {
      leaveOut(row, isNote(title) ? "note" : "title");
      if (!isNote(title)) titles.section = title;
      const isOfArea = table.columns.area === undefined || textAt(joining, row, "area") === title;
      if (!isNote(title) && isOfArea) titles.area = title;
      // The foot of a page between an action and the rest of it.
      if (!above || !isNote(title)) continue;
    } else if (own.some((role) => MAKES_AN_ACTION.includes(role))) {
      actions.push(newAction(joining, row, above, titles));
      if (table.columns.area !== undefined) titles.area = "";
    } else if (above) {
      extend(above, joining, row, filled);
    } else {
      leaveOut(row, "other");
      continue;
    }
    reach = row;
  }
  return { actions: yield* withEarlier(grid, table, actions), anotherTable, lastRow, leftOut, withoutAction };
}

/** An action under another number than the one above, or with its own account of progress, is one however it starts. */
function isNamedOrTold(joining: Joining, row: number, filled: readonly Role[], above: ActionRows): boolean {
  if (!filled.includes("action")) return false;
  const number = filled.includes("number") ? textAt(joining, row, "number") : "";
  if (OWN_NUMBER.test(number) && number !== above.texts.number) return true;
  if (startsLow(textAt(joining, row, "action"))) return false;
  if (filled.includes("status")) return true;
  const told = filled.includes("progress") ? textAt(joining, row, "progress") : "";
  const before = above.texts.progress ?? "";
  const goesOn = joining.carriesOn("progress", before, told) || (startsLow(told) && !isClosed(before));
  return told !== "" && !goesOn;
}

/** "2", "1.4a", "B", "iii". */
const OWN_NUMBER = /\d|^\W*[a-z]{1,4}\W*$/i;

/** A row with nothing of its own over which the action's own cell is merged. */
function isCovered(grid: Grid, table: Table, row: number, action: ActionRows): boolean {
  const area = table.columns.action === undefined ? undefined : grid.mergeAt(row, table.columns.action);
  return area !== undefined && action.rows.includes(area.rowIndex);
}
