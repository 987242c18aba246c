import { formatDay } from "../../calendar";
import { TELLS_OF_PROGRESS } from "../../overdue";
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
  check: (action, { asAt }) => {
    const last = action.timescale.due.at(-1);
    if (action.daysOverdue === null || action.timescale.kind === "immediate" || last === undefined)
      return null;
    // “Overdue, and nothing said” tells that
    const progress = isSilent(action) ? "" : ` Progress: ${STATUS_LABELS[action.status].toLowerCase()}.`;
    return {
      at: action.dueRole,
      message: `Overdue by ${countOf(action.daysOverdue, "day")} as at ${formatDay(asAt)}: due ${formatDay(last)}.${progress} If it is done, say “Completed”; if not, say when it will be.`,
      expected: `complete, or a date after ${formatDay(asAt)}`,
    };
  },
};
