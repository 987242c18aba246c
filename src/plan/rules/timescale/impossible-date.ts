import { daysInMonth, formatDay, MONTH_NAMES, monthOf, yearOf, type CalendarDay } from "../../calendar";
import type { ReviewedAction } from "../../overdue";
import { type ActionRule, type Noticed, type Reviewed, WHEN } from "../rule";
import { readAgain, withWords } from "./read-again";

export const impossibleDate: ActionRule = {
  id: "impossible-date",
  title: "Day that is not in the calendar",
  severity: "error",
  needs: [WHEN],
  why: "A day that never comes is a slip that every reader sees, and the action is never counted as overdue.",
  what: "Write the day that was meant.",
  check: (action, reviewed) => {
    const { noSuchDay } = action.timescale;
    if (noSuchDay === null) return null;
    const { words, lastOfMonth } = noSuchDay;
    const fix = lastDayWritten(action, noSuchDay, reviewed);
    return {
      at: action.dueRole,
      message: `“${words}” is not in the calendar: ${lengthOf(lastOfMonth)}. Write the day that was meant.`,
      found: words,
      expected: `a day up to ${formatDay(lastOfMonth)}`,
      ...(fix && { fix }),
    };
  },
};

/** "June has 30 days", "February 2011 has 28 days". */
function lengthOf(lastOfMonth: CalendarDay): string {
  const [year, month] = [yearOf(lastOfMonth), monthOf(lastOfMonth)];
  const name = MONTH_NAMES[month - 1];
  return `${month === 2 ? `${name} ${year}` : name} has ${daysInMonth(year, month)} days`;
}

/** The text with the last day of the month instead, where it can then be read. */
function lastDayWritten(
  action: ReviewedAction,
  { words, lastOfMonth }: NonNullable<ReviewedAction["timescale"]["noSuchDay"]>,
  reviewed: Reviewed,
): Noticed["fix"] {
  const { text } = action.timescale;
  const last = formatDay(lastOfMonth);
  const to = action.written[action.dueRole]?.text === text ? withWords(text, words, last) : null;
  return to !== null && readAgain(to, reviewed).due.includes(lastOfMonth)
    ? { safety: "suggested", to, what: `Write ${last}` }
    : undefined;
}
