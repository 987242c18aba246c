/** Reads the snapshots of reviews that the workbook keeps: a plain table on a sheet of our own, which people can read. */
import type { CalendarDay } from "../plan/calendar";
import { readSnapshots, snapshotTable, type SnapshotsRead } from "../plan/snapshot/as-table";
import { latestBefore } from "../plan/snapshot/keep";
import { ExcelTrouble, isTooLarge, readExcel } from "./asking/trouble";
import { loadDateSystem } from "./date-system";
import { SNAPSHOT_SHEET } from "./marks";
import { loadSheets, sheetsMarked, sheetsUnmarked, theOneCalled } from "./our-sheets";

export const SNAPSHOTS_NAME = "Action plan snapshots";
/** Rows above the table: title, note, and a blank one. */
export const ROWS_ABOVE = 3;

/** A sheet with snapshots, and its values once they are loaded. */
export interface SnapshotCells {
  worksheet: Excel.Worksheet;
  name: string;
  /** False where it only has the name: another program that saves a workbook drops the marks of sheets. */
  marked: boolean;
  range: Excel.Range;
}

/** Asks for what the sheet with snapshots holds, or else one that only has its name; null where there is no such sheet. */
export function loadSnapshots(worksheets: Excel.WorksheetCollection): SnapshotCells | null {
  const marked = sheetsMarked(worksheets, SNAPSHOT_SHEET);
  const found = marked.length > 0 ? marked : sheetsUnmarked(worksheets, SNAPSHOTS_NAME);
  const sheet = theOneCalled(found, SNAPSHOTS_NAME);
  const range = sheet?.worksheet.getUsedRange(true).load("values,rowIndex,columnIndex");
  return sheet && range ? { ...sheet, marked: marked.length > 0, range } : null;
}

/** Of cells that are loaded, those that are ours: by their mark, or because the table stands there as it was made. */
export function oursAmong(cells: SnapshotCells | null): SnapshotCells | null {
  return cells && (cells.marked || isAsMade(cells.range)) ? cells : null;
}

/** The table still begins where it was put, with the headings that it was given. */
export function isAsMade({ values, rowIndex, columnIndex }: Excel.Range): boolean {
  const [headings = []] = snapshotTable([]);
  const found = (values[ROWS_ABOVE] ?? []) as unknown[];
  return (
    rowIndex === 0 && columnIndex === 0 && headings.every((heading, column) => found[column] === heading)
  );
}

/** The snapshots that the cells hold, if they are ours. */
export function snapshotsIn(cells: SnapshotCells | null, is1904: boolean): SnapshotsRead {
  const ours = oursAmong(cells);
  return ours ? readSnapshots(ours.range.values, is1904) : { rows: [], unreadable: 0 };
}

/** The day of the latest snapshot of a sheet's plan, which was the last report; null where none is kept. At most two round trips. */
export function lastReport(sheetName: string): Promise<CalendarDay | null> {
  return readExcel("The day of the last report was not read.", async (context) => {
    const worksheets = loadSheets(context);
    const dateSystem = loadDateSystem(context);
    await context.sync();
    const cells = loadSnapshots(worksheets);
    if (cells) await syncSnapshots(context, cells);
    const { rows } = snapshotsIn(cells, dateSystem.is1904());
    return latestBefore(rows, sheetName, AFTER_ALL)[0]?.asAt ?? null;
  });
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
