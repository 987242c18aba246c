import fc from "fast-check";
import { addDays } from "../../src/plan/calendar";
import { overdueAsAt } from "../../src/plan/overdue";
import { type Columns, STATUSES, type Status, type TimescaleKind } from "../../src/plan/plan";
import { actionOf, planWith } from "./plan-of";

const ASAT = "2026-07-17";
const NOT_OVERDUE = { overdue: false, daysOverdue: null };

function overdueOf(
  kind: TimescaleKind,
  due: string[],
  { status = "on-target" as Status, yearAssumed = false, planDate = null as string | null } = {},
) {
  const action = actionOf({ status, timescale: { kind, due, yearAssumed } });
  return overdueAsAt(action, planWith([action], { planDate }), ASAT);
}

test.each(["date", "relative"] as const)("a passed due day makes an action of kind “%s” overdue", (kind) => {
  expect(overdueOf(kind, ["2026-07-16"])).toEqual({ overdue: true, daysOverdue: 1 });
  expect(overdueOf(kind, [ASAT])).toEqual(NOT_OVERDUE);
  expect(overdueOf(kind, ["2026-07-16"], { yearAssumed: true })).toEqual(NOT_OVERDUE);
  expect(overdueOf(kind, [])).toEqual(NOT_OVERDUE);
});

test.each(["recurring", "ongoing", "done", "unset", "blank", "unclear"] as const)(
  "an action of kind “%s” is never overdue, whatever days its words name",
  (kind) => {
    expect(overdueOf(kind, ["2020-01-31"])).toEqual(NOT_OVERDUE);
  },
);

test.each([
  ["no start of the plan", null, null],
  ["the plan's start a day before", "2026-07-16", 1],
  ["the plan's start on the day of the review", ASAT, null],
  ["the plan's start after the review", "2026-08-01", null],
])(
  "“immediately” is overdue with %s, and the days are counted only where there are any",
  (_, planDate, days) => {
    expect(overdueOf("immediate", [], { planDate })).toEqual({ overdue: true, daysOverdue: days });
  },
);

test("only what is complete or dropped is left in peace after its due day", () => {
  const leftInPeace = (kind: TimescaleKind) =>
    STATUSES.filter((status) => !overdueOf(kind, ["2026-06-30"], { status }).overdue);
  expect(leftInPeace("date")).toEqual(["complete", "dropped"]);
  expect(leftInPeace("immediate")).toEqual(["complete", "dropped"]);
});

test("where no column tells of progress nothing is called late, since nothing could be called complete", () => {
  const action = actionOf({ timescale: { kind: "date", due: ["2026-06-30"] } });
  const overdueWith = (columns: Columns) =>
    overdueAsAt(action, planWith([action], { columns }), ASAT).overdue;
  expect(overdueWith({ action: "A", due: "B", lead: "C" })).toBe(false);
  for (const role of ["progress", "status", "completedOn"] as const)
    expect(overdueWith({ action: "A", due: "B", [role]: "C" })).toBe(true);
});

test("the days overdue lead from the last due day to the day of the review", () => {
  const days = fc.uniqueArray(fc.integer({ min: -800, max: 800 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(days, (offsets) => {
      const due = offsets.map((offset) => addDays(ASAT, offset)).sort();
      const since = -Math.max(...offsets);
      expect(overdueOf("date", due)).toEqual(since > 0 ? { overdue: true, daysOverdue: since } : NOT_OVERDUE);
    }),
  );
});
