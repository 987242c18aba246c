import { formatDay } from "../../calendar";
import { farOff } from "../../doubts/far-off";
import { type ActionRule, WHEN } from "../rule";

/** While nobody has settled it, such a day makes the action not overdue. */
export const farOffDate: ActionRule = {
  id: "far-off-date",
  title: "Date far from the rest of the plan",
  severity: "warning",
  needs: [WHEN],
  why: "A slip in the year hides a deadline for years, or makes an action overdue that is not.",
  what: "Check the year.",
  check: (action, { plan, asAt }) => {
    const doubt = farOff(action, plan);
    if (doubt === null) return null;
    const { day, first, last } = doubt;
    const unless = day < asAt ? " Until then it is not counted as overdue." : "";
    return {
      at: action.dueRole,
      message: `${formatDay(day)} lies far from the other dates of this plan, which run from ${formatDay(first)} to ${formatDay(last)}. Check the year.${unless}`,
      expected: `a date nearer to ${formatDay(day < first ? first : last)}`,
    };
  },
};
