import { asFromExcel, generatedPlan } from "../bench/performance/generated-plan";
import { reviewSheets } from "../../src/plan/review-sheets";
import { finish, type Steps } from "../../src/plan/steps";

const OPTIONS = { asAt: "2026-07-17", today: "2026-07-17" };
const LONG = generatedPlan(60).sheet;
const SHORT = generatedPlan(40).sheet;

function stepsOf(sheet: typeof LONG) {
  return reviewSheets({ sheets: [asFromExcel(sheet)], settings: new Map() }, OPTIONS);
}

/** The results of two, of which each takes a step in its turn. */
function inTurn<Result>(one: Steps<Result>, other: Steps<Result>): unknown[] {
  const both = [one, other].map((steps) => ({ steps, latest: steps.next() }));
  while (both.some(({ latest }) => latest.done !== true)) {
    for (const each of both) if (each.latest.done !== true) each.latest = each.steps.next();
  }
  return both.map(({ latest }) => latest.value);
}

test("two reviews that take turns, and one that was given up half-way, are as each by itself", () => {
  const [long, short] = [LONG, SHORT].map((sheet) => JSON.stringify(finish(stepsOf(sheet))));
  const left = stepsOf(LONG);
  for (let step = 0; step < 500; step++) left.next();
  expect(inTurn(stepsOf(LONG), stepsOf(SHORT)).map((review) => JSON.stringify(review))).toEqual([
    long,
    short,
  ]);
});
