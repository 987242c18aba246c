/** Writes the summary to a sheet of our own, known by its mark and never by its name, and rewrites it in place. */
import type { Review } from "../../plan/review";
import { sinceEarlierCopy, sinceLastReport } from "../../plan/snapshot/since-last-report";
import { summaryPage } from "../../plan/summary/page";
import { syncChanges } from "../asking/half-done";
import { loadDateSystem } from "../date-system";
import { SUMMARY_SHEET } from "../marks";
import { addOurSheet, loadSheets, loadUnmarked, protectedSheet } from "../our-sheets";
import { loadSnapshots, snapshotsIn, syncSnapshots } from "../snapshots";
import { writeRows } from "../writing/write-rows";
import { drawChart, removeCharts } from "./charts";
import { dressSheet } from "./dress";
import { findSummary, markSummary, SUMMARY_NAME } from "./find-summary";
import { layOut, type Layout } from "./layout";
import { addTables, removeTables } from "./tables";
import { asWritten } from "./written";

const NOT_DONE = "The summary was not written";

export interface WrittenSummary {
  sheetName: string;
  /** What has changed since the last report, in sentences; none where no earlier snapshot is kept. */
  since: string[];
  layout: Layout;
}

/**
 * Writes the summary of a review, into the sheet that an earlier one of that plan made or into a new one. A sheet of the
 * user's that happens to have the same name is left alone, unless it is blank. What has changed is told since the earlier copy of the plan,
 * or else since the latest snapshot. At most three round trips, unless it has more text than one request may hold.
 * @throws ExcelTrouble "protected" where that sheet is protected, or none may be added: nothing is changed then
 */
export async function writeSummary(
  context: Excel.RequestContext,
  review: Review,
  copy: Review | null,
): Promise<WrittenSummary> {
  const worksheets = loadSheets(context);
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const dateSystem = loadDateSystem(context);
  await context.sync();
  const kept = copy ? null : loadSnapshots(worksheets);
  const earlier = findSummary(worksheets, review.plan.sheet);
  const left = earlier?.worksheet.load("charts/items/name,tables/items/name,protection/protected");
  const cellsLeft = left?.getRange().load("rowHidden,columnHidden");
  const unmarked = earlier ? [] : loadUnmarked(worksheets, SUMMARY_NAME);
  if (kept || left || unmarked.length > 0) await syncSnapshots(context, kept);
  if (earlier?.worksheet.protection.protected) throw protectedSheet(NOT_DONE, earlier.name);
  const since = copy
    ? sinceEarlierCopy(review, copy)
    : sinceLastReport(review, snapshotsIn(kept, dateSystem.is1904()));
  const layout = layOut(summaryPage(review, since));
  const freed = left && cellsLeft ? empty(left, cellsLeft) : [];
  const toAdd = { mark: SUMMARY_SHEET, wanted: SUMMARY_NAME, unmarked, notDone: NOT_DONE };
  const { worksheet, name } = earlier ?? addOurSheet(worksheets, toAdd);
  markSummary(worksheet, worksheets, review.plan.sheet);
  const taken = [...tables.items, ...names.items]
    .map((item) => item.name)
    .filter((used) => !freed.includes(used));
  const targets = {
    planSheet: review.plan.sheet,
    summarySheet: name,
    behindRow: layout.behind.headingRow + 1,
  };
  const cells = layout.rows.map((row) => row.map((value) => asWritten(value, targets)));
  await writeRows(
    worksheet,
    0,
    cells.map((row) => [...row, ...Array<string>(layout.width - row.length).fill("")]),
  );
  dressSheet(worksheet, layout);
  addTables(worksheet, layout, taken);
  for (const placed of layout.tables) drawChart(worksheet, placed, layout.width);
  await syncChanges(context);
  return { sheetName: name, since, layout };
}

/**
 * Takes away what an earlier summary left: its charts and tables, then everything in its cells, and what somebody merged
 * or hid among them, so that no figure of the next one is out of sight. Returns the tables' names.
 */
function empty(worksheet: Excel.Worksheet, all: Excel.Range): string[] {
  removeCharts(worksheet.charts.items);
  removeTables(worksheet.tables.items);
  all.unmerge();
  all.clear();
  // Null where some are hidden and others are not.
  if (all.rowHidden !== false) all.rowHidden = false;
  if (all.columnHidden !== false) all.columnHidden = false;
  return worksheet.tables.items.map(({ name }) => name);
}
