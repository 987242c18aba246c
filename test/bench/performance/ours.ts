/** What the add-in does with a sheet that has been read, up to all the words and figures of the summary. */
import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import type { Sheet } from "../../../src/plan/sheet";
import { summaryPage } from "../../../src/plan/summary/page";
import { AS_AT, PLAN_DATE } from "./generated-plan";

/** Reads the plan on a sheet, reviews it and sums it up. */
export function reviewAndSummarise(sheet: Sheet) {
  const plan = readPlan(sheet, { asAt: AS_AT, planDate: PLAN_DATE });
  if (plan === null) throw new Error("The generated sheet was not read as a plan");
  const review = reviewPlan(plan, AS_AT);
  return { review, page: summaryPage(review) };
}
