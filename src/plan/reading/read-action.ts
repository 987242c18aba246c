/** Reads the cells of one action: its timescale, and where it stands from all that is said of it. */
import type { CalendarDay } from "../calendar";
import type { Action, CellsByRole, Progress, Role, Timescale, Written } from "../plan";
import { deadlinesNamed } from "./deadlines-named";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import type { ActionRows } from "./action-rows";
import type { Explain } from "./key";
import { splitLeads, splitSources } from "./people";
import { bareReading, combineStatus, readProgress, readStatusCell } from "./progress";
import { columnLetters, fold, isErrorValue } from "./text";
import { readTimescale, type TimescaleContext } from "./timescale";
import { findDays } from "./timescale/find-days";

export interface ActionContext {
  grid: Grid;
  table: Table;
  timescale: TimescaleContext;
  /** The day of an update that gives none of its own. */
  updatedOn: CalendarDay;
  asAt: CalendarDay;
  /** What the plan means by words that it alone can explain. */
  explain: Explain;
}

/** The action behind joined rows, with every cell read. */
export function readAction(joined: ActionRows, context: ActionContext): Action {
  const { rows, texts } = joined;
  const timescale = readActionTimescale(joined, context);
  return {
    row: (rows[0] ?? 0) + 1,
    rows: rows.map((row) => row + 1),
    number: wordsOf(texts.number),
    area: wordsOf(texts.area),
    sources: splitSources(texts.source ?? ""),
    action: wordsOf(texts.action),
    deadlinesNamed: deadlinesNamed(wordsOf(texts.action), context.timescale.planDay),
    leads: withoutRepeats([...splitLeads(texts.lead ?? ""), ...splitLeads(texts.secondLead ?? "")]),
    timescale,
    ...readStanding(joined, timescale, context),
    reference: null,
    hidden: rows.some((row) => context.grid.isHidden(row)),
    cells: cellsOf(joined, context),
    written: writtenIn(joined, context),
  };
}

/** An error value is no words. */
function wordsOf(text = ""): string {
  return isErrorValue(text) ? "" : text;
}

/** Names that differ only in case or spaces are one name, spelt as it first is. */
function withoutRepeats(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index);
}

/**
 * Of original and revised dates the last that is filled in stands, though it only says "TBC"; the first is kept beside
 * it. A dash or "N/A" revises nothing.
 */
function readActionTimescale(joined: ActionRows, context: ActionContext): Timescale {
  const roles: readonly Role[] = ["dueOriginal", "due", "dueRevised"];
  const [first, ...later] = roles
    .filter((role) => !REVISES_NOTHING.test((joined.texts[role] ?? "").trim()))
    .map((role) => readTimescale(cellOf(joined, role, context), context.timescale));
  const stands = later.at(-1);
  if (first === undefined || stands === undefined)
    return first ?? readTimescale(cellOf(joined, "due", context), context.timescale);
  const original = first.due.at(-1) ?? null;
  return { ...stands, original: original === stands.due.at(-1) ? stands.original : original };
}

const REVISES_NOTHING =
  /^(?:[-–—]*|n ?\/? ?a\.?|none|nil|no(?: change| revision)?|not (?:applicable|required)|as original)$/i;

/** The account of progress, the short status and the day of completion, and what they come to together. */
function readStanding(joined: ActionRows, { due }: Timescale, context: ActionContext) {
  const progressContext = { due, updatedOn: context.updatedOn };
  const progress = context.explain(readProgress(joined.texts.progress ?? "", progressContext));
  const column = joined.cellColumns.status ?? context.table.columns.status;
  const cell = cellOf(joined, "status", context);
  const heading = column === undefined ? "" : (context.table.headings.get(column) ?? "");
  const statusColumn =
    column === undefined
      ? null
      : context.explain(readStatusCell(cell.value, cell.numberFormat, progressContext, heading));
  const said = statusColumn ? combineStatus(statusColumn, progress) : progress;
  const { completion, completedOn } = readCompletion(joined, context);
  const { status, contradiction } = completion
    ? withCompletion(completion, said, statusColumn, progress)
    : said;
  return { progress, statusColumn, status, contradiction, completedOn };
}

/** A time at which the action was completed, up to the day of the review, says that it is complete. */
function readCompletion(
  joined: ActionRows,
  context: ActionContext,
): { completion: Progress | null; completedOn: CalendarDay | null } {
  const { text, kind, due, yearAssumed } = readTimescale(
    cellOf(joined, "completedOn", context),
    context.timescale,
  );
  const last = due[due.length - 1];
  if (kind !== "date" || last === undefined || yearAssumed) return { completion: null, completedOn: null };
  // A month or a year may hold the day of the review
  const namesDay = findDays(text, context.timescale).every(({ precision }) => precision === "day");
  return {
    completion: last > context.asAt ? null : bareReading(text, "complete"),
    completedOn: namesDay ? last : null,
  };
}

/** The more cautious stands, as everywhere; where nothing else is stated, the day of completion does. */
function withCompletion(
  completion: Progress,
  said: Pick<Action, "status" | "contradiction">,
  statusColumn: Progress | null,
  progress: Progress,
): Pick<Action, "status" | "contradiction"> {
  if (said.status === "not-stated" || said.status === "blank") return { ...said, status: "complete" };
  if (said.status === "complete" || said.status === "dropped") return said;
  if (!statusColumn?.evidence) return combineStatus(completion, progress, "completedOn");
  return {
    status: said.status,
    contradiction: {
      kept: statusColumn.evidence.words,
      overruled: completion.text,
      between: ["status", "completedOn"],
    },
  };
}

/** The value and format of a role's cell; joined text stands for itself. */
function cellOf(
  { texts, cellRows, cellColumns, rows }: ActionRows,
  role: Role,
  { grid, table }: ActionContext,
) {
  const column = cellColumns[role] ?? table.columns[role];
  const text = texts[role] ?? "";
  const row = cellRows[role] ?? rows[0];
  if (column === undefined || row === undefined) return { value: "", numberFormat: "General" };
  const isWhole = grid.textAt(row, column) === text;
  return {
    value: isWhole ? grid.valueAt(row, column) : text,
    numberFormat: grid.numberFormatAt(row, column),
  };
}

/** Where each role's cell stands: for a merged cell, its first. */
function cellsOf({ rows, cellRows, cellColumns }: ActionRows, { grid, table }: ActionContext): CellsByRole {
  const cells: CellsByRole = {};
  for (const [role, own] of Object.entries(table.columns) as [Role, number][]) {
    const column = cellColumns[role] ?? own;
    const row = cellRows[role] ?? rows[0] ?? table.firstRow;
    const area = grid.mergeAt(row, column);
    cells[role] = `${columnLetters(column)}${(area?.columnIndex === column ? area.rowIndex : row) + 1}`;
  }
  return cells;
}

/** What is written for each role, and whether one cell holds it. */
function writtenIn(joined: ActionRows, { grid, table }: ActionContext): Action["written"] {
  const { texts, cellRows, cellColumns, rows } = joined;
  const written: Partial<Record<Role, Written>> = {};
  for (const [role, own] of Object.entries(table.columns) as [Role, number][]) {
    const text = texts[role] ?? "";
    const row = cellRows[role] ?? rows[0] ?? table.firstRow;
    const column = cellColumns[role] ?? own;
    written[role] = {
      text,
      value: grid.textAt(row, column) === text ? grid.valueAt(row, column) : null,
      numberFormat: grid.numberFormatAt(row, column),
    };
  }
  return written;
}
