/** Reads a plan from a sheet: finds the table, joins its rows into actions, and reads the words of each cell. */
import { NO_ANSWERS, type Answers } from "../answers";
import type { CalendarDay } from "../calendar";
import { type Conventions, USUAL_CONVENTIONS } from "../conventions";
import type { Layout } from "../layout";
import type { Plan } from "../plan";
import type { Sheet } from "../sheet";
import { finish, madeOfEach, type Steps } from "../steps";
import { findAsAtNote } from "./as-at-note";
import { errorCells } from "./table/error-cells";
import { chosenTable } from "./table/chosen-table";
import { findTable } from "./table/find-table";
import { lettersOf, type Table } from "./table/table";
import { followReferences } from "./action/follow-references";
import { gridOf } from "./grid";
import { joinRows } from "./rows/join-rows";
import { explainer, readPlanKey, unexplainedWords } from "./key";
import { askAboutNames, withAnsweredNames } from "./names-of-plan";
import { readAction } from "./action/read-action";
import { readingsOf } from "./readings";
import { columnLetters } from "./text";
import { unsureColumns } from "./table/unsure-columns";

export interface ReadingOptions {
  /** The day of the review: the last resort where a year is missing and the sheet gives no day of its own. */
  asAt: CalendarDay;
  /** The plan's start (its publication or approval), when known. */
  planDate: CalendarDay | null;
  /** What the plan's own people have answered; nothing unless given. */
  answers?: Answers;
  /** What they have agreed of terms and years; the usual ones unless given. */
  conventions?: Conventions;
  /** The row of headings and the columns that they have chosen; all is found unless given. */
  layout?: Layout;
}

/** Whether a sheet has the headings of a plan, with actions below them. */
export function* holdsPlan(sheet: Sheet): Steps<boolean> {
  return (yield* findTable(gridOf(sheet))) !== null;
}

/** The plan on a sheet, or null where there is none. Its key may stand on one of the other sheets. */
export function readPlan(
  sheet: Sheet,
  options: ReadingOptions,
  otherSheets: readonly Sheet[] = [],
): Plan | null {
  return finish(readPlanInSteps(sheet, options, otherSheets));
}

/** The same in steps, each of them short however long the plan is. */
export function* readPlanInSteps(
  sheet: Sheet,
  options: ReadingOptions,
  otherSheets: readonly Sheet[],
): Steps<Plan | null> {
  const grid = gridOf(sheet);
  yield;
  const { table, gone } = yield* chosenTable(grid, options.layout ?? { headerRow: null, columns: {} });
  if (table === null) return null;
  const { actions: rows, anotherTable, lastRow, leftOut, withoutAction } = yield* joinRows(grid, table);
  if (rows.length === 0) return null;
  const lastOfActions = Math.max(...(rows[rows.length - 1]?.rows ?? []));
  const suggestedAsAt = findAsAtNote(grid, table, lastOfActions, options.asAt);
  const updatedOn = suggestedAsAt ?? options.asAt;
  const key = yield* readPlanKey({ grid, table, rows, anotherTable, otherSheets }, updatedOn);
  const answers = options.answers ?? NO_ANSWERS;
  const timescale = {
    planDay: options.planDate ?? suggestedAsAt ?? options.asAt,
    startDay: options.planDate,
    date1904: sheet.date1904,
    conventions: options.conventions ?? USUAL_CONVENTIONS,
  };
  const context = {
    grid,
    table,
    timescale,
    readings: readingsOf(grid, timescale, updatedOn),
    updatedOn,
    asAt: options.asAt,
    explain: explainer(answers.statusWords, key),
  };
  const read = yield* madeOfEach(rows, (action) => readAction(action, context));
  const actions = yield* withAnsweredNames(yield* followReferences(read), answers);
  return {
    sheet: sheet.name,
    headerRow: table.headerRow + 1,
    columns: lettersOf(table.columns),
    headings: [...table.names].map(([column, heading]) => ({ column: columnLetters(column), heading })),
    choicesGone: gone,
    unsureColumns: unsureColumns(grid, table),
    actions,
    key,
    unexplained: unexplainedWords(actions),
    hiddenColumns: hiddenLetters(sheet, table.columns),
    ...(yield* askAboutNames(actions, answers)),
    planDate: options.planDate,
    suggestedAsAt,
    anotherTable: sheetRow(anotherTable ?? table.passedOver),
    leftOut,
    errorCells: yield* errorCells(grid, table, lastRow),
    withoutAction,
    otherSheets: [],
  };
}

function sheetRow(row: number | null): number | null {
  return row === null ? null : row + 1;
}

/** The columns of the plan that do not show, from the left. */
function hiddenLetters({ hiddenColumns }: Sheet, columns: Table["columns"]): string[] {
  const roles = new Set(Object.values(columns));
  return hiddenColumns.filter((column) => roles.has(column)).map(columnLetters);
}
