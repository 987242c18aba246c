import { gridOf } from "../../../src/plan/reading/grid";
import { readPlan } from "../../../src/plan/reading/read-plan";
import { down, HEADINGS, sheetOf } from "../sheet-of";

const block = { rowIndex: 4, columnIndex: 3, rowCount: 2, columnCount: 2 };

test("a merged block holds its value in its first column, down all of its rows, and in no other column", () => {
  const rows = [
    ["Cellar", "", "Attic"],
    ["", "", "Yard"],
  ];
  const grid = gridOf(sheetOf(rows, { rowIndex: 4, columnIndex: 3, merges: [block] }));
  const shown = [4, 5].map((row) => [3, 4, 5].map((column) => grid.textAt(row, column)));
  expect(shown).toEqual([
    ["Cellar", "", "Attic"],
    ["Cellar", "", "Yard"],
  ]);
  expect([4, 5].map((row) => [3, 4, 5].map((column) => grid.mergeAt(row, column)))).toEqual([
    [block, block, undefined],
    [block, block, undefined],
  ]);
});

test("a merged area as large as the worksheet costs no more than the cells that were read", () => {
  const whole = { rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 };
  const grid = gridOf(sheetOf([["Cellar", "Attic"]], { rowIndex: 4, columnIndex: 3, merges: [whole] }));
  expect([grid.mergeAt(4, 3), grid.mergeAt(4, 4), grid.mergeAt(5, 3)]).toEqual([whole, whole, undefined]);
});

test("cells are found by their place on the sheet, and outside of the used block there is nothing", () => {
  const grid = gridOf(sheetOf([[" Cellar ", 7]], { rowIndex: 4, columnIndex: 3 }));
  expect([grid.firstRow, grid.lastRow, grid.firstColumn, grid.lastColumn]).toEqual([4, 4, 3, 4]);
  expect([grid.textAt(4, 3), grid.valueAt(4, 4)]).toEqual(["Cellar", 7]);
  for (const [row, column] of [
    [3, 3],
    [5, 3],
    [4, 2],
    [4, 5],
  ] as const) {
    expect([grid.valueAt(row, column), grid.numberFormatAt(row, column)]).toEqual(["", "General"]);
  }
});

test("a merged cell has the format of its first cell in each of its rows", () => {
  const formats = { "0:0": "dd/mm/yyyy", "1:0": "0%", "1:1": "0.0" };
  const grid = gridOf(
    sheetOf(
      [
        [40746, "Attic"],
        ["", 3],
      ],
      { merges: [down(0, 0, 2)], numberFormats: formats },
    ),
  );
  expect([0, 1].map((row) => grid.numberFormatAt(row, 0))).toEqual(["dd/mm/yyyy", "dd/mm/yyyy"]);
  expect(grid.numberFormatAt(1, 1)).toBe("0.0");
});

test("a due date merged over two actions is a date for both, without anything assumed", () => {
  const rows = [
    HEADINGS,
    ["1.", "Cellar", "Audit", "Wax the long ladder.", "Ann Price", 46203, "On target"],
    ["2.", "Orchard", "Audit", "Mend the old gate.", "Raj Patel", "", "On target"],
  ];
  const sheet = sheetOf(rows, { merges: [down(5, 1, 2)], numberFormats: { "1:5": "d mmmm yyyy" } });
  const plan = readPlan(sheet, { asAt: "2026-07-17", planDate: null });
  expect(plan?.actions.map(({ timescale }) => [timescale.text, timescale.due, timescale.assumed])).toEqual([
    ["30 June 2026", ["2026-06-30"], []],
    ["30 June 2026", ["2026-06-30"], []],
  ]);
  expect(plan?.actions.map(({ cells }) => cells.due)).toEqual(["F2", "F2"]);
});
