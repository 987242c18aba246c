/** Validates: reads what the sheets hold and reviews the plan there. */
import type { Plan } from "../plan/plan";
import type { Review } from "../plan/review";
import { readPlanOn, reviewPlans, reviewSheets, type ReviewOptions } from "../plan/review-sheets";
import { paceOf, type Waiting } from "./asking/pace";
import { ExcelTrouble, readExcel } from "./asking/trouble";
import { inTurns } from "./asking/turns";
import { readSheets } from "./reading/read-sheets";

export interface ValidateOptions extends ReviewOptions, Waiting {
  /** The sheet that holds the plan, though it be hidden; undefined to look on every visible sheet. */
  sheetName?: string;
}

export interface ValidateOneOptions extends ValidateOptions {
  /** The sheet whose plan is taken where others are as full; undefined for the one in front. */
  preferred?: string | undefined;
}

/**
 * Reads the plan and reviews it. Changes nothing in the workbook.
 * @throws ExcelTrouble "no-plan" where no sheet holds a plan, "cancelled" where it was stopped, or with Excel's own code
 */
export async function validate({
  sheetName,
  preferred,
  signal,
  onProgress,
  ...options
}: ValidateOneOptions): Promise<Review> {
  const waiting = { signal, onProgress };
  const failed = "The plan was not read, and nothing was changed.";
  const read = await readExcel(failed, (context) => readSheets(context, sheetName, waiting));
  // It may have been renamed, or be no longer there.
  const isThere = read.sheets.some(({ name }) => name === preferred);
  const workbook = { ...read, inFront: isThere ? preferred : read.inFront };
  const review = await inTurns(reviewSheets(workbook, options, read.asked), waiting);
  if (review === null) throw noPlanFound(sheetName, read.hidden);
  return review;
}

/**
 * Reviews every plan on the visible sheets, and on that of the name, in the order of the tabs. Changes nothing in the
 * workbook. Tells how far the reading is, then how many sheets have been gone through, and can be stopped at any time.
 * @throws ExcelTrouble as `validate` does
 */
export async function validateAll({
  sheetName,
  signal,
  onProgress,
  ...options
}: ValidateOptions): Promise<Review[]> {
  const waiting = { signal, onProgress };
  const failed = "The plans were not read, and nothing was changed.";
  const read = await readExcel(failed, (context) => readSheets(context, sheetName, waiting));
  const pace = paceOf(waiting, read.sheets.length);
  const plans: Plan[] = [];
  for (const sheet of read.sheets) {
    const plan = await inTurns(readPlanOn(sheet, read, options), waiting);
    if (plan !== null) plans.push(plan);
    pace.read(1);
  }
  if (plans.length === 0) throw noPlanFound(undefined, read.hidden);
  return inTurns(reviewPlans(plans, read, options), waiting);
}

function noPlanFound(sheetName: string | undefined, hidden: string[]): ExcelTrouble {
  return new ExcelTrouble("no-plan", whyNoPlan(sheetName, hidden));
}

function whyNoPlan(sheetName: string | undefined, hidden: string[]): string {
  const wanted = "a row of headings with one for the action and one for the timescale, progress or status";
  if (sheetName !== undefined) return `The sheet “${sheetName}” has not got ${wanted}.`;
  const unseen = hidden.map((name) => `“${name}”`).join(", ");
  return hidden.length === 0
    ? `No sheet of this workbook has ${wanted}.`
    : `No visible sheet of this workbook has ${wanted}. Not looked at, because hidden: ${unseen}. Name the sheet to review it all the same.`;
}
