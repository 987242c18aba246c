import { addDays, formatDay } from "../../calendar";
import { type ReviewedAction, TELLS_OF_PROGRESS } from "../../overdue";
import type { Plan } from "../../plan";
import { countOf, STATUS_LABELS } from "../../words";
import { type ActionRule, WHEN } from "../rule";
import { isSilent } from "./silence";

/** “Immediately” has a rule of its own: it names no day to count from. */
export const overdue: ActionRule = {
  id: "overdue",
  title: "Overdue",
  severity: "error",
  needs: [WHEN, TELLS_OF_PROGRESS],
  why: "The last day by which it was to be done has passed, and it is not complete.",
  what: "If it is done, say “Completed”; if not, agree a new date and say so.",
  check: (action, { plan, asAt }) => {
    const { daysOverdue, timescale } = action;
    if (daysOverdue === null || timescale.kind === "immediate") return null;
    const due = addDays(asAt, -daysOverdue);
    return {
      at: action.dueRole,
      message: `Overdue by ${countOf(daysOverdue, "day")} as at ${formatDay(asAt)}: due ${formatDay(due)}.${progressTold(action, plan)} If it is done, say “Completed”; if not, say when it will be.`,
      expected: `complete, or a date after ${formatDay(asAt)}`,
    };
  },
};

/** “Overdue, and nothing said” tells of silence; a status that nobody has explained is said to wait for its meaning. */
function progressTold(action: ReviewedAction, { unexplained }: Plan): string {
  if (isSilent(action)) return "";
  const word = action.statusColumn?.text ?? "";
  return action.status === "not-stated" && unexplained.includes(word)
    ? ` Its status “${word}” counts for nothing until the plan says what it means.`
    : ` Progress: ${STATUS_LABELS[action.status].toLowerCase()}.`;
}
