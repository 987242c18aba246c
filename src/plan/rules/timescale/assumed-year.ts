import { formatDay } from "../../calendar";
import { type ActionRule, dueRole, WHEN } from "../rule";

export const assumedYear: ActionRule = {
  id: "assumed-year",
  title: "No year",
  severity: "warning",
  needs: [WHEN],
  why: "A date without a year comes round again, and is not counted as overdue.",
  what: "Write the year.",
  check: (action) => {
    const { timescale } = action;
    const last = timescale.due.at(-1);
    return timescale.yearAssumed && last !== undefined
      ? {
          at: dueRole(action),
          message: `“${timescale.text}” does not say for certain which year. ${formatDay(last)} is assumed, and is not counted as overdue. Write the year.`,
          expected: "a date with its year",
        }
      : null;
  },
};
