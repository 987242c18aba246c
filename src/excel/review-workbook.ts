/** What the buttons do: validate the plan in the open workbook, highlight it, take the highlights away, summarise it. */
import type { CalendarDay } from "../plan/calendar";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/reading/read-plan";
import { reviewPlan, type Review } from "../plan/review";
import type { Sheet } from "../plan/sheet";
import * as highlights from "./highlights";
import { readSheets } from "./read-sheets";
import * as summarySheet from "./summary-sheet";
import { ExcelTrouble, runExcel } from "./trouble";

export interface ReviewOptions {
  /** The sheet that holds the plan; undefined to look on every visible sheet. */
  sheetName?: string;
  asAt: CalendarDay;
  /** The plan's start (its publication or approval), when known. */
  planDate: CalendarDay | null;
}

/**
 * Reads the plan and reviews it. Changes nothing in the workbook.
 * @throws ExcelTrouble "no-plan" where no sheet holds a plan, or with Excel's own code
 */
export function validate({ sheetName, asAt, planDate }: ReviewOptions): Promise<Review> {
  return runExcel("The plan was not read, and nothing was changed.", async (context) => {
    const sheets = await readSheets(context, sheetName);
    const plan = choosePlan(sheets, { asAt, planDate });
    if (plan === null) throw new ExcelTrouble("no-plan", noPlanFound(sheetName));
    return reviewPlan(plan, asAt);
  });
}

/** Highlights what is overdue or partly complete, in place of what an earlier review had highlighted. */
export function highlight(review: Review): Promise<void> {
  return runExcel("The highlights were not shown.", (context) => highlights.showHighlights(context, review));
}

/** Takes every highlight of ours from the plan's sheet. Returns how many rules were removed. */
export function clearHighlights(sheetName: string): Promise<number> {
  return runExcel("The highlights were not taken away.", (context) =>
    highlights.clearHighlights(context, sheetName),
  );
}

/** Writes the summary sheet. Returns its name. */
export function summarise(review: Review): Promise<string> {
  return runExcel("The summary was not written.", (context) => summarySheet.writeSummary(context, review));
}

/** Of several sheets that can be read as a plan, the one with the most actions; the first where they are level. */
function choosePlan(sheets: Sheet[], options: Omit<ReviewOptions, "sheetName">): Plan | null {
  let best: Plan | null = null;
  for (const sheet of sheets) {
    const plan = readPlan(sheet, options);
    if (plan && plan.actions.length > (best?.actions.length ?? 0)) best = plan;
  }
  return best;
}

function noPlanFound(sheetName: string | undefined): string {
  const where = sheetName === undefined ? "No sheet of this workbook" : `The sheet “${sheetName}”`;
  const verb = sheetName === undefined ? "has" : "has not got";
  return `${where} ${verb} a row of headings with one for the action and one for the timescale, progress or status.`;
}
