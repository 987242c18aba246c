/** Reads the snapshots of reviews that the workbook keeps: a plain table on a sheet of our own, which people can read. */
import type { CalendarDay } from "../plan/calendar";
import { readSnapshots, type SnapshotsRead } from "../plan/snapshot/as-table";
import { latestBefore } from "../plan/snapshot/keep";
import { loadDateSystem } from "./date-system";
import { SNAPSHOT_SHEET } from "./marks";
import { loadSheets, sheetsMarked, theOneCalled } from "./our-sheets";
import { ExcelTrouble, isTooLarge, readExcel } from "./trouble";

export const SNAPSHOTS_NAME = "Action plan snapshots";

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
