/** Makes sample-plan.xlsx, the sample plan with what its officers have added: `npx tsx assets/make-sample-plan.ts`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { daysBetween } from "../src/plan/calendar";
import { AREAS, COLUMNS, TITLES } from "../src/sample/sample-plan";
import {
  DAY_FORMAT,
  FIRST_ROW,
  HEADING_ROW,
  LAST_ROW,
  sampleHeights,
  sampleMerges,
  sampleRows,
} from "../src/sample/sample-sheet";
import { bytesOf, loadExcelize, must, type Workbook } from "../test/fixtures/excelize";
import { mergeArea } from "../test/fixtures/workbook";

const PLAN = "Action plan";
const NOTES = "Notes for officers";
/** The day that Excel counts as 0. */
const DAY_0 = "1899-12-30";

const OFFICER_NOTES = [
  "Notes for officers",
  "",
  "1. Please update the Progress column for your actions by the second Friday of each month.",
  "2. Begin with one or two words that say how far the action is (for example: Not started, On target, Completed), then give the account.",
  "3. Give the day, month and year when a timescale changes, and keep the earlier date in the cell.",
  "4. Please do not name children or families anywhere in this workbook.",
  "5. Next report: Children's Services Scrutiny Committee, 10 September 2026.",
  "",
  "Questions: Performance and Improvement Team",
];

const THIN = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "A6A6A6", Style: 1 }));
const FONT = { Family: "Arial", Size: 10 };
const CELL = { Font: FONT, Border: THIN, Alignment: { Vertical: "top", WrapText: true } };
const CENTRED = { ...CELL, Alignment: { ...CELL.Alignment, Horizontal: "center" } };

async function main(): Promise<void> {
  const excelize = await loadExcelize();
  const workbook = excelize.NewFile();
  must(workbook.SetDefaultFont(FONT.Family));
  must(workbook.SetSheetName("Sheet1", PLAN));
  must(workbook.NewSheet(NOTES));
  writeCells(workbook);
  dressCells(workbook);
  addOfficersTouches(workbook);
  layOutForPrinting(workbook);
  writeNotesSheet(workbook);
  must(
    workbook.SetDocProps({
      Title: "Action plan: joint inspection 2026",
      Creator: "Performance and Improvement Team",
      LastModifiedBy: "Performance and Improvement Team",
      Created: "2026-03-02T09:00:00Z",
      Modified: "2026-07-17T15:30:00Z",
    }),
  );
  writeFileSync(path.join(__dirname, "sample-plan.xlsx"), bytesOf(workbook));
}

function writeCells(workbook: Workbook): void {
  sampleRows().forEach((cells, index) =>
    cells.forEach((value, column) => {
      const cell = `${columnName(column)}${index + 1}`;
      if (typeof value !== "string") must(workbook.SetCellValue(PLAN, cell, daysBetween(DAY_0, value.day)));
      else if (value) must(workbook.SetCellStr(PLAN, cell, value));
    }),
  );
  for (const area of sampleMerges()) mergeArea(workbook, PLAN, area);
  sampleHeights().forEach((height, index) => must(workbook.SetRowHeight(PLAN, index + 1, height)));
  COLUMNS.forEach(({ width }, index) => {
    const column = columnName(index);
    must(workbook.SetColWidth(PLAN, column, column, width));
  });
  must(workbook.SetSheetDimension(PLAN, `A1:G${LAST_ROW + 2}`));
}

