import { STATUS_LABELS } from "../../words";
import { type ActionRule, HOW_FAR, progressRole } from "../rule";

export const conflictingStatus: ActionRule = {
  id: "conflicting-status",
  title: "Says two different things",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Where two parts of a row disagree, a reader will believe the better one and an inspector the worse.",
  what: "Keep the words that are true, and take the others out.",
  check: (action) => {
    const { contradiction, status } = action;
    return contradiction
      ? {
          at: progressRole(action),
          message: `It says both “${contradiction.overruled}” and “${contradiction.kept}”. The more cautious is counted: ${STATUS_LABELS[status].toLowerCase()}. Keep the one that is true.`,
          found: `“${contradiction.overruled}” and “${contradiction.kept}”`,
          expected: "one of the two",
        }
      : null;
  },
};
