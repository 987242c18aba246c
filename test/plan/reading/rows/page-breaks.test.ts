import { findTable } from "../../../../src/plan/reading/table/find-table";
import { gridOf } from "../../../../src/plan/reading/grid";
import { pageBreaks } from "../../../../src/plan/reading/rows/page-breaks";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import { finish } from "../../../../src/plan/steps";
import { HEADINGS, sheetOf } from "../../sheet-of";

const usual = (number: string, progress: string, rest: string[] = []) => [
  number,
  "Cellar",
  "Audit",
  `Wax ladder ${number} in the cellar.`,
  "Ann Price",
  "30 June 2026",
  progress,
  ...rest,
];

/** The test for a table in which progress starts as it does here. */
function carriesOnIn(...progress: string[]) {
  const grid = gridOf(sheetOf([HEADINGS, ...progress.map((text, at) => usual(`${at + 1}.`, text))]));
  const table = finish(findTable(grid));
  if (table === null) throw new Error("no table was found in the test's own rows");
  return finish(pageBreaks(grid, table));
}

const usually = carriesOnIn("On target", "Completed", "Delayed");

test.each([
  [
    "a sentence that goes on in lower case",
    "The ladders were all taken out",
    "and waxed by the two of us.",
    true,
  ],
  ["a new sentence", "The ladders were all taken out", "They were waxed by the two of us.", false],
  ["after a full stop", "The ladders were all taken out.", "waxed by the two of us.", false],
  ["after a full stop in quotation marks", "They said “the ladders are out.”", "waxed by the two.", false],
  ["an open end, whatever follows", "The ladders were all taken out and", "Ann Price waxed them.", true],
  ["a short answer above", "Nearly there, on target", "waxed by the two of us", false],
  ["an item of a list", "The ladders were all taken out", "a) wax them", false],
  ["a numbered item of a list", "The ladders were all taken out", "ii. wax them", false],
  ["nothing above", "", "waxed by the two of us", false],
  ["nothing below", "The ladders were all taken out", "", false],
])("an account, %s", (_, before, text, expected) => {
  expect(usually("progress", before, text)).toBe(expected);
});

test("the shortest half of a sentence has 25 letters", () => {
  expect(usually("progress", "The ladders were taken ou", "t again")).toBe(true);
  expect(usually("progress", "The ladders were taken o", "ut again")).toBe(false);
  expect(usually("progress", "The ladders and", "the gate")).toBe(false);
});

test.each([
  ["31 March", "2026", true],
  ["By end of Sept", "2026.", true],
  ["31 March 2026", "2027", false],
  ["31 March", "30 April", false],
  ["31 March", "2026 to 2027", false],
  ["31 March to", "30 April 2026", true],
  ["31 March /", "30 April 2026", true],
  ["Ongoing", "2026", false],
])("a due date, %s and then %s", (before, text, expected) => {
  for (const role of ["due", "dueOriginal", "dueRevised"] as const) {
    expect(usually(role, before, text)).toBe(expected);
  }
});

test("numbers, sources and states are never broken", () => {
  for (const role of ["number", "source", "status", "priority", "cost", "completedOn", "start"] as const) {
    expect(usually(role, "The ladders were all taken out and", "waxed by the two of us.")).toBe(false);
  }
});

describe("where people start in lower case anyway", () => {
  const broken = ["The ladders were all taken out", "waxed by the two of us."] as const;

  test("two fresh starts in lower case are a habit, one is a slip", () => {
    const habit = carriesOnIn("on target.", "completed.", "Delayed.", "Stopped.", "Dropped.");
    expect(habit("progress", ...broken)).toBe(false);
    const slip = carriesOnIn("On target.", "completed.", "Delayed.", "Stopped.", "Dropped.");
    expect(slip("progress", ...broken)).toBe(true);
  });

  test("most cells in lower case are a habit, even where nobody ends with a full stop", () => {
    const habit = carriesOnIn("On target", "completed", "delayed");
    expect(habit("progress", ...broken)).toBe(false);
    expect(carriesOnIn("On target", "completed", "delayed", "Late")("progress", ...broken)).toBe(true);
  });

  test("what is broken in one column says nothing of another, and an open end still goes on", () => {
    const habit = carriesOnIn("on target.", "completed.", "delayed.");
    expect(habit("action", ...broken)).toBe(true);
    expect(habit("progress", "The ladders were all taken out and", "waxed.")).toBe(true);
  });
});

test("a due date that a page end cuts before its year is one date of one action", () => {
  const rows = [
    HEADINGS,
    ["1.", "Cellar", "Audit", "Wax the long ladder.", "Ann Price", "31 March", "On target"],
    ["", "", "", "", "", "2026", ""],
    usual("2.", "On target"),
  ];
  const plan = readPlan(sheetOf(rows), { asAt: "2020-07-17", planDate: null });
  expect(plan?.actions.map(({ rows, timescale }) => [rows, timescale.due, timescale.yearAssumed])).toEqual([
    [[2, 3], ["2026-03-31"], false],
    [[4], ["2026-06-30"], false],
  ]);
});
