import { reviewPlan } from "../../../src/plan/review";
import { planOf } from "../plan-of";

const ASAT = "2026-07-17";

function overdueMessage(cells: Record<string, string>, planDate: string | null = null) {
  const { findings } = reviewPlan(planOf([cells], { asAt: ASAT, planDate }), ASAT);
  return findings.find(({ rule }) => rule === "overdue")?.message;
}

test("“Immediately” is told in its own words, with or without a plan date: it names no day to count from", () => {
  const message =
    "Overdue: wanted “Immediately” and not complete as at 17 July 2026. Progress: on target. If it is done, say “Completed”; if not, say when it will be.";
  expect(overdueMessage({ Timescale: "Immediately" })).toBe(message);
  expect(overdueMessage({ Timescale: "Immediately" }, "2026-07-07")).toBe(message);
});

test("with several milestones the last one is named", () => {
  expect(overdueMessage({ Timescale: "31 May / 30 June 2026" })).toMatch(
    /^Overdue by 17 days as at 17 July 2026: due 30 June 2026\./,
  );
});

test("one day is a day", () => {
  expect(overdueMessage({ Timescale: "16 July 2026" })).toMatch(/^Overdue by 1 day as at/);
});
