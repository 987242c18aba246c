/** Finds the summary of a plan, since a workbook may hold several plans, each with its own. */
import { SUMMARY_OF, SUMMARY_OF_ID, SUMMARY_SHEET } from "../marks";
import { type OurSheet, propertyOf, sheetsMarked, theOneCalled } from "../our-sheets";

export const SUMMARY_NAME = "Action plan summary";

/**
 * The summary of the plan on that sheet, also where the sheet has had another name. Null where it has none: the summary
 * of a plan that is no longer there may be kept for a purpose.
 */
export function findSummary(worksheets: Excel.WorksheetCollection, planSheet: string): OurSheet | null {
  const summaries = sheetsMarked(worksheets, SUMMARY_SHEET);
  const own = summaries.filter((summary) => isOf(summary, planSheet));
  const plan = planIn(worksheets, planSheet);
  const renamed = summaries.filter(
    (summary) =>
      plan?.id === propertyOf(summary, SUMMARY_OF_ID) && !planIn(worksheets, propertyOf(summary, SUMMARY_OF)),
  );
  return theOneCalled(own.length > 0 ? own : renamed, SUMMARY_NAME);
}

/** Marks a sheet as the summary of that plan. */
export function markSummary(
  summary: Excel.Worksheet,
  worksheets: Excel.WorksheetCollection,
  planSheet: string,
): void {
  summary.customProperties.add(SUMMARY_OF, planSheet);
  const plan = planIn(worksheets, planSheet);
  if (plan) summary.customProperties.add(SUMMARY_OF_ID, plan.id);
}

/** Excel tells no sheets apart by the case of their names. */
function planIn(
  worksheets: Excel.WorksheetCollection,
  planSheet: string | undefined,
): Excel.Worksheet | undefined {
  return worksheets.items.find(({ name }) => name.toLowerCase() === planSheet?.toLowerCase());
}

function isOf(summary: Excel.Worksheet, planSheet: string): boolean {
  return propertyOf(summary, SUMMARY_OF)?.toLowerCase() === planSheet.toLowerCase();
}
