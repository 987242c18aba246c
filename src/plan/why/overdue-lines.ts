/** Why an action is overdue, or is not. */
import { addDays, daysBetween, formatDay } from "../calendar";
import { type ReviewedAction, TELLS_OF_PROGRESS } from "../overdue";
import type { Review } from "../review";
import { countOf, STATUS_LABELS } from "../words";

/** One sentence or two, as at the day of the review. */
export function overdueLines(action: ReviewedAction, review: Review): string[] {
  const { asAt, plan } = review;
  const { timescale, status, overdue, daysOverdue } = action;
  const day = formatDay(asAt);
  const last = timescale.due.at(-1);
  if (overdue && timescale.kind === "immediate") {
    const since =
      daysOverdue === null || plan.planDate === null
        ? []
        : [`Its ${countOf(daysOverdue, "day")} count from the plan's start, ${formatDay(plan.planDate)}.`];
    return ["What is wanted at once is overdue for as long as it is not complete.", ...since];
  }
  if (overdue && daysOverdue !== null) {
    const ago = `${formatDay(addDays(asAt, -daysOverdue))} is ${countOf(daysOverdue, "day")} before ${day}, the day of this review`;
    return [`${ago}, and it is not complete: so it is overdue.`];
  }
  if (status === "complete" || status === "dropped")
    return [`It is not overdue: what is ${STATUS_LABELS[status].toLowerCase()} never is.`];
  if (last === undefined) return ["It is not overdue: it has no due day that could pass."];
  if (last === asAt)
    return [`It is not overdue: it is due on ${day}, the very day of this review, and due today is in time.`];
  if (last > asAt) {
    const ahead = countOf(daysBetween(asAt, last), "day");
    return [`It is not overdue: ${formatDay(last)} is ${ahead} after ${day}, the day of this review.`];
  }
  return [
    `${formatDay(last)} is before ${day}, the day of this review, but ${whyNotCounted(action, review)}. So it is not counted as overdue.`,
  ];
}

/** Why a day that has passed makes the action not overdue. */
function whyNotCounted({ timescale, overUnder }: ReviewedAction, { plan }: Review): string {
  if (overUnder !== null) return `it stands under “${overUnder}”`;
  if (TELLS_OF_PROGRESS.every((role) => plan.columns[role] === undefined))
    return "no column of this plan tells of progress";
  return timescale.yearAssumed ? "its year is only assumed" : "it may not be the day that is meant";
}
