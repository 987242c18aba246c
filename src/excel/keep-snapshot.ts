/** Keeps the snapshot of a review in the workbook, among those of earlier days. */
import type { Review } from "../plan/review";
import type { CellValue } from "../plan/sheet";
import { snapshotTable } from "../plan/snapshot/as-table";
import { replaceDay } from "../plan/snapshot/keep";
import { snapshotOf } from "../plan/snapshot/snapshot";
import { syncChanges } from "./asking/half-done";
import { changeExcel, ExcelTrouble } from "./asking/trouble";
import { loadDateSystem } from "./date-system";
import { SHEET_MARK, SNAPSHOT_SHEET } from "./marks";
import { addOurSheet, loadSheets, loadUnmarked, protectedSheet } from "./our-sheets";
import {
  isAsMade,
  loadSnapshots,
  oursAmong,
  ROWS_ABOVE,
  SNAPSHOTS_NAME,
  snapshotsIn,
  syncSnapshots,
} from "./snapshots";
import { writeRows } from "./writing/write-rows";

const NOTE =
  "Kept by Action Plan Review, so that a summary can say what has changed since. Delete the rows of days that are no longer needed.";
const NOT_DONE = "The snapshot was not kept";

/**
 * Adds the snapshot of a review to those kept, in place of that sheet's snapshot of the same day. At most three round trips.
 * @returns the name of the sheet with the snapshots
 * @throws ExcelTrouble "snapshots-changed" where the sheet is not as it was made, "protected" where it is protected or
 * none may be added: nothing is written then, and nothing lost
 */
export function keepSnapshot(review: Review): Promise<string> {
  const halfDone = "The snapshot may not have been kept.";
  return changeExcel("The snapshot was not kept.", halfDone, (context) => keep(context, review));
}

async function keep(context: Excel.RequestContext, review: Review): Promise<string> {
  const worksheets = loadSheets(context);
  const dateSystem = loadDateSystem(context);
  await context.sync();
  const found = loadSnapshots(worksheets);
  found?.worksheet.protection.load("protected");
  const unmarked = found?.marked ? [] : loadUnmarked(worksheets, SNAPSHOTS_NAME);
  await syncSnapshots(context, found);
  const cells = oursAmong(found);
  if (cells?.worksheet.protection.protected) throw protectedSheet(NOT_DONE, cells.name);
  const { rows, unreadable } = snapshotsIn(cells, dateSystem.is1904());
  // A sheet that was made and then not written to is as good as a new one.
  const isBlank = cells === null || cells.range.values.flat().every((value) => value === "");
  if (cells && !isBlank && (unreadable > 0 || !isAsMade(cells.range))) throw changed(cells.name);
  const toAdd = { mark: SNAPSHOT_SHEET, wanted: SNAPSHOTS_NAME, unmarked, notDone: NOT_DONE };
  const ours = cells ?? addOurSheet(worksheets, toAdd);
  if (cells?.marked === false) cells.worksheet.customProperties.add(SHEET_MARK, SNAPSHOT_SHEET);
  const table = snapshotTable(replaceDay(rows, snapshotOf(review)));
  if (isBlank) {
    dress(ours.worksheet);
    await writeFromFirstChange(ours.worksheet, 0, [], [...rowsAbove(), ...table]);
  } else {
    await writeFromFirstChange(
      ours.worksheet,
      ROWS_ABOVE,
      cells.range.values.slice(ROWS_ABOVE) as CellValue[][],
      table,
    );
  }
  await syncChanges(context);
  return ours.name;
}

function changed(name: string): ExcelTrouble {
  return new ExcelTrouble(
    "snapshots-changed",
    `${NOT_DONE}, and nothing was changed: “${name}” is no longer laid out as it was made, or some of its rows cannot be read. Put it back as it was, or delete that sheet and start anew.`,
  );
}

/**
 * Writes the rows from the first that the sheet does not hold in that place, and blanks over those that are left over:
 * in one piece, so that no row stands twice where Excel stops half-way. What it holds is looked at cell by cell: people
 * thin it out and leave blank rows.
 */
async function writeFromFirstChange(
  worksheet: Excel.Worksheet,
  firstRow: number,
  before: readonly CellValue[][],
  after: string[][],
): Promise<void> {
  const isSame = (row: string[], other: readonly CellValue[] = []) =>
    row.every((text, column) => text === other[column]);
  const blank = (after[0] ?? []).map(() => "");
  const over = Array.from({ length: Math.max(0, before.length - after.length) }, () => blank);
  const wanted = [...after, ...over];
  const first = wanted.findIndex((row, index) => !isSame(row, before[index]));
  if (first < 0) return;
  const fresh = wanted.slice(first).map((row) => row.map((text) => (text === "" ? "" : `'${text}`)));
  await writeRows(worksheet, firstRow + first, fresh);
}

const HEADING_FILL = "#1F3864";
/** Points. */
const WIDTHS = { usual: 80, action: 240 };

/** What stands above the table of a new sheet. */
function rowsAbove(): string[][] {
  const [headings = []] = snapshotTable([]);
  return [SNAPSHOTS_NAME, NOTE, ""].map((text) => headings.map((_, column) => (column === 0 ? text : "")));
}

/** The looks of a new sheet; they come before its words, by which it is known whether it is to be made. */
function dress(worksheet: Excel.Worksheet): void {
  const [headings = []] = snapshotTable([]);
  worksheet.getRange("A1").format.font.set({ bold: true, size: 16 });
  const row = worksheet.getRangeByIndexes(ROWS_ABOVE, 0, 1, headings.length);
  row.format.fill.color = HEADING_FILL;
  row.format.font.set({ bold: true, color: "#FFFFFF" });
  row.format.columnWidth = WIDTHS.usual;
  row.getColumn(headings.indexOf("Action")).format.columnWidth = WIDTHS.action;
}
