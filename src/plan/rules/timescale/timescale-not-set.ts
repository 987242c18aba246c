import { type ActionRule, WHEN } from "../rule";

export const timescaleNotSet: ActionRule = {
  id: "timescale-not-set",
  title: "No date yet",
  severity: "warning",
  needs: [WHEN],
  why: "What has no date yet is never counted as overdue, and is easily forgotten.",
  what: "Agree a date and write it.",
  check: (action) => {
    const { timescale, status } = action;
    return timescale.kind === "unset" && status !== "complete" && status !== "dropped"
      ? {
          at: action.dueRole,
          message: `“${timescale.text}” gives no date, so this is never counted as overdue. Agree a date and write it here.`,
          expected: "a date",
        }
      : null;
  },
};
