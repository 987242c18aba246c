import { STATUS_LABELS } from "../../words";
import { type ActionRule, HOW_FAR, progressRole } from "../rule";

export const conflictingStatus: ActionRule = {
  id: "conflicting-status",
  title: "Says two different things",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Where a text says two different things, a reader will believe the better one and an inspector the worse.",
  what: "Keep the words that are true, and take the others out.",
  check: (action) => {
    const { contradiction, status, statusColumn } = action;
    if (contradiction === null || contradiction.between !== null) return null;
    const { kept, overruled } = contradiction;
    return {
      at: contradiction === statusColumn?.contradiction ? "status" : progressRole(action),
      message: `It says both “${overruled}” and “${kept}”. The more cautious is counted: ${STATUS_LABELS[status].toLowerCase()}. Keep the one that is true.`,
      found: `“${overruled}” and “${kept}”`,
      expected: "one of the two",
    };
  },
};
