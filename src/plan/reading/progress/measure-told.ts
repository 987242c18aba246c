import type { Progress } from "../../plan";
import { nothingSaid } from "./bare-reading";

const SHARE = /(?<![\d.])(\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent)/gi;

/** What is to stay low. */
const CEILING =
  /\b(?:reduc\w*|cut|lower|below|under|fewer|less|no more|at most|maximum|within|limit\w*|cap|minimi[sz]\w*)\b/i;

/**
 * The account without a share that only tells of the measure: of "Survey 60% of the homes", "61% achieved" is no part.
 * How much is done it does not say, since the measure may have been reached in the middle of the work. Nor is it said
 * that a target was exceeded for the better, where something is to stay low.
 */
export function withoutMeasure(account: Progress, action: string): Progress {
  const isExceeded = /^(?:exceeded|surpassed)$/i.test(account.evidence?.words ?? "");
  if (isExceeded && CEILING.test(action)) return nothingSaid(account.text);
  if (account.status !== "partial") return account;
  const [told] = sharesIn(account.evidence?.words ?? "");
  const isReached = told !== undefined && sharesIn(action).some((aim) => told >= aim);
  return isReached ? nothingSaid(account.text) : account;
}

function sharesIn(text: string): number[] {
  return [...text.matchAll(SHARE)].map(([, share]) => Number(share));
}
