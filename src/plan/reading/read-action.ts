/** Reads the cells of one action: its timescale, and where it stands from all that is said of it. */
import type { CalendarDay } from "../calendar";
import type { Action, CellsByRole, Progress, Role, Timescale } from "../plan";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import type { ActionRows } from "./join-rows";
import type { Explain } from "./key";
import { splitLeads, splitSources } from "./people";
import { bareReading, combineStatus, readProgress, readStatusCell } from "./progress";
import { columnLetters, fold } from "./text";
import { readTimescale, type TimescaleContext } from "./timescale";

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
    number: texts.number ?? "",
    area: texts.area ?? "",
    sources: splitSources(texts.source ?? ""),
    action: texts.action ?? "",
    leads: withoutRepeats([...splitLeads(texts.lead ?? ""), ...splitLeads(texts.secondLead ?? "")]),
    timescale,
    ...readStanding(joined, timescale, context),
    reference: null,
    cells: cellsOf(joined, context),
  };
}

/** Names that differ only in case or spaces are one name, spelt as it first is. */
function withoutRepeats(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index);
}

/** A revised date stands before the one it revises; the original is then kept beside it. */
function readActionTimescale(joined: ActionRows, context: ActionContext): Timescale {
  const read = (role: Role) => readTimescale(cellOf(joined, role, context), context.timescale);
  const due = context.table.columns.due === undefined ? read("dueOriginal") : read("due");
  const revised = read("dueRevised");
  if (revised.due.length === 0) return due.kind === "blank" ? read("dueOriginal") : due;
  const before = context.table.columns.dueOriginal === undefined ? due : read("dueOriginal");
  const last = before.due[before.due.length - 1] ?? null;
  return { ...revised, original: last === revised.due[revised.due.length - 1] ? revised.original : last };
}

/** The account of progress, the short status and the day of completion, and what they come to together. */
function readStanding(joined: ActionRows, { due }: Timescale, context: ActionContext) {
  const progressContext = { due, updatedOn: context.updatedOn };
  const progress = context.explain(readProgress(joined.texts.progress ?? "", progressContext));
  const { status: column } = context.table.columns;
  const cell = cellOf(joined, "status", context);
  const heading = column === undefined ? "" : (context.table.headings.get(column) ?? "");
  const statusColumn =
    column === undefined
      ? null
      : context.explain(readStatusCell(cell.value, cell.numberFormat, progressContext, heading));
  const said = statusColumn ? combineStatus(statusColumn, progress) : progress;
  const completion = readCompletion(joined, context);
  const { status, contradiction } = completion
    ? withCompletion(completion, said, statusColumn, progress)
    : said;
  return { progress, statusColumn, status, contradiction };
}

/** A day on which the action was completed, up to the day of the review, says that it is complete. */
function readCompletion(joined: ActionRows, context: ActionContext): Progress | null {
  const { text, kind, due, yearAssumed } = readTimescale(
    cellOf(joined, "completedOn", context),
    context.timescale,
  );
  const day = due[due.length - 1];
  if (kind !== "date" || day === undefined || yearAssumed || day > context.asAt) return null;
  return bareReading(text, "complete");
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
  if (!statusColumn?.evidence) return combineStatus(completion, progress);
  return {
    status: said.status,
    contradiction: { kept: statusColumn.evidence.words, overruled: completion.text },
  };
}

/** The value and format of a role's cell; joined text stands for itself. */
function cellOf({ texts, cellRows, rows }: ActionRows, role: Role, { grid, table }: ActionContext) {
  const column = table.columns[role];
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
function cellsOf({ rows, cellRows }: ActionRows, { grid, table }: ActionContext): CellsByRole {
  const cells: CellsByRole = {};
  for (const [role, column] of Object.entries(table.columns) as [Role, number][]) {
    const row = cellRows[role] ?? rows[0] ?? table.firstRow;
    const area = grid.mergeAt(row, column);
    cells[role] = `${columnLetters(column)}${(area?.columnIndex === column ? area.rowIndex : row) + 1}`;
  }
  return cells;
}
