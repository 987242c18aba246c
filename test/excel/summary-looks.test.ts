import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { openInExcel } from "./in-excel";
import type { WorkbookFile } from "../../src/host/xlsx/workbook-file";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const LONG = "Revise the form that managers use for supervision, agree it, and train every team in it. ";
/** Where the tables stand, found by their titles: each has a note below its title, then its headings. */
const at = { source: 0, lead: 0, exceptions: 0, last: 0 };

let workbook: WorkbookFile;

/** The names that belong to sheets, as the file keeps them. */
function readPrintNames(): Map<string, string> {
  const names = workbook.root.child("definedNames")?.elements ?? [];
  return new Map(names.map((entry) => [entry.get("name") ?? "", entry.text]));
}

beforeAll(async () => {
  const rows = planRows(6);
  rows[3]![3] = LONG.repeat(3);
  ({ workbook } = openInExcel(await planWorkbook(rows)));
  await summarise(await validate({ asAt: ASAT, today: "2026-07-17" }));
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Action plan summary").getUsedRange(true).load("values");
    await context.sync();
    const rowOf = (title: string) => used.values.findIndex(([first]) => first === title) + 1;
    at.source = rowOf("By source");
    at.lead = rowOf("By lead");
    at.exceptions = rowOf("Overdue and partly complete");
    at.last = rowOf("Behind the figures") - 2;
  });
});

const row = (title: number, below: number, from: string, to: string) =>
  `${from}${title + below}:${to}${title + below}`;

/** Formats of cells of the summary, each as Excel gives it where it is the same in all of the area, or else null. */
function formatsOf(areas: string[]) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan summary");
    const ranges = areas.map((area) =>
      sheet
        .getRange(area)
        .load(
          "values,format/fill/color,format/font/bold,format/font/color,format/font/size,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/rowHeight,format/columnWidth",
        ),
    );
    await context.sync();
    return ranges.map(({ values, format }) => ({
      first: values[0]?.[0] as string | number,
      fill: format.fill.color,
      bold: format.font.bold,
      colour: format.font.color,
      size: format.font.size,
      wraps: format.wrapText,
      across: format.horizontalAlignment as string,
      down: format.verticalAlignment as string,
      height: format.rowHeight,
      width: format.columnWidth,
    }));
  });
}

test("prints on A4 landscape, one page wide and as many long as it takes", async () => {
  const page = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Action plan summary");
    pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    return pageLayout.toJSON();
  });
  expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  expect(page.zoom?.horizontalFitToPages).toBe(1);
  expect(page.zoom?.verticalFitToPages ?? null).toBeNull();
});

test("the title and the names of the tables stand out", async () => {
  const [title, lead, ...names] = await formatsOf([
    "A1",
    "A2:A3",
    `A${at.source}`,
    `A${at.lead}`,
    `A${at.exceptions}`,
  ]);
  expect(title).toMatchObject({ first: "Action plan summary", bold: true, size: 16, wraps: false });
  expect(lead).toMatchObject({ bold: false, wraps: false });
  expect(names.map(({ first }) => first)).toEqual(["By source", "By lead", "Overdue and partly complete"]);
  for (const name of names) expect(name).toMatchObject({ bold: true, size: 13, wraps: false });
});

test("headings are white on dark, in bold, and wrap; the rows below them wrap and have no fill", async () => {
  const tables = [at.source, at.lead, at.exceptions];
  const headings = await formatsOf(tables.map((title) => row(title, 2, "A", "M")));
  expect(headings.map(({ first }) => first)).toEqual(["Source", "Lead", "Action"]);
  for (const heading of headings)
    expect(heading).toMatchObject({ fill: "#1F3864", colour: "#FFFFFF", bold: true, wraps: true });
  for (const rows of await formatsOf(tables.map((title) => row(title, 3, "A", "K"))))
    expect(rows).toMatchObject({ fill: "#FFFFFF", colour: "#000000", bold: false, wraps: true, down: "Top" });
});

test("the line of the whole plan stands out from those that it adds up", async () => {
  const [total] = await formatsOf([row(at.source, 4, "A", "M")]);
  expect(total).toMatchObject({ first: "All sources", bold: true, fill: "#E7E6E6", colour: "#000000" });
});

test("figures and their headings are centred, words are not", async () => {
  const figures = [
    row(at.source, 2, "B", "M"),
    row(at.source, 3, "B", "M"),
    row(at.lead, 4, "B", "M"),
    row(at.exceptions, 3, "G", "G"),
    row(at.exceptions, 3, "K", "K"),
  ];
  for (const { across } of await formatsOf(figures)) expect(across).toBe("Center");
  const words = [
    row(at.source, 3, "A", "A"),
    row(at.exceptions, 3, "A", "F"),
    row(at.exceptions, 3, "H", "J"),
    row(at.exceptions, 3, "M", "M"),
  ];
  for (const { across } of await formatsOf(words)) expect(across).toBe("General");
});

test("the row of an action looks like the link that it is", async () => {
  const [link] = await formatsOf([row(at.exceptions, 3, "L", "L")]);
  expect(link).toMatchObject({ first: "Row 4", colour: "#0563C1" });
});

test("columns have room for names and actions, for figures, and for the account of progress", async () => {
  const [first, figures, last] = await formatsOf(["A1", "B1:L1", "M1"]);
  expect(figures?.width).toBeGreaterThan(50);
  expect(first?.width).toBeGreaterThan(3 * figures!.width);
  expect(last?.width).toBeGreaterThan(3 * figures!.width);
});

test("each row is as high as its longest text needs", async () => {
  const [title, lead, long, short] = await formatsOf([
    "A1",
    "A2",
    `A${at.exceptions + 3}`,
    `A${at.exceptions + 4}`,
  ]);
  expect(long?.first).toBe(LONG.repeat(3).trim());
  expect(title?.height).toBe(24);
  expect(lead?.height).toBeLessThan(20);
  expect(short?.height).toBeLessThan(65);
  expect(long?.height).toBeGreaterThan(70);
  expect(long?.height).toBeLessThan(200);
});

test("what is printed ends before the list behind the figures, and the last table's headings are on each page", async () => {
  const names = readPrintNames();
  expect(names.get("_xlnm.Print_Area")).toBe(`'Action plan summary'!$A$1:$M$${at.last}`);
  const headings = at.exceptions + 2;
  expect(names.get("_xlnm.Print_Titles")).toBe(`'Action plan summary'!$${headings}:$${headings}`);
});

test("a page begins with each part, and says which it is and of what day", async () => {
  const page = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan summary");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load(
      "leftFooter,centerFooter,rightFooter",
    );
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return { footer: footer.toJSON(), breaks: breaks.items.map(({ rowIndex }) => rowIndex + 1) };
  });
  expect(page.footer).toMatchObject({
    leftFooter: "Action plan",
    centerFooter: "As at 17 July 2026",
    rightFooter: "Page &P of &N",
  });
  expect(page.breaks).toEqual(expect.arrayContaining([at.lead, at.exceptions]));
});
