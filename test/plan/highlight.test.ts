import { highlightedCells } from "../../src/plan/highlight";
import { readPlan } from "../../src/plan/reading/read-plan";
import { reviewPlan } from "../../src/plan/review";
import { planOf } from "./plan-of";
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
