import { formatDay } from "../calendar";
import { countOf, STATUS_LABELS } from "../words";
import type { Rule } from "./rule";

export const overdue: Rule = {
  id: "overdue",
  severity: "error",
  needs: ["due", "dueOriginal", "dueRevised"],
  pointsAt: "due",
  check: (action, { asAt }) => {
    if (!action.overdue) return null;
    const last = action.timescale.due[action.timescale.due.length - 1];
    const deadline =
      last === undefined || action.daysOverdue === null
        ? `Overdue: wanted “${action.timescale.text}” and not complete as at ${formatDay(asAt)}`
        : `Overdue by ${countOf(action.daysOverdue, "day")} as at ${formatDay(asAt)}: due ${formatDay(last)}`;
    return `${deadline}. Progress: ${STATUS_LABELS[action.status].toLowerCase()}. If it is done, say “Completed”; if not, say when it will be.`;
  },
};
