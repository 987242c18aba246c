import { formatDay } from "../../calendar";
import { countOf, STATUS_LABELS } from "../../words";
import { type ActionRule, dueRole, WHEN } from "../rule";

export const overdue: ActionRule = {
  id: "overdue",
  title: "Overdue",
  severity: "error",
  needs: [WHEN],
  why: "The last day by which it was to be done has passed, and it is not complete.",
  what: "If it is done, say “Completed”; if not, agree a new date and say so.",
  check: (action, { asAt }) => {
    if (!action.overdue) return null;
    const last = action.timescale.due.at(-1);
    const deadline =
      last === undefined || action.daysOverdue === null
        ? `Overdue: wanted “${action.timescale.text}” and not complete as at ${formatDay(asAt)}`
        : `Overdue by ${countOf(action.daysOverdue, "day")} as at ${formatDay(asAt)}: due ${formatDay(last)}`;
    return {
      at: dueRole(action),
      message: `${deadline}. Progress: ${STATUS_LABELS[action.status].toLowerCase()}. If it is done, say “Completed”; if not, say when it will be.`,
      expected: `complete, or a date after ${formatDay(asAt)}`,
    };
  },
};
