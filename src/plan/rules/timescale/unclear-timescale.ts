import { type ActionRule, dueRole, WHEN } from "../rule";

export const unclearTimescale: ActionRule = {
  id: "unclear-timescale",
  title: "Timescale cannot be read",
  severity: "warning",
  needs: [WHEN],
  why: "An action whose date cannot be told is never counted as overdue, however late it is.",
  what: "Write a date, such as 31 August 2026.",
  check: (action) => {
    const { timescale } = action;
    return timescale.kind === "unclear"
      ? {
          at: dueRole(action),
          message: `No date can be read from “${timescale.text}”, so this is not counted as overdue. Write a date such as 31 August 2026.`,
          expected: "a date",
        }
      : null;
  },
};
