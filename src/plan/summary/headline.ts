/** The figures in a sentence. */
import { formatDay } from "../calendar";
import { tellsOfProgress } from "../overdue";
import type { Review } from "../review";
import { countOf, percentage } from "../words";
import { withoutDay } from "./due-bands";
import { isOpen } from "./summary";

/** Who is overdue by more than this has been so for two meetings. */
const LONG_OVERDUE = 60;

/** "As at 5 September 2011, 9 of 27 actions are complete (33%); 17 are overdue, 5 of them by more than 60 days." */
export function headline(review: Review): string {
  const { actions, asAt, plan } = review;
  const all = countOf(actions.length, "action");
  if (!tellsOfProgress(plan))
    return `As at ${formatDay(asAt)}, the plan has ${all} and no column that tells of progress, so it cannot be told how many are complete or overdue.`;
  const complete = actions.filter(({ status }) => status === "complete").length;
  const of = `${complete} of ${all} ${complete === 1 || actions.length === 1 ? "is" : "are"} complete`;
  return `As at ${formatDay(asAt)}, ${of} (${percentage(complete, actions.length)}%); ${overdueText(review, complete > 0)}.`;
}

/** `others` is whether some are complete, of which this does not speak. */
function overdueText(review: Review, others: boolean): string {
  const overdue = review.actions.filter((action) => action.overdue);
  if (overdue.length === 0) return noneText(review, others);
  const long = overdue.filter(({ daysOverdue }) => (daysOverdue ?? 0) > LONG_OVERDUE).length;
  const byMore = `by more than ${LONG_OVERDUE} days`;
  if (overdue.length === 1) return `1 is overdue, ${long === 1 ? byMore : `not ${byMore}`}`;
  const every = overdue.length === 2 ? "both" : "all";
  return `${overdue.length} are overdue, ${long === 0 ? "none" : long === overdue.length ? every : long} of them ${byMore}`;
}

/** Where a due day could not be told, it cannot be said that nothing is late. */
function noneText(review: Review, others: boolean): string {
  const untold = withoutDay(review).length;
  if (untold > 0)
    return `none is known to be overdue, but ${untold} ${untold === 1 ? "has" : "have"} no due day that is certain`;
  return others && review.actions.some(isOpen) ? "none of the others is overdue" : "none is overdue";
}
