import { reviewPlan } from "../../src/plan/review";
import { planOf } from "./plan-of";

function overdueOf(cells: Record<string, string>, asAt: string, planDate: string | null = null) {
  const [action] = reviewPlan(planOf([cells], { asAt, planDate }), asAt).actions;
  return { overdue: action?.overdue, days: action?.daysOverdue };
}

describe("overdue", () => {
  test.each([
    ["the day before", "2026-06-29", false, null],
    ["due today is not overdue", "2026-06-30", false, null],
    ["the day after", "2026-07-01", true, 1],
    ["later", "2026-09-10", true, 72],
  ])("%s", (_, asAt, overdue, days) => {
    expect(overdueOf({ Timescale: "30 June 2026" }, asAt)).toEqual({ overdue, days });
  });

  test.each([
    ["complete", "Completed"],
    ["dropped", "No longer required"],
  ])("what is %s never is", (_, progress) => {
    expect(overdueOf({ Timescale: "30 June 2026", Progress: progress }, "2026-12-31")).toEqual({
      overdue: false,
      days: null,
    });
  });

  test("of several milestones the last one counts", () => {
    const cells = { Timescale: "31 May / 31 August 2026" };
    expect(overdueOf(cells, "2026-07-17").overdue).toBe(false);
    expect(overdueOf(cells, "2026-09-01")).toEqual({ overdue: true, days: 1 });
  });

  test("“immediately” is, while it is not complete; the days count from the plan's start where that is known", () => {
    expect(overdueOf({ Timescale: "Immediately" }, "2026-07-17")).toEqual({ overdue: true, days: null });
    expect(overdueOf({ Timescale: "Immediately" }, "2026-07-17", "2026-07-07")).toEqual({
      overdue: true,
      days: 10,
    });
    expect(overdueOf({ Timescale: "Immediately", Progress: "Completed" }, "2026-07-17").overdue).toBe(false);
  });

  test("“within 3 months” is only where the plan's start is known", () => {
    expect(overdueOf({ Timescale: "Within 3 months" }, "2026-07-17").overdue).toBe(false);
    expect(overdueOf({ Timescale: "Within 3 months" }, "2026-07-17", "2026-04-16")).toEqual({
      overdue: true,
      days: 1,
    });
  });

  test.each(["Quarterly", "Ongoing", "TBC", "as funding allows", "Completed", ""])(
    "“%s” never is",
    (timescale) => {
      expect(overdueOf({ Timescale: timescale }, "2036-01-01").overdue).toBe(false);
    },
  );

  test("a date whose year is only assumed makes nothing overdue", () => {
    expect(overdueOf({ Timescale: "30 June" }, "2026-07-17").overdue).toBe(false);
  });
});
