import { readPlan } from "../../../src/plan/reading/read-plan";
import { CLEAN_PLANS } from "./clean-plans";
import { toldOfSheet } from "./told";

test.each(CLEAN_PLANS)("nothing at all is told of $name", ({ sheet, asAt }) => {
  const plan = readPlan(sheet, { asAt, planDate: null });
  expect(plan?.actions.length).toBeGreaterThanOrEqual(4);
  expect(toldOfSheet(sheet, { asAt }).map(({ rule, cell, message }) => [rule, cell, message])).toEqual([]);
});
