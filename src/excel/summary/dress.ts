/** How the summary looks, on screen and on paper. */
import { shownValue } from "../../plan/summary/table";
import type { Layout, PlacedTable } from "./layout";

const HEADING_FILL = "#1F3864";
const HEADING_FONT = "#FFFFFF";
const TOTAL_FILL = "#E7E6E6";
const LINE_COLOUR = "#A6A6A6";
const LINK_COLOUR = "#0563C1";
const TITLE_HEIGHT = 24;
/** Points: names and actions, figures, and the account of progress; together they print on A4 landscape in a size that can be read. */
const FIRST_WIDTH = 210;
const USUAL_WIDTH = 62;
const LAST_WIDTH = 190;

/** Gives rows, columns and titles their looks. */
export function dressSheet(worksheet: Excel.Worksheet, layout: Layout): void {
  const { width } = layout;
  const range = worksheet.getRangeByIndexes(0, 0, layout.rows.length, width);
  range.format.verticalAlignment = "Top";
  range.format.wrapText = false;
  range.format.columnWidth = USUAL_WIDTH;
  range.getColumn(0).format.columnWidth = FIRST_WIDTH;
  range.getColumn(width - 1).format.columnWidth = LAST_WIDTH;
  worksheet.getRange("A1").format.font.set({ bold: true, size: 16 });
  dressTitle(worksheet, layout.workedOutRow);
  for (const placed of [...layout.tables, layout.behind]) dressTable(worksheet, placed);
  range.format.autofitRows();
  range.getRow(0).format.rowHeight = TITLE_HEIGHT;
}

function dressTitle(worksheet: Excel.Worksheet, row: number): void {
  worksheet.getRangeByIndexes(row, 0, 1, 1).format.font.set({ bold: true, size: 13 });
}

function dressTable(worksheet: Excel.Worksheet, { table, titleRow, headingRow, lastRow }: PlacedTable): void {
  const width = table.headings.length;
  dressTitle(worksheet, titleRow);
  worksheet.getRangeByIndexes(titleRow + 1, 0, headingRow - titleRow - 1, 1).format.font.italic = true;
  const all = worksheet.getRangeByIndexes(headingRow, 0, lastRow - headingRow + 1, width);
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const)
    all.format.borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color: LINE_COLOUR });
  const headings = worksheet.getRangeByIndexes(headingRow, 0, 1, width);
  headings.format.fill.color = HEADING_FILL;
  headings.format.font.set({ bold: true, color: HEADING_FONT });
  all.format.wrapText = true;
  if (table.hasTotal) {
    const total = worksheet.getRangeByIndexes(lastRow, 0, 1, width);
    total.format.font.bold = true;
    total.format.fill.color = TOTAL_FILL;
  }
  table.headings.forEach((_, column) => {
    const values = table.rows.map((row) => row[column] ?? "");
    const below = worksheet.getRangeByIndexes(headingRow, column, lastRow - headingRow + 1, 1);
    if (isOfFigures(values)) below.format.horizontalAlignment = "Center";
    if (values.some((value) => typeof value === "object" && "planRow" in value.to)) {
      const links = worksheet.getRangeByIndexes(headingRow + 1, column, lastRow - headingRow, 1);
      links.format.font.set({ color: LINK_COLOUR, underline: "Single" });
    }
  });
}

/** Figures, and blanks among them; blanks alone are none. */
function isOfFigures(values: PlacedTable["table"]["rows"][number]): boolean {
  const shown = values.map(shownValue);
  return (
    shown.some((value) => value !== "") && shown.every((value) => typeof value === "number" || value === "")
  );
}
