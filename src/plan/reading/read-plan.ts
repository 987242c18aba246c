/** Reads a plan from a sheet: finds the table, joins its rows into actions, and reads the words of each cell. */
import type { CalendarDay } from "../calendar";
import type { Action, Columns, Plan, Role, Timescale } from "../plan";
import type { Sheet } from "../sheet";
import { findAsAtNote } from "./as-at-note";
import { findTable, lettersOf, type Table } from "./find-table";
import { followReferences } from "./follow-references";
import { gridOf, type Grid } from "./grid";
import { joinRows, type ActionRows } from "./join-rows";
import { splitLeads, splitSources } from "./people";
import { combineStatus, readProgress, readStatusCell } from "./progress";
import { columnLetters } from "./text";
import { readTimescale, type TimescaleContext } from "./timescale";

export interface ReadingOptions {
  /** The day of the review: the last resort where a year is missing and the sheet gives no day of its own. */
  asAt: CalendarDay;
  /** The plan's start (its publication or approval), when known. */
  planDate: CalendarDay | null;
}

/** The plan on a sheet, or null where there is none. */
export function readPlan(sheet: Sheet, options: ReadingOptions): Plan | null {
  const grid = gridOf(sheet);
  const table = findTable(grid);
  if (table === null) return null;
  const rows = joinRows(grid, table);
  if (rows.length === 0) return null;
  const lastRow = Math.max(...(rows[rows.length - 1]?.rows ?? []));
  const suggestedAsAt = findAsAtNote(grid, table, lastRow, options.asAt);
  const context: TimescaleContext = {
    planDay: options.planDate ?? suggestedAsAt ?? options.asAt,
    startDay: options.planDate,
    date1904: sheet.date1904,
  };
  const updatedOn = suggestedAsAt ?? options.asAt;
  return {
    sheet: sheet.name,
    headerRow: table.headerRow + 1,
    columns: lettersOf(table.columns),
    actions: followReferences(rows.map((action) => readAction(grid, table, action, context, updatedOn))),
    planDate: options.planDate,
    suggestedAsAt,
  };
}

function readAction(
  grid: Grid,
  table: Table,
  joined: ActionRows,
  context: TimescaleContext,
  updatedOn: CalendarDay,
): Action {
  const { rows, texts } = joined;
  const timescale = readActionTimescale(grid, table, joined, context);
  const progressContext = { due: timescale.due, updatedOn };
  const progress = readProgress(texts.progress ?? "", progressContext);
  const statusCell = table.columns.status === undefined ? null : cellOf(grid, table, joined, "status");
  const statusColumn =
    statusCell && readStatusCell(statusCell.value, statusCell.numberFormat, progressContext);
  const { status, contradiction } = statusColumn ? combineStatus(statusColumn, progress) : progress;
  return {
    row: (rows[0] ?? table.firstRow) + 1,
    rows: rows.map((row) => row + 1),
    number: texts.number ?? "",
    area: texts.area ?? "",
    sources: splitSources(texts.source ?? ""),
    action: texts.action ?? "",
    leads: [...new Set([...splitLeads(texts.lead ?? ""), ...splitLeads(texts.secondLead ?? "")])],
    timescale,
    progress,
    statusColumn,
    status,
    contradiction,
    reference: null,
    cells: cellsOf(grid, table, joined),
  };
}

/** A revised date stands before the one it revises; the original is then kept beside it. */
function readActionTimescale(
  grid: Grid,
  table: Table,
  joined: ActionRows,
  context: TimescaleContext,
): Timescale {
  const read = (role: Role) => readTimescale(cellOf(grid, table, joined, role), context);
  const due = table.columns.due === undefined ? read("dueOriginal") : read("due");
  const revised = read("dueRevised");
  if (revised.due.length === 0) return due.kind === "blank" ? read("dueOriginal") : due;
  const before = table.columns.dueOriginal === undefined ? due : read("dueOriginal");
  const last = before.due[before.due.length - 1] ?? null;
  return { ...revised, original: last === revised.due[revised.due.length - 1] ? revised.original : last };
}

/** The value and format of a role's cell; joined text stands for itself. */
function cellOf(grid: Grid, table: Table, { texts, cellRows, rows }: ActionRows, role: Role) {
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
function cellsOf(grid: Grid, table: Table, { rows, cellRows }: ActionRows): Columns {
  const cells: Columns = {};
  for (const [role, column] of Object.entries(table.columns) as [Role, number][]) {
    const row = cellRows[role] ?? rows[0] ?? table.firstRow;
    const area = grid.mergeAt(row, column);
    cells[role] = `${columnLetters(column)}${(area?.columnIndex === column ? area.rowIndex : row) + 1}`;
  }
  return cells;
}
