/** Makes the summary of a review, with what has changed since an earlier one. */
import { reviewInSteps, type Review } from "../../plan/review";
import { changeExcel, ExcelTrouble, refusalIn, UNDO_NOT_SUPPORTED } from "../asking/trouble";
import { inTurns } from "../asking/turns";
import { validate } from "../validate";
import { setUpPage } from "./print";
import { writeSummary } from "./write-summary";

export interface SummaryWritten {
  sheetName: string;
  /** What has changed since the last report, in sentences; none where no earlier snapshot is kept. */
  since: string[];
  /** Why its page could not be set up for printing, in words; null where it was. */
  trouble: string | null;
}

/**
 * Writes the summary sheet and sets it up for printing. What has changed is told since the latest snapshot, or since the
 * earlier copy of the plan on a sheet that is named.
 * @throws ExcelTrouble "no-day" where that copy does not say of what day it is
 */
export async function summarise(review: Review, earlierSheet?: string): Promise<SummaryWritten> {
  const earlier = earlierSheet === undefined ? null : await earlierCopy(review, earlierSheet);
  const halfDone = "The summary may not be complete.";
  return changeExcel("The summary was not written.", halfDone, async (context) => {
    const written = await writeSummary(context, review, earlier);
    const { sheetName, since } = written;
    try {
      await setUpPage(context, written, review);
      return { sheetName, since, trouble: null };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === null || refusal.code === UNDO_NOT_SUPPORTED) throw error;
      const failed = `The summary is on “${sheetName}”, but its page may not be set up for printing.`;
      return { sheetName, since, trouble: `${failed} ${refusal.words}` };
    }
  });
}

/** An earlier copy of the plan, as at the day that it gives above its headings. */
async function earlierCopy({ asAt }: Review, sheetName: string): Promise<Review> {
  const { plan, settings } = await validate({ sheetName, asAt, today: asAt });
  if (plan.suggestedAsAt === null || plan.suggestedAsAt >= asAt) {
    throw new ExcelTrouble(
      "no-day",
      `The summary was not written: “${sheetName}” does not say of what earlier day it is. Write “As at” and the day above its headings, then try again.`,
    );
  }
  return inTurns(reviewInSteps(plan, plan.suggestedAsAt, settings, null));
}
