import type { ActionRule } from "../rule";
import { isKept, isToldBlank } from "./kept-column";

export const missingArea: ActionRule = {
  id: "missing-area",
  title: "No area",
  severity: "suggestion",
  needs: [["area"]],
  why: "An action without an area is in the total, but in no line of the summary by area.",
  what: "Write the area that the action belongs to.",
  check: (action, reviewed) =>
    action.area === "" && isToldBlank(action, "area", reviewed)
      ? {
          at: "area",
          message: isKept("area", reviewed)
            ? "No area is given. Write the area that this action belongs to."
            : "The column for the area is empty. Write the area of each action, or take the column out.",
          expected: "the area it belongs to",
        }
      : null,
};
