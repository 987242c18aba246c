import { summarise, validate } from "../../src/excel/review-workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const LONG = "Revise the form that managers use for supervision, agree it, and train every team in it. ";
/** Where the headings of the three tables and the rows below them stand, for a plan of one source and one lead. */
const HEADINGS = ["A7:L7", "A13:L13", "A19:K19"];
const ROWS = ["A8:L9", "A14:L15", "A20:K23"];
const FIGURES = ["B8:L9", "B14:L15", "C20:C23", "H20:H23"];
const WORDS = ["A8:A9", "A14:A15", "A20:B23", "D20:G23", "I20:K23"];

beforeAll(async () => {
  const rows = planRows(6);
  rows[3]![3] = LONG.repeat(3);
  openInExcel(await planWorkbook(rows));
  await summarise(await validate({ asAt: ASAT, today: "2026-07-17" }));
});

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
  const [title, lead, ...names] = await formatsOf(["A1", "A2:A3", "A5", "A11", "A17"]);
  expect(title).toMatchObject({ first: "Action plan summary", bold: true, size: 16, wraps: false });
  expect(lead).toMatchObject({ bold: false, wraps: false });
  expect(names.map(({ first }) => first)).toEqual(["By source", "By lead", "Overdue and partly complete"]);
  for (const name of names) expect(name).toMatchObject({ bold: true, size: 13, wraps: false });
});

test("headings are white on dark, in bold, and wrap; the rows below them wrap and have no fill", async () => {
  const headings = await formatsOf(HEADINGS);
  expect(headings.map(({ first }) => first)).toEqual(["Source", "Lead", "Action"]);
  for (const heading of headings)
    expect(heading).toMatchObject({ fill: "#1F3864", colour: "#FFFFFF", bold: true, wraps: true });
  for (const rows of await formatsOf(ROWS))
    expect(rows).toMatchObject({ fill: "#FFFFFF", colour: "#000000", bold: false, wraps: true, down: "Top" });
  const [beside] = await formatsOf(["L19:L23"]);
  expect(beside).toMatchObject({ fill: "#FFFFFF", wraps: false });
});

test("figures and their headings are centred, words are not", async () => {
  for (const figures of await formatsOf([...FIGURES, "B7:L7", "C19"])) expect(figures.across).toBe("Center");
  for (const words of await formatsOf([...WORDS, "A7", "A19:B19"])) expect(words.across).toBe("General");
});

test("the first column has room for names and actions, the others for figures", async () => {
  const [first, others] = await formatsOf(["A1", "B1:L1"]);
  expect(others?.width).toBeGreaterThan(50);
  expect(first?.width).toBeGreaterThan(3 * others!.width);
});

test("each row is as high as its longest text needs", async () => {
  const [title, lead, long, short] = await formatsOf(["A1", "A2", "A20", "A21"]);
  expect(long?.first).toBe(LONG.repeat(3).trim());
  expect(title?.height).toBe(24);
  expect(lead?.height).toBeLessThan(20);
  expect(short?.height).toBeLessThan(50);
  expect(long?.height).toBeGreaterThan(70);
  expect(long?.height).toBeLessThan(200);
});
