import type { Rule } from "./rule";

export const missingProgress: Rule = {
  id: "missing-progress",
  severity: "warning",
  needs: ["progress", "status"],
  pointsAt: "progress",
  check: ({ status }) =>
    status === "blank"
      ? "Nothing is said of progress. Say how far this is, even if it has not been started."
      : null,
};
