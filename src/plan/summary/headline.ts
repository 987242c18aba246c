/** The figures in a sentence. */
import { formatDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Review } from "../review";
import { countOf, percent } from "../words";
import { isOpen } from "./summary";

/** Who is overdue by more than this has been so for two meetings. */
const LONG_OVERDUE = 60;

/** "As at 5 September 2011, 9 of 27 actions are complete (33%); 17 are overdue, 5 of them by more than 60 days." */
export function headline({ actions, asAt }: Review): string {
  const complete = actions.filter(({ status }) => status === "complete").length;
  const of = `${complete} of ${countOf(actions.length, "action")} ${complete === 1 ? "is" : "are"} complete`;
  return `As at ${formatDay(asAt)}, ${of} (${percent(complete, actions.length)}); ${overdueText(actions)}.`;
}

function overdueText(actions: readonly ReviewedAction[]): string {
  const overdue = actions.filter((action) => action.overdue);
  if (overdue.length === 0) return actions.some(isOpen) ? "none of the others is overdue" : "none is overdue";
  const long = overdue.filter(({ daysOverdue }) => (daysOverdue ?? 0) > LONG_OVERDUE).length;
  const byMore = `by more than ${LONG_OVERDUE} days`;
  if (overdue.length === 1) return `1 is overdue, ${long === 1 ? byMore : `not ${byMore}`}`;
  return `${overdue.length} are overdue, ${long === 0 ? "none" : long === overdue.length ? "all" : long} of them ${byMore}`;
}
