/** Keeps snapshots of reviews in the workbook: a plain table on a sheet of our own, which people can read and thin out. */
import type { CalendarDay } from "../plan/calendar";
import type { Review } from "../plan/review";
import type { CellValue } from "../plan/sheet";
import { readSnapshots, snapshotTable, type SnapshotsRead } from "../plan/snapshot/as-table";
import { latestBefore, replaceDay } from "../plan/snapshot/keep";
import { snapshotOf } from "../plan/snapshot/snapshot";
import { loadDateSystem } from "./date-system";
import { SNAPSHOT_SHEET } from "./marks";
import { addOurSheet, loadSheets, protectedSheet, sheetsMarked, theOneCalled } from "./our-sheets";
import { ExcelTrouble, isTooLarge } from "./trouble";
import { writeRows } from "./write-rows";

export const SNAPSHOTS_NAME = "Action plan snapshots";
const NOTE =
  "Kept by Action Plan Review, so that a summary can say what has changed since. Delete the rows of days that are no longer needed.";
const NOT_DONE = "The snapshot was not kept";
/** Rows above the table: title, note, and a blank one. */
const ABOVE = 3;

/** A sheet with snapshots, and its values once they are loaded. */
export interface SnapshotCells {
  worksheet: Excel.Worksheet;
  name: string;
  range: Excel.Range;
}

/** Asks for what the sheet with snapshots holds; null where there is no such sheet. */
export function loadSnapshots(worksheets: Excel.WorksheetCollection): SnapshotCells | null {
  const ours = theOneCalled(sheetsMarked(worksheets, SNAPSHOT_SHEET), SNAPSHOTS_NAME);
  return ours && { ...ours, range: ours.worksheet.getUsedRange(true).load("values,rowIndex,columnIndex") };
}

/** The snapshots that the cells hold. */
export function snapshotsIn(cells: SnapshotCells | null, is1904: boolean): SnapshotsRead {
  return cells ? readSnapshots(cells.range.values, is1904) : { rows: [], unreadable: 0 };
}

/**
 * Adds the snapshot of a review to those kept, in place of that sheet's snapshot of the same day. At most three round trips.
 * @returns the name of the sheet with the snapshots
 * @throws ExcelTrouble "snapshots-changed" where the sheet is not as it was made, "protected" where it is protected or
 * none may be added: nothing is written then, and nothing lost
 */
export async function keepSnapshot(context: Excel.RequestContext, review: Review): Promise<string> {
  const worksheets = loadSheets(context);
  const dateSystem = loadDateSystem(context);
  await context.sync();
  const cells = loadSnapshots(worksheets);
  cells?.worksheet.protection.load("protected");
  await syncSnapshots(context, cells);
  if (cells?.worksheet.protection.protected) throw protectedSheet(NOT_DONE, cells.name);
  const { rows, unreadable } = snapshotsIn(cells, dateSystem.is1904());
  // A sheet that was made and then not written to is as good as a new one.
  const isBlank = cells === null || cells.range.values.flat().every((value) => value === "");
  if (cells && !isBlank && (unreadable > 0 || !isAsMade(cells.range))) throw changed(cells.name);
  const ours = cells ?? addOurSheet(worksheets, SNAPSHOT_SHEET, SNAPSHOTS_NAME, NOT_DONE);
  if (isBlank) dress(ours.worksheet);
  const before = isBlank ? [] : (cells.range.values.slice(ABOVE) as CellValue[][]);
  await writeFromFirstChange(ours.worksheet, before, snapshotTable(replaceDay(rows, snapshotOf(review))));
  await context.sync();
  return ours.name;
}

/** The day of the latest snapshot of a sheet; null where none is kept. At most two round trips. */
export async function lastReport(
  context: Excel.RequestContext,
  sheetName: string,
): Promise<CalendarDay | null> {
  const worksheets = loadSheets(context);
  const dateSystem = loadDateSystem(context);
  await context.sync();
  const cells = loadSnapshots(worksheets);
  if (cells) await syncSnapshots(context, cells);
  const { rows } = snapshotsIn(cells, dateSystem.is1904());
  return latestBefore(rows, sheetName, AFTER_ALL)[0]?.asAt ?? null;
}

/** After every day that a snapshot can be of. */
const AFTER_ALL = "9999-12-31";

/** Fetches what was asked for, the snapshots among it. */
export async function syncSnapshots(
  context: Excel.RequestContext,
  cells: SnapshotCells | null,
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (cells === null || !isTooLarge(error)) throw error;
    throw new ExcelTrouble(
      "snapshots-too-large",
      `“${cells.name}” holds more than Excel hands over at once. Delete the rows of old days, then try again.`,
    );
  }
}

/** The table still begins where it was put, with the headings that it was given. */
function isAsMade({ values, rowIndex, columnIndex }: Excel.Range): boolean {
  const [headings = []] = snapshotTable([]);
  const found = (values[ABOVE] ?? []) as unknown[];
  return (
    rowIndex === 0 && columnIndex === 0 && headings.every((heading, column) => found[column] === heading)
  );
}

function changed(name: string): ExcelTrouble {
  return new ExcelTrouble(
    "snapshots-changed",
    `${NOT_DONE}, and nothing was changed: “${name}” is no longer laid out as it was made, or some of its rows cannot be read. Put it back as it was, or delete that sheet and start anew.`,
  );
}

/**
 * Writes the rows from the first that the sheet does not hold in that place, then clears those that are left over. What
 * it holds is looked at cell by cell: people thin it out and leave blank rows.
 */
async function writeFromFirstChange(
  worksheet: Excel.Worksheet,
  before: readonly CellValue[][],
  after: string[][],
): Promise<void> {
  const isSame = (row: string[], other: readonly CellValue[] = []) =>
    row.every((text, column) => text === other[column]);
  const first = after.findIndex((row, index) => !isSame(row, before[index]));
  const width = after[0]?.length ?? 0;
  if (first >= 0) {
    const fresh = after.slice(first).map((row) => row.map((text) => (text === "" ? "" : `'${text}`)));
    await writeRows(worksheet, ABOVE + first, fresh);
  }
  const over = before.length - after.length;
  if (over > 0) worksheet.getRangeByIndexes(ABOVE + after.length, 0, over, width).clear("Contents");
}

const HEADING_FILL = "#1F3864";
/** Points. */
const WIDTHS = { usual: 80, action: 240 };

/** The title, the note and the looks of a sheet that is new. */
function dress(worksheet: Excel.Worksheet): void {
  const [headings = []] = snapshotTable([]);
  worksheet.getRange("A1:A2").values = [[SNAPSHOTS_NAME], [NOTE]];
  worksheet.getRange("A1").format.font.set({ bold: true, size: 16 });
  const row = worksheet.getRangeByIndexes(ABOVE, 0, 1, headings.length);
  row.format.fill.color = HEADING_FILL;
  row.format.font.set({ bold: true, color: "#FFFFFF" });
  row.format.columnWidth = WIDTHS.usual;
  row.getColumn(headings.indexOf("Action")).format.columnWidth = WIDTHS.action;
}
