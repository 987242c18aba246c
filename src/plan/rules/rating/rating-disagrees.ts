import { judgeRating } from "../../rating/judge-rating";
import { eitherOf } from "../../rating/rating-rule";
import { writtenLike } from "../../rating/typed-rating";
import type { ReviewedAction } from "../../overdue";
import type { ActionRule, Reviewed } from "../rule";

export const ratingDisagrees: ActionRule = {
  id: "rating-disagrees",
  title: "Rating that the council's rule disagrees with",
  severity: "warning",
  needs: [["status"]],
  why: "A committee goes by the colours, and an auditor checks them row by row against the council's own rule.",
  what: "Change the rating, or put right the date or the progress that it goes by.",
  check: (action, reviewed) => {
    const told = judgeRating(action, reviewed);
    if (told === null) return null;
    const { expected, message } = told;
    const [colour, ...others] = expected;
    const to =
      colour === undefined || others.length > 0 ? null : writtenLike(action.statusColumn?.text ?? "", colour);
    return {
      at: "status",
      message: `${message} Change the rating, or what is wrong in the row.`,
      expected: eitherOf(expected),
      ...(to === null
        ? {}
        : { fix: { safety: "suggested", to, what: `Change the rating to ${eitherOf(expected)}` } }),
    };
  },
};

/** True where this rule tells of the action's rating, so that a blunter one need not. */
export function isToldOfRating(action: ReviewedAction, reviewed: Reviewed): boolean {
  return reviewed.settings.rules[ratingDisagrees.id] !== "off" && judgeRating(action, reviewed) !== null;
}
