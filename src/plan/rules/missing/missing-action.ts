import type { ActionRule } from "../rule";

export const missingAction: ActionRule = {
  id: "missing-action",
  title: "No action",
  severity: "error",
  needs: [["action"]],
  why: "A row with a lead or a date but nothing to do cannot be finished, and counts in every total.",
  what: "Write what is to be done, or clear the row.",
  check: ({ action }) =>
    action === ""
      ? {
          at: "action",
          message: "No action is written here. Say what is to be done, or clear the row.",
          expected: "what is to be done",
        }
      : null,
};
