/** Finds the summary of a plan, since a workbook may hold several plans, each with its own. */
import { SUMMARY_OF, SUMMARY_SHEET } from "../marks";
import { type OurSheet, propertyOf, sheetsMarked, theOneCalled } from "../our-sheets";

export const SUMMARY_NAME = "Action plan summary";

/**
 * The summary of the plan on that sheet, or one whose plan is on no sheet of the workbook: its sheet was given another
 * name. Null where there is neither.
 */
export function findSummary(worksheets: Excel.WorksheetCollection, planSheet: string): OurSheet | null {
  const summaries = sheetsMarked(worksheets, SUMMARY_SHEET);
  const own = summaries.filter((summary) => isOf(summary, planSheet));
  const left = summaries.filter((summary) => !worksheets.items.some(({ name }) => isOf(summary, name)));
  return theOneCalled(own.length > 0 ? own : left, SUMMARY_NAME);
}

/** Excel tells no sheets apart by the case of their names. */
function isOf(summary: Excel.Worksheet, planSheet: string): boolean {
  return propertyOf(summary, SUMMARY_OF)?.toLowerCase() === planSheet.toLowerCase();
}
