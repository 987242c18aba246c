import type { ActionRule } from "../rule";

export const missingSource: ActionRule = {
  id: "missing-source",
  title: "No source",
  severity: "warning",
  needs: [["source"]],
  why: "The summary counts by source, and an action without one is in no line of it.",
  what: "Say what asked for the action.",
  check: ({ sources }) =>
    sources.length === 0
      ? {
          at: "source",
          message: "No source is given. Say what asked for this action, such as the inspection or the audit.",
          expected: "what asked for the action",
        }
      : null,
};
