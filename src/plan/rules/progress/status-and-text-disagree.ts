import type { Role } from "../../plan";
import { ROLE_LABELS, STATUS_LABELS } from "../../words";
import { isToldOfRating } from "../rating/rating-disagrees";
import type { ActionRule } from "../rule";

/** The short cell is the one to look at, whichever of the two is wrong. */
const ANCHORS: readonly Role[] = ["status", "percent", "completedOn"];

export const statusAndTextDisagree: ActionRule = {
  id: "status-and-text-disagree",
  title: "Status and account disagree",
  severity: "warning",
  needs: [["status", "percent", "completedOn"]],
  why: "Where two cells of an action disagree, a reader will believe the better one and an inspector the worse.",
  what: "Correct the cell that is wrong.",
  check: (action, reviewed) => {
    const { contradiction, status } = action;
    if (!contradiction?.between) return null;
    const { kept, overruled, between } = contradiction;
    // What is said against a rating is told by its own rule, which knows the dates too.
    if (between.includes("status") && isToldOfRating(action, reviewed)) return null;
    const [keptIn, overruledIn] = between;
    const at = ANCHORS.find((role) => between.includes(role)) ?? "status";
    return {
      at,
      with: between.find((role) => role !== at),
      message: `The ${ROLE_LABELS[overruledIn]} says “${overruled}”, but the ${ROLE_LABELS[keptIn]} says “${kept}”. The more cautious is counted: ${STATUS_LABELS[status].toLowerCase()}. Correct the one that is wrong.`,
      found: `“${overruled}” and “${kept}”`,
      expected: "cells that agree",
    };
  },
};
