import { readPlan } from "../../../src/plan/reading/read-plan";
import { sheetOf } from "../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };

describe("the day on which an action was completed", () => {
  const statusOf = (completedOn: string | number, status: string, progress = "") => {
    const rows = [
      ["Action", "Lead", "Due date", "Date completed", "Status", "Progress"],
      ["Revise the form that managers use.", "Ann Price", "30 June 2026", completedOn, status, progress],
      ["Train each of the teams in its use.", "Raj Patel", "31 July 2026", "", "In progress", ""],
    ];
    const [action] =
      readPlan(sheetOf(rows, { numberFormats: { "1:3": "dd/mm/yyyy" } }), options)?.actions ?? [];
    return { status: action?.status, contradiction: action?.contradiction };
  };

  test.each(["20 June 2026", "20/06/2026", 46193])("%p says that it is complete", (day) => {
    expect(statusOf(day, "")).toEqual({ status: "complete", contradiction: null });
    expect(statusOf(day, "Completed").status).toBe("complete");
  });

  test("a day after the review, and words that are no day, do not", () => {
    expect(statusOf("20 August 2026", "").status).not.toBe("complete");
    expect(statusOf("TBC", "").status).not.toBe("complete");
  });

  test("a status that says otherwise stands, and the two are told", () => {
    const { status, contradiction } = statusOf("20 June 2026", "In progress");
    expect(status).toBe("in-progress");
    expect(contradiction).toEqual({
      kept: "In progress",
      overruled: "20 June 2026",
      between: ["status", "completedOn"],
    });
  });
});