function dressCells(workbook: Workbook): void {
  TITLES.forEach((_, index) => {
    const row = index + 1;
    setStyle(workbook, PLAN, `A${row}`, `G${row}`, {
      Font: { ...FONT, Bold: index !== 2, Size: index === 0 ? 14 : 11 },
      Alignment: { Vertical: "center", Horizontal: "center" },
    });
  });
  setStyle(workbook, PLAN, `A${HEADING_ROW}`, `G${HEADING_ROW}`, {
    ...CELL,
    Font: { ...FONT, Bold: true, Color: "FFFFFF" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["1F4E5F"] },
    Alignment: { Vertical: "center", WrapText: true },
  });
  setStyle(workbook, PLAN, `A${FIRST_ROW}`, `G${LAST_ROW}`, CELL);
  setStyle(workbook, PLAN, `A${FIRST_ROW}`, `A${LAST_ROW}`, CENTRED);
  sampleRows().forEach((cells, index) =>
    cells.forEach((value, column) => {
      const cell = `${columnName(column)}${index + 1}`;
      if (typeof value !== "string")
        setStyle(workbook, PLAN, cell, cell, {
          ...CELL,
          CustomNumFmt: DAY_FORMAT,
          Alignment: { ...CELL.Alignment, Horizontal: "left" },
        });
    }),
  );
  const note = `A${LAST_ROW + 2}`;
  setStyle(workbook, PLAN, note, note, { Font: { ...FONT, Italic: true } });
}

/** What the plan's own officers have added, which a review must leave as it is. */
function addOfficersTouches(workbook: Workbook): void {
  const extended = FIRST_ROW + AREAS.slice(0, 7).reduce((count, { actions }) => count + actions.length, 0);
  must(
    workbook.AddComment(PLAN, {
      Cell: `F${extended}`,
      Author: "Priya Raman",
      Text: "Extension agreed by the Improvement Board on 24 March 2026.",
      Width: 220,
      Height: 60,
    }),
  );
  const sources = `C${FIRST_ROW}:C${LAST_ROW}`;
  const { style } = must(workbook.NewConditionalStyle({ Font: { Bold: true } }));
  must(
    workbook.SetConditionalFormat(PLAN, sources, [
      { Type: "formula", Criteria: `ISNUMBER(SEARCH("CQC",$C${FIRST_ROW}))`, Format: style },
    ]),
  );
  must(
    workbook.AddDataValidation(PLAN, {
      Sqref: sources,
      Type: "list",
      Formula1: '"Ofsted,CQC,Ofsted / CQC,Internal Audit,Ofsted / Internal Audit"',
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorStyle: "warning",
      ErrorTitle: "Source",
      Error: "Please choose a source from the list.",
    }),
  );
  must(
    workbook.SetPanes(PLAN, {
      Freeze: true,
      YSplit: HEADING_ROW,
      TopLeftCell: `A${FIRST_ROW}`,
      ActivePane: "bottomLeft",
    }),
  );
}

function layOutForPrinting(workbook: Workbook): void {
  const a3 = 8;
  must(workbook.SetPageLayout(PLAN, { Size: a3, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(workbook.SetSheetProps(PLAN, { FitToPage: true }));
  must(
    workbook.SetPageMargins(PLAN, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Header: 0.3, Footer: 0.3 }),
  );
  must(workbook.SetHeaderFooter(PLAN, { OddFooter: "&L&A&RPage &P of &N" }));
  must(
    workbook.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `'${PLAN}'!$${HEADING_ROW}:$${HEADING_ROW}`,
      Scope: PLAN,
    }),
  );
}

function writeNotesSheet(workbook: Workbook): void {
  must(workbook.SetColWidth(NOTES, "A", "A", 120));
  must(workbook.SetPageLayout(NOTES, { Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(workbook.SetSheetProps(NOTES, { FitToPage: true }));
  setStyle(workbook, NOTES, "A1", `A${OFFICER_NOTES.length}`, { ...CELL, Border: [] });
  setStyle(workbook, NOTES, "A1", "A1", { Font: { ...FONT, Bold: true, Size: 14 } });
  OFFICER_NOTES.forEach((note, index) => {
    if (note) must(workbook.SetCellStr(NOTES, `A${index + 1}`, note));
  });
}

type Style = Parameters<Workbook["NewStyle"]>[0];

function setStyle(workbook: Workbook, sheet: string, from: string, to: string, look: Style): void {
  const { style } = must(workbook.NewStyle(look));
  must(workbook.SetCellStyle(sheet, from, to, style));
}

function columnName(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

void main();
