import type { Rule } from "./rule";

export const missingAction: Rule = {
  id: "missing-action",
  severity: "error",
  needs: ["action"],
  pointsAt: "action",
  check: ({ action }) =>
    action === "" ? "No action is written here. Say what is to be done, or clear the row." : null,
};
