import { USUAL_CONVENTIONS } from "../../../src/plan/conventions";
import { readPlan } from "../../../src/plan/reading/read-plan";
import { planSheet } from "../plan-of";

const termEnds = ["2025-12-19", "2026-12-18"];

function actionRead(cells: Record<string, string>, conventions = USUAL_CONVENTIONS) {
  const plan = readPlan(planSheet([cells]), { asAt: "2026-10-01", planDate: null, conventions });
  return plan!.actions[0]!;
}

test("the account is read by the same days as the timescale, so that a promise kept to the term is no slip", () => {
  const cells = { Timescale: "Autumn term 2026", Progress: "To be completed by the end of the autumn term" };
  const { timescale, progress } = actionRead(cells, { ...USUAL_CONVENTIONS, termEnds });
  expect([...timescale.due, progress.forecast]).toEqual(["2026-12-18", "2026-12-18"]);
  expect(actionRead(cells).progress.forecast).toBe("2026-12-31");
});

test("what was done by the end of a term is done once that day has passed", () => {
  const cells = { Timescale: "Each term", Progress: "Completed in autumn term 2025" };
  expect(actionRead(cells, { ...USUAL_CONVENTIONS, termEnds }).lastToldOn).toBe("2025-12-19");
});

test("a deadline in the words of the action is of the plan's own financial year", () => {
  const cells = { Action: "Publish the new form for supervision by July 2026/27." };
  const ofAcademy = { ...USUAL_CONVENTIONS, financialYearStarts: "1 September" };
  expect(actionRead(cells).deadlinesNamed[0]?.day).toBe("2026-07-31");
  expect(actionRead(cells, ofAcademy).deadlinesNamed[0]?.day).toBe("2027-07-31");
});
