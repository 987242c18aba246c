import { told } from "../told";
import { reviewPlan } from "../../../../src/plan/review";
import { planOf } from "../../plan-of";

const ASAT = "2026-07-17";

function overdueMessage(cells: Record<string, string>) {
  const { findings } = reviewPlan(planOf([cells], { asAt: ASAT }), ASAT);
  return findings.find(({ rule }) => rule === "overdue")?.message;
}

test("with several milestones the last one is named", () => {
  expect(overdueMessage({ Timescale: "31 May / 30 June 2026" })).toMatch(
    /^Overdue by 17 days as at 17 July 2026: due 30 June 2026\./,
  );
});

test("one day is a day", () => {
  expect(overdueMessage({ Timescale: "16 July 2026" })).toMatch(/^Overdue by 1 day as at/);
});

test("“Immediately” is left to its own rule", () => {
  expect(overdueMessage({ Timescale: "Immediately" })).toBeUndefined();
});

test("a status that only the plan can explain is said to be why nothing counts", () => {
  const [finding] = told("overdue", [{ Timescale: "31 May 2026", Status: "Closed", Progress: "" }]);
  expect(finding?.message).toMatch(
    /Its status “Closed” counts for nothing until the plan says what it means\./,
  );
});
