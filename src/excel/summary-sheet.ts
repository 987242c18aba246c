/** Writes the summary to a sheet of our own, known by its mark and never by its name, and rewrites it in place. */
import type { Review } from "../plan/review";
import { summaryPage, type SummaryPage, type SummaryTable } from "../plan/summary-tables";
import { SHEET_MARK, SUMMARY_SHEET } from "./marks";

const SUMMARY_NAME = "Action plan summary";
const HEADING_FILL = "#1F3864";
const HEADING_FONT = "#FFFFFF";
const TITLE_HEIGHT = 24;
/** Points that print on A4 landscape in a size that can be read. */
const WIDTHS = { usual: 68, name: 240 };

/**
 * Writes the summary of a review, into the sheet that an earlier one made or into a new one. A sheet of the user's
 * that happens to have the same name is left alone. Three round trips.
 * @returns the name of the sheet
 */
export async function writeSummary(context: Excel.RequestContext, review: Review): Promise<string> {
  const worksheet = await openSummarySheet(context);
  const page = summaryPage(review);
  const layout = layOut(page);
  const range = worksheet.getRangeByIndexes(0, 0, layout.values.length, layout.width);
  range.values = layout.values.map((row) => row.map(asWritten));
  range.format.verticalAlignment = "Top";
  range.format.wrapText = false;
  worksheet.getRange("A1").format.font.set({ bold: true, size: 16 });
  range.format.columnWidth = WIDTHS.usual;
  range.getColumn(0).format.columnWidth = WIDTHS.name;
  for (const table of layout.tables) dressTable(worksheet, table);
  range.format.autofitRows();
  range.getRow(0).format.rowHeight = TITLE_HEIGHT;
  worksheet.load("name");
  await context.sync();
  return worksheet.name;
}

/** Sets the page of the summary up for printing; Excel may refuse where no printer is known. One round trip. */
export async function setUpPage(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const { pageLayout } = context.workbook.worksheets.getItem(sheetName);
  pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  await context.sync();
}

/** Our sheet, emptied, or a new one with a name that is free. */
async function openSummarySheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const marks = worksheets.items.map((worksheet) =>
    worksheet.customProperties.getItemOrNullObject(SHEET_MARK).load("value"),
  );
  await context.sync();
  const marked = worksheets.items.filter((_, index) => {
    const mark = marks[index];
    return mark && !mark.isNullObject && mark.value === SUMMARY_SHEET;
  });
  // A summary that was copied to keep it may have kept the mark too: the one that still has the name is rewritten.
  const ours = marked.find(({ name }) => name === SUMMARY_NAME) ?? marked[0];
  if (ours) {
    ours.getRange().clear();
    return ours;
  }
  const added = worksheets.add(freeName(worksheets.items.map(({ name }) => name)));
  added.customProperties.add(SHEET_MARK, SUMMARY_SHEET);
  return added;
}

/** "Action plan summary", or the first "Action plan summary (2)" that no sheet has. */
function freeName(names: string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = SUMMARY_NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${SUMMARY_NAME} (${number})`;
  return name;
}

interface PlacedTable {
  titleRow: number;
  noteRow: number;
  headingRow: number;
  table: SummaryTable;
}

/** The page as one block of values, and where in it each table stands (rows counted from 0). */
function layOut({ title, lead, tables }: SummaryPage) {
  const lines: (string | number)[][] = [[title], ...lead.map((line) => [line])];
  const placed = tables.map((table): PlacedTable => {
    lines.push([], [table.title], [table.note], table.headings, ...table.rows);
    const headingRow = lines.length - table.rows.length - 1;
    return { table, headingRow, noteRow: headingRow - 1, titleRow: headingRow - 2 };
  });
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
  return { values, width, tables: placed };
}

/** Text is written as text, whatever it begins with: "=", "-" or "1/2" from a plan must not become anything else. */
function asWritten(value: string | number): string | number {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function dressTable(worksheet: Excel.Worksheet, { titleRow, noteRow, headingRow, table }: PlacedTable): void {
  const width = table.headings.length;
  worksheet.getRangeByIndexes(titleRow, 0, 1, 1).format.font.set({ bold: true, size: 13 });
  worksheet.getRangeByIndexes(noteRow, 0, 1, 1).format.font.set({ italic: true });
  const headings = worksheet.getRangeByIndexes(headingRow, 0, 1, width);
  headings.format.fill.color = HEADING_FILL;
  headings.format.font.set({ bold: true, color: HEADING_FONT });
  worksheet.getRangeByIndexes(headingRow, 0, table.rows.length + 1, width).format.wrapText = true;
  table.headings.forEach((_, column) => {
    if (!isOfFigures(table.rows.map((row) => row[column]))) return;
    const figures = worksheet.getRangeByIndexes(headingRow, column, table.rows.length + 1, 1);
    figures.format.horizontalAlignment = "Center";
  });
}

/** A column of figures may have blanks among them; blanks alone are none. */
function isOfFigures(values: readonly unknown[]): boolean {
  return (
    values.some((value) => typeof value === "number") &&
    !values.some((value) => typeof value === "string" && value !== "")
  );
}
