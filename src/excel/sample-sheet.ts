/** Puts the sample plan on a sheet of its own, for people to try the review on. Loaded only when it is asked for. */
import { type CalendarDay, dayOfMonth, monthOf, yearOf } from "../plan/calendar";
import { COLUMNS, type SampleCell, TITLES } from "../sample/sample-plan";
import { DAY_FORMAT, HEADING_ROW, sampleHeights, sampleMerges, sampleRows } from "../sample/sample-sheet";
import { syncChanges } from "./asking/half-done";
import { SHEET_MARK, UNFINISHED_SAMPLE } from "./marks";
import { addOurSheet, loadSheets, loadUnmarked, sheetsMarked, theOneCalled } from "./our-sheets";
import { asText } from "./writing/as-text";

const SAMPLE_NAME = "Sample plan";
/** Widths and heights of the sample suit this font, whatever the workbook's own is. */
const FONT = { name: "Arial", size: 10 };
const POINTS_OF_CHARACTER = 5.25;
const HEADING_LOOKS = { fill: "#1F4E5F", font: "#FFFFFF" };

/**
 * Adds a sheet with the sample plan and brings it to the front; no other sheet is touched. Until it is whole it carries
 * a mark, by which the next try finds it and completes it: to delete it would clear what the user can undo. Two round
 * trips, three where there is a sheet of that name already.
 * @returns the name of the sheet
 * @throws ExcelTrouble "protected" where no sheet may be added to the workbook
 */
export async function addSample(context: Excel.RequestContext): Promise<string> {
  const rows = sampleRows();
  const worksheets = loadSheets(context);
  const numbers = askForNumbers(context, rows);
  await context.sync();
  const values = rows.map((row) => row.map((cell) => valueOf(cell, numbers)));
  const begun = theOneCalled(sheetsMarked(worksheets, UNFINISHED_SAMPLE), SAMPLE_NAME);
  const unmarked = begun ? [] : loadUnmarked(worksheets, SAMPLE_NAME);
  if (unmarked.length > 0) await context.sync();
  const notDone = "The sample plan was not inserted";
  const { worksheet, name } =
    begun ?? addOurSheet(worksheets, { mark: UNFINISHED_SAMPLE, wanted: SAMPLE_NAME, unmarked, notDone });
  write(worksheet, rows, values);
  dress(worksheet, rows.length);
  worksheet.activate();
  worksheet.customProperties.getItem(SHEET_MARK).delete();
  await syncChanges(context);
  return name;
}

type Numbers = ReadonlyMap<CalendarDay, Excel.FunctionResult<number>>;

/** Asks Excel by which number this workbook counts each day of the sample: some count from 1904. */
function askForNumbers({ workbook }: Excel.RequestContext, rows: readonly SampleCell[][]): Numbers {
  const days = rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [cell.day]));
  return new Map(
    days.map((day) => [
      day,
      workbook.functions.date(yearOf(day), monthOf(day), dayOfMonth(day)).load("value"),
    ]),
  );
}

function valueOf(cell: SampleCell, numbers: Numbers): string | number {
  return typeof cell === "string" ? asText(cell) : (numbers.get(cell.day)?.value ?? "");
}

function write(
  worksheet: Excel.Worksheet,
  rows: readonly SampleCell[][],
  values: (string | number)[][],
): void {
  const range = worksheet.getRangeByIndexes(0, 0, values.length, COLUMNS.length);
  range.numberFormat = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? "General" : DAY_FORMAT)),
  );
  range.values = values;
  for (const area of sampleMerges()) worksheet.getRange(area).merge();
}

function dress(worksheet: Excel.Worksheet, rowCount: number): void {
  worksheet.getRangeByIndexes(0, 0, rowCount, COLUMNS.length).format.font.set(FONT);
  const heights = sampleHeights();
  const table = worksheet.getRangeByIndexes(0, 0, heights.length, COLUMNS.length);
  table.format.verticalAlignment = "Top";
  table.format.horizontalAlignment = "Left";
  table.format.wrapText = true;
  heights.forEach((height, row) => (table.getRow(row).format.rowHeight = height));
  COLUMNS.forEach(
    ({ width }, column) => (table.getColumn(column).format.columnWidth = width * POINTS_OF_CHARACTER),
  );
  worksheet.getRangeByIndexes(0, 0, TITLES.length, 1).format.font.bold = true;
  worksheet.getRange("A1").format.font.size = 14;
  const headings = worksheet.getRangeByIndexes(HEADING_ROW - 1, 0, 1, COLUMNS.length);
  headings.format.fill.color = HEADING_LOOKS.fill;
  headings.format.font.set({ bold: true, color: HEADING_LOOKS.font });
  worksheet.freezePanes.freezeRows(HEADING_ROW);
}
