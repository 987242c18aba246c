/** What is shown of a review at first, before anything of it is chosen. */
import { oncePerInSteps } from "../../plan/once";
import type { Review } from "../../plan/review";
import { openFindings } from "../../plan/rules/finding";
import { indexedForSearch } from "../../plan/search";
import type { Steps } from "../../plan/steps";
import { leadNames, type Tally, tallyOf } from "../../plan/summary/summary";
import { type Listed, listOf } from "./items";
import { WHOLE_VIEW } from "./view";

export interface Opening {
  tally: Tally;
  /** The names of the leads to choose from. */
  leads: readonly string[];
  /** How many findings have been accepted. */
  accepted: number;
  /** The list with nothing chosen. */
  whole: Listed;
}

/** Worked out once for each review; of a long plan it takes longer than the pane may stand still to draw it. */
export const openingOf = oncePerInSteps(function* (review: Review): Steps<Opening> {
  yield* indexedForSearch(review);
  const leads = yield* leadNames(review.actions);
  const tally = tallyOf(review.actions);
  yield;
  const accepted = review.findings.length - openFindings(review.findings).length;
  return { tally, leads, accepted, whole: yield* listOf(review, WHOLE_VIEW) };
});
