import { formatDay, yearOf } from "../../calendar";
import type { ReviewedAction } from "../../overdue";
import { type ActionRule, isClosed, type Noticed, type Reviewed, WHEN } from "../rule";
import { readAgain, sameDays, withWords } from "./read-again";

export const assumedYear: ActionRule = {
  id: "assumed-year",
  title: "No year",
  severity: "warning",
  needs: [WHEN],
  why: "A date without a year comes round again, and is not counted as overdue.",
  what: "Write the year.",
  check: (action, reviewed) => {
    const { timescale } = action;
    const last = timescale.due.at(-1);
    if (!timescale.yearAssumed || last === undefined || isClosed(action)) return null;
    const fix = yearWritten(action, reviewed);
    return {
      at: action.dueRole,
      message: `“${timescale.text}” does not say for certain which year. ${formatDay(last)} is assumed, and is not counted as overdue. Write the year.`,
      expected: "a date with its year",
      ...(fix && { fix }),
    };
  },
};

/** The text with the assumed year, where it has one date, and nothing but its year was assumed. */
function yearWritten(action: ReviewedAction, reviewed: Reviewed): Noticed["fix"] {
  const { due, readBy, text } = action.timescale;
  const [day, ...milestones] = due;
  const [read, ...others] = readBy;
  const isWholeCell = action.written[action.dueRole]?.text === text;
  if (!day || !read || milestones.length + others.length > 0 || !isWholeCell) return undefined;
  const dated = read.form === "day-and-month-digits" ? formatDay(day) : `${read.words} ${yearOf(day)}`;
  const to = withWords(text, read.words, dated);
  if (to === null) return undefined;
  const again = readAgain(to, reviewed);
  return sameDays(again, action.timescale) && again.assumed.length === 0
    ? { safety: "suggested", to, what: `Write the year ${yearOf(day)}` }
    : undefined;
}
