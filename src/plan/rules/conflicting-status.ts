import { STATUS_LABELS } from "../words";
import type { Rule } from "./rule";

export const conflictingStatus: Rule = {
  id: "conflicting-status",
  severity: "warning",
  needs: ["progress", "status"],
  pointsAt: "progress",
  check: ({ contradiction, status }) =>
    contradiction
      ? `It says both “${contradiction.overruled}” and “${contradiction.kept}”. The more cautious is counted: ${STATUS_LABELS[status].toLowerCase()}. Keep the one that is true.`
      : null,
};
