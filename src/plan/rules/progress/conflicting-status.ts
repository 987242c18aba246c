import type { ReviewedAction } from "../../overdue";
import { STATUS_LABELS } from "../../words";
import { isToldOfRating } from "../rating/rating-disagrees";
import { type ActionRule, HOW_FAR, progressRole } from "../rule";

export const conflictingStatus: ActionRule = {
  id: "conflicting-status",
  title: "Says two different things",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Where two parts of a row disagree, a reader will believe the better one and an inspector the worse.",
  what: "Keep the words that are true, and take the others out.",
  // What is said against the rating itself is told by its own rule, which knows the dates too.
  check: (action, reviewed) => {
    const { contradiction, status } = action;
    return contradiction && !(isOfRating(action) && isToldOfRating(action, reviewed))
      ? {
          at: progressRole(action),
          message: `It says both “${contradiction.overruled}” and “${contradiction.kept}”. The more cautious is counted: ${STATUS_LABELS[status].toLowerCase()}. Keep the one that is true.`,
          found: `“${contradiction.overruled}” and “${contradiction.kept}”`,
          expected: "one of the two",
        }
      : null;
  },
};

function isOfRating({ contradiction, statusColumn }: ReviewedAction): boolean {
  const rating = statusColumn?.evidence?.words;
  return rating !== undefined && (contradiction?.kept === rating || contradiction?.overruled === rating);
}
