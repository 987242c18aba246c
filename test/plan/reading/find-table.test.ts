import { readPlan } from "../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../src/plan/sheet";
import { sheetOf } from "../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };
const columnsOf = (rows: CellValue[][]) => readPlan(sheetOf(rows), options)?.columns;

const ROW = [
  "Revise the form that managers use for supervision.",
  "Ann Price",
  "30 June 2026",
  "Work is underway with the team and a draft has gone round.",
];

test.each([
  ["the plain words", ["Action", "Lead", "Timescale", "Progress"]],
  ["a council's words", ["What we will do", "Who", "By when", "Update"]],
  ["an auditor's words", ["Agreed action", "Responsible Officer", "Target date", "Current position"]],
  [
    "footnotes, brackets and stray spaces",
    ["  Actions required ", "Lead officer*", "Timetable[iv]", "Progress (July 2026)"],
  ],
])("columns are told by their headings: %s", (_, headings) => {
  expect(columnsOf([headings, ROW, ROW])).toEqual({ action: "A", lead: "B", due: "C", progress: "D" });
});

test("“Action” over names is the lead, and “Completed” over an account is progress", () => {
  const rows = [
    ["Recommendation and what will be done", "Action", "When", "Completed"],
    [
      "Revise the form that managers use for supervision.",
      "Ann Price",
      "30 June 2026",
      "A draft has gone round the team and is being tried out.",
    ],
    [
      "Train each of the managers in its use this year.",
      "Raj Patel",
      "31 July 2026",
      "Two sessions were held, and a third is planned in May.",
    ],
    [
      "Audit the files that were closed in the spring.",
      "Joan Moss",
      "31 July 2026",
      "Completed in the spring and reported to the Board.",
    ],
  ];
  expect(columnsOf(rows)).toMatchObject({ lead: "B", due: "C", progress: "D" });
});

test("the table may start at any cell, below a title and a count table of its own", () => {
  const rows = [
    ["Status", "Number", "", ""],
    ["Complete", 4, "", ""],
    ["Red", 2, "", ""],
    ["", "", "", ""],
    ["Action", "Lead", "Timescale", "Progress"],
    ROW,
  ];
  const plan = readPlan(sheetOf(rows, { rowIndex: 9, columnIndex: 26 }), options);
  expect(plan).toMatchObject({ headerRow: 14, columns: { action: "AA", progress: "AD" } });
  expect(plan?.actions.map(({ row, cells }) => [row, cells.progress])).toEqual([[15, "AD15"]]);
});

test("headings over two rows are read as one", () => {
  const rows = [
    ["No.", "Action", "Lead", "Timescale", "", "Progress"],
    ["", "", "", "Original", "Revised", ""],
    ["1", ROW[0]!, "Ann Price", "31 March 2026", "30 June 2026", "Underway"],
    ["2", ROW[0]!, "Raj Patel", "31 March 2026", "", "Underway"],
  ];
  const merges = [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 2 }];
  const plan = readPlan(sheetOf(rows, { merges }), options);
  expect(plan?.columns).toMatchObject({ dueOriginal: "D", dueRevised: "E", progress: "F" });
  expect(plan?.actions.map(({ timescale }) => [timescale.due, timescale.original])).toEqual([
    [["2026-06-30"], "2026-03-31"],
    [["2026-03-31"], null],
  ]);
});

test.each([
  ["an empty sheet", [[""]]],
  [
    "a table of something else",
    [
      ["Name", "Telephone"],
      ["Ann Price", "01632 960001"],
    ],
  ],
  ["headings with nothing below them", [["Action", "Lead", "Timescale", "Progress"]]],
  [
    "actions without a timescale or progress",
    [
      ["Action", "Lead"],
      ["Revise the form for supervision.", "Ann Price"],
    ],
  ],
])("no plan: %s", (_, rows) => {
  expect(readPlan(sheetOf(rows), options)).toBeNull();
});

test.each([
  ["Note: this version of the action plan as of 22.7.11", "2011-07-22"],
  ["Last updated: 12th May 2026", "2026-05-12"],
  ["Position as at 5 September 2011", "2011-09-05"],
  ["Report to the Board of 5 September 2011", null],
])("the sheet's own date: %s", (note, expected) => {
  const rows = [["Action", "Lead", "Timescale", "Progress"], ROW, ["", "", "", ""], [note]];
  expect(readPlan(sheetOf(rows), options)?.suggestedAsAt).toBe(expected);
});
