/** Snapshots as the table of words that people read in the workbook, and back. */
import { fold, isBlank } from "../reading/text";
import type { CellValue } from "../sheet";
import { STATUSES } from "../plan";
import { STATUS_LABELS } from "../words";
import { daysText, readDays } from "./days-in-cell";
import type { SnapshotRow } from "./snapshot";

const HEADINGS = {
  asAt: "As at",
  sheet: "Sheet",
  number: "Number",
  area: "Area",
  action: "Action",
  source: "Source",
  lead: "Lead",
  status: "Status",
  overdue: "Overdue",
  written: "Due, as written",
  due: "Due",
  original: "Original due",
  forecast: "Forecast",
  key: "Action key",
} as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as Column[];

/** The columns without which no row can be read. */
const NEEDED: readonly Column[] = ["asAt", "sheet", "key", "status"];

const OVERDUE = "Overdue";
const ASSUMED = " (year assumed)";

/** The table: its headings, then one line a row. All cells are text, and are to be written as text. */
export function snapshotTable(rows: readonly SnapshotRow[]): string[][] {
  const lines = rows.map((row) => {
    const shown: Record<Column, string> = {
      ...row,
      asAt: daysText([row.asAt]),
      status: STATUS_LABELS[row.status],
      overdue: row.overdue ? OVERDUE : "",
      due: daysText(row.due) + (row.yearAssumed ? ASSUMED : ""),
      original: daysText(row.original === null ? [] : [row.original]),
      forecast: daysText(row.forecast === null ? [] : [row.forecast]),
    };
    return COLUMNS.map((column) => shown[column]);
  });
  return [COLUMNS.map((column) => HEADINGS[column]), ...lines];
}

export interface SnapshotsRead {
  rows: SnapshotRow[];
  /** How many lines hold something and could not be read; where no headings are found, all of them. */
  unreadable: number;
}

/**
 * Reads the table back, whatever the order of its columns and wherever its headings are. Days may have become dates of
 * Excel's. A line with a day, a status or the like that is none is left out and counted.
 */
export function readSnapshots(values: readonly (readonly CellValue[])[], date1904: boolean): SnapshotsRead {
  const lines = values.map((line) => line.map(cellOf));
  const heads = lines.findIndex(isOfHeadings);
  const places = COLUMNS.map((column) => placeOf(column, lines[heads] ?? []));
  const read = lines
    .slice(heads + 1)
    .filter((line) => line.some((value, place) => !isBlank(value) && (heads < 0 || places.includes(place))))
    .map((line) => readLine((column) => line[places[COLUMNS.indexOf(column)] ?? -1] ?? "", date1904));
  const rows = read.filter((row) => row !== null);
  return { rows, unreadable: read.length - rows.length };
}

/** Whether rows of a sheet have the headings of the table among them. */
export function haveSnapshotHeadings(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some(isOfHeadings);
}

function isOfHeadings(line: readonly CellValue[]): boolean {
  return NEEDED.every((column) => placeOf(column, line) >= 0);
}

function placeOf(column: Column, line: readonly CellValue[]): number {
  return line.findIndex((value) => fold(String(value)) === fold(HEADINGS[column]));
}

function readLine(valueOf: (column: Column) => CellValue, date1904: boolean): SnapshotRow | null {
  const words = (column: Column) => String(valueOf(column));
  const daysOf = (column: Column, most = 1) => {
    const value = valueOf(column);
    const days = readDays(typeof value === "string" ? value.replace(ASSUMED, "").trim() : value, date1904);
    return days !== null && days.length <= most ? days : null;
  };
  const [asAt, original, forecast] = [daysOf("asAt"), daysOf("original"), daysOf("forecast")];
  const due = daysOf("due", Infinity);
  const status = STATUSES.find((each) => fold(STATUS_LABELS[each]) === fold(words("status")));
  const overdue = [OVERDUE, ""].find((each) => fold(each) === fold(words("overdue")));
  if (asAt?.[0] === undefined || original === null || forecast === null || due === null) return null;
  if (status === undefined || overdue === undefined || words("sheet") === "" || words("key") === "")
    return null;
  return {
    asAt: asAt[0],
    sheet: words("sheet"),
    key: words("key"),
    number: words("number"),
    area: words("area"),
    action: words("action"),
    source: words("source"),
    lead: words("lead"),
    status,
    overdue: overdue === OVERDUE,
    written: words("written"),
    due,
    yearAssumed: words("due").includes(ASSUMED),
    original: original[0] ?? null,
    forecast: forecast[0] ?? null,
  };
}

/** What is no value of a cell counts as blank. */
function cellOf(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
