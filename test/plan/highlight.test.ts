import fc from "fast-check";
import type { Columns } from "../../src/plan/plan";
import { columnLetters } from "../../src/plan/reading/text";
import { highlightedCells } from "../../src/plan/highlight";
import { readPlan } from "../../src/plan/reading/read-plan";
import { reviewPlan } from "../../src/plan/review";
import { actionOf, planOf, planWith } from "./plan-of";
import { down, HEADINGS, sheetOf } from "./sheet-of";

const ASAT = "2026-07-17";
const LATE = { Timescale: "30 June 2026" };
const PART = { Timescale: "31 August 2026", Progress: "Partially completed" };
const FINE = { Timescale: "31 August 2026" };

test("an action's own cells, neighbouring rows as one block", () => {
  expect(highlightedCells(reviewPlan(planOf([LATE, LATE, PART, FINE, LATE]), ASAT))).toEqual({
    overdue: ["D2:G3", "D6:G6"],
    partial: ["D4:G4"],
  });
});

test("what is overdue and partly complete is shown as overdue", () => {
  const review = reviewPlan(planOf([{ ...LATE, Progress: "Partially completed" }]), ASAT);
  expect(highlightedCells(review)).toEqual({ overdue: ["D2:G2"], partial: [] });
});

function withMergedProgress(second: string) {
  const sheet = sheetOf(
    [
      HEADINGS,
      [
        "1.",
        "Supervision",
        "Ofsted",
        "Revise the form for managers.",
        "Ann Price",
        "30 June 2026",
        "Work goes on",
      ],
      ["", "", "", "Train the managers in its use.", "Raj Patel", second, ""],
    ],
    { merges: [0, 1, 2, 6].map((column) => down(column, 1, 2)) },
  );
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return highlightedCells(reviewPlan(plan, ASAT)).overdue;
}

test("a merged cell is highlighted only where all of its actions are", () => {
  expect(withMergedProgress("30 June 2026")).toEqual(["D2:G3"]);
  expect(withMergedProgress("31 August 2026")).toEqual(["D2:F2"]);
});

describe("which columns", () => {
  /** The blocks of one overdue action in row 2 of a plan with these columns. */
  const blocksOf = (columns: Columns) => {
    const cells = Object.fromEntries(Object.entries(columns).map(([role, letters]) => [role, `${letters}2`]));
    const plan = planWith([actionOf({ cells })], { columns });
    return highlightedCells(reviewPlan(plan, ASAT)).overdue;
  };

  test("number, area and source are never highlighted, wherever they stand", () => {
    expect(blocksOf({ action: "A", number: "B", due: "C", area: "D", progress: "E", source: "F" })).toEqual([
      "A2",
      "C2",
      "E2",
    ]);
  });

  test("a column that is none of the plan's is left out of the block", () => {
    expect(blocksOf({ action: "B", lead: "C", due: "E", progress: "F" })).toEqual(["B2:C2", "E2:F2"]);
  });

  test("columns in another order than a plan's usual one are still one block", () => {
    expect(blocksOf({ action: "E", lead: "C", due: "B", progress: "D" })).toEqual(["B2:E2"]);
  });

  test("a plan that goes on past column Z is one block", () => {
    expect(blocksOf({ action: "X", lead: "Y", due: "Z", progress: "AA", status: "AB" })).toEqual(["X2:AB2"]);
    expect(blocksOf({ action: "AY", progress: "AZ", due: "BA" })).toEqual(["AY2:BA2"]);
    expect(blocksOf({ action: "ZY", progress: "ZZ", due: "AAA" })).toEqual(["ZY2:AAA2"]);
  });

  test("next to each other is one block, apart is two, anywhere on a sheet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16380 }), (first) => {
        const [a, b, c, d] = [0, 1, 2, 3].map((step) => columnLetters(first + step)) as [
          string,
          string,
          string,
          string,
        ];
        expect(blocksOf({ action: b, lead: a, due: c, progress: d })).toEqual([`${a}2:${d}2`]);
        expect(blocksOf({ action: a, due: c, progress: d })).toEqual([`${a}2`, `${c}2:${d}2`]);
      }),
    );
  });
});

test("every row of an action that was joined from several is highlighted", () => {
  const review = reviewPlan(planWith([actionOf({ rows: [2, 3, 5] })]), ASAT);
  expect(highlightedCells(review).overdue).toEqual(["D2:G3", "D5:G5"]);
});
