import { blanked, changedCells, sameButCells } from "../../src/preview/grid-changes";
import { editsOf, typeInto } from "../../src/preview/grid-to-workbook";
import { workbookToGrid } from "../../src/preview/workbook-to-grid";
import { open, written } from "../host/workbooks";

const plan =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Due</t></is></c><c r="B1" t="inlineStr"><is><t>007</t></is></c><c r="C1"><f>1+1</f><v>2</v></c></row></sheetData>';
const blank = () => open(written(plan)).host.workbook;

it.each([
  ["Completed", "Completed", "General"],
  ["5/9/2025", 45905, "dd/mm/yyyy"],
  ["5 Sep 25", 45905, "d-mmm-yy"],
  ["5-September-2025", 45905, "d-mmm-yy"],
  ["2025-09-05", 45905, "m/d/yyyy"],
  ["31/2/2025", "31/2/2025", "General"],
  ["5 mayhem 2025", "5 mayhem 2025", "General"],
  ["31 st May / 31 st August", "31 st May / 31 st August", "General"],
  ["25%", 0.25, "0%"],
  ["'007", "007", "General"],
  ["true", true, "General"],
])("typing %s into a cell makes it %p, shown as %s", (text, value, format) => {
  const workbook = blank();
  const { activeSheet, styles } = workbook;
  typeInto(activeSheet, { row: 4, column: 1, text });
  expect(activeSheet.read(4, 1).value).toBe(value);
  expect(styles.numberFormat(activeSheet.style(4, 1))).toBe(format);
});

it("keeps the format that a cell has for dates, and text where the cell is for text", () => {
  const { activeSheet, styles } = blank();
  activeSheet.setStyle(4, 0, styles.withNumberFormat(0, "d mmmm yyyy"));
  activeSheet.setStyle(4, 1, styles.withNumberFormat(0, "@"));
  for (const column of [0, 1]) typeInto(activeSheet, { row: 4, column, text: "5/9/2025" });
  expect([activeSheet.read(4, 0).value, activeSheet.read(4, 1).value]).toEqual([45905, "5/9/2025"]);
  expect(styles.numberFormat(activeSheet.style(4, 0))).toBe("d mmmm yyyy");
});

it("leaves a cell alone that already shows the text: its formula and its kind stay", () => {
  const { activeSheet } = blank();
  typeInto(activeSheet, { row: 0, column: 1, text: "007" });
  typeInto(activeSheet, { row: 0, column: 2, text: "2" });
  expect(activeSheet.read(0, 1).value).toBe("007");
  expect(activeSheet.read(0, 2).formula?.text).toBe("1+1");
});

it("refuses what Excel refuses", () => {
  const { activeSheet } = open(written(`${plan}<sheetProtection sheet="1"/>`)).host.workbook;
  expect(() => {
    typeInto(activeSheet, { row: 4, column: 1, text: "x" });
  }).toThrow("protected");
});

it("reads what was typed from what the grid says: text, lines, formulas, nothing, but no change of looks", () => {
  const lines = { id: "d", body: { dataStream: "one\rtwo\r\n" }, documentStyle: {} };
  const cells = {
    2: { 0: { v: 12, t: 2 }, 1: { p: lines }, 2: { f: "=A1" }, 3: null, 4: { s: { bl: 1 as const } } },
  };
  expect(editsOf(cells).map(({ column, text }) => [column, text])).toEqual([
    [0, "12"],
    [1, "one\ntwo"],
    [2, "=A1"],
    [3, ""],
  ]);
});

it("redraws the cells that differ and nothing else, unless the sheet itself has changed", () => {
  const workbook = blank();
  const before = workbookToGrid(workbook);
  typeInto(workbook.activeSheet, { row: 0, column: 0, text: "Timescale" });
  const after = workbookToGrid(workbook);
  const [[, cells] = ["", {}]] = changedCells(before, after);
  expect(sameButCells(before, after)).toBe(true);
  expect(Object.keys(cells)).toEqual(["0"]);
  expect(cells[0]).toEqual({ 0: expect.objectContaining({ v: "Timescale" }) as unknown });
  expect(blanked(cells)).toEqual({ 0: { 0: null } });
  workbook.addSheet("Summary");
  expect(sameButCells(after, workbookToGrid(workbook))).toBe(false);
});
