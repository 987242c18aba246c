/** Finds words in what a review says of its actions and findings. */
import type { ReviewedAction } from "../../plan/overdue";
import { fold } from "../../plan/reading/text";
import type { Review } from "../../plan/review";
import type { Finding } from "../../plan/rules/finding";
import { ruleOf } from "./rule-of";

/** What can be found: the words of each action and finding, folded once so that typing does not wait for it. */
export interface SearchIndex {
  ofAction: ReadonlyMap<ReviewedAction, string>;
  ofFinding: ReadonlyMap<Finding, string>;
}

/** The index of a review. */
export function searchIndex({ actions, findings }: Review): SearchIndex {
  return {
    ofAction: new Map(
      actions.map((action) => [
        action,
        fold([action.number, action.action, ...action.leads, ...action.sources].join(" ")),
      ]),
    ),
    ofFinding: new Map(
      findings.map((finding) => [
        finding,
        fold([finding.cell, ruleOf(finding).title, finding.message].join(" ")),
      ]),
    ),
  };
}

/** Whether a folded text has every one of the words. */
export function hasWords(folded: string, search: string): boolean {
  return fold(search)
    .split(" ")
    .every((word) => folded.includes(word));
}
