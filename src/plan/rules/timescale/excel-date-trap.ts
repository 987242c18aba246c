import { formatDay, MONTH_NAMES, monthOf, yearOf } from "../../calendar";
import { monthMeant } from "../../doubts/excel-month";
import { type ActionRule, WHEN } from "../rule";

/** While nobody has settled it, only the later of the two days makes the action overdue. */
export const excelDateTrap: ActionRule = {
  id: "excel-date-trap",
  title: "Excel may have changed a month into a day",
  severity: "warning",
  needs: [WHEN],
  why: "Excel makes “Sep-11” into 11 September of the year in which it is typed, and the plan then counts from a day that nobody meant.",
  what: "Write the month and the year in full.",
  check: (action, { plan, asAt }) => {
    const doubt = monthMeant(action, plan, asAt);
    if (doubt === null) return null;
    const year = yearOf(doubt.meant);
    const text = `${MONTH_NAMES[monthOf(doubt.meant) - 1]} ${year}`;
    return {
      at: action.dueRole,
      message: `The cell shows no year and holds ${formatDay(doubt.held)}. Excel makes that of “${text.slice(0, 3)}-${String(year).slice(2)}”: was ${text} meant? Write it in full.`,
      expected: text,
      fix: { safety: "suggested", to: text, what: `Write “${text}”` },
    };
  },
};
