import { STATUSES, type Status, type TimescaleKind } from "../../../../src/plan/plan";
import { reviewPlan } from "../../../../src/plan/review";
import { actionOf, planWith } from "../../plan-of";

const ASAT = "2026-06-30";

/** What is said of a passed milestone of an action with these due days. */
function saidOf(
  due: string[],
  { status = "blank" as Status, yearAssumed = false, kind = "date" as TimescaleKind } = {},
) {
  const action = actionOf({ status, timescale: { kind, due, yearAssumed } });
  const { findings } = reviewPlan(planWith([action]), ASAT);
  return findings.filter(({ rule }) => rule === "passed-milestone").map(({ message }) => message);
}

test("a milestone has passed on the day after it, not on its own day", () => {
  expect(saidOf(["2026-06-29", "2026-08-31"])).toHaveLength(1);
  expect(saidOf([ASAT, "2026-08-31"])).toEqual([]);
});

test("the last due day is no milestone: what has passed it is overdue, and is told once", () => {
  expect(saidOf(["2026-06-29"])).toEqual([]);
  expect(saidOf(["2026-04-30", "2026-05-31"])).toEqual([]);
  expect(saidOf(["2026-05-31"], { kind: "recurring" })).toEqual([]);
});

test("of several the latest that has passed is named", () => {
  const [message] = saidOf(["2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"]);
  expect(message).toMatch(/^The milestone of 31 May 2026 has passed/);
});

test("an assumed year makes no milestone pass", () => {
  expect(saidOf(["2026-05-31", "2026-08-31"], { yearAssumed: true })).toEqual([]);
});

test("it is asked about where nothing is said of work done; words that state no status may well tell of it", () => {
  const asked = STATUSES.filter((status) => saidOf(["2026-05-31", "2026-08-31"], { status }).length > 0);
  expect(asked).toEqual(["not-started", "blank"]);
});
