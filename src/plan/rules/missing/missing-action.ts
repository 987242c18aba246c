import { standsForNothing } from "../../reading/action/stands-for-nothing";
import type { ActionRule } from "../rule";

export const missingAction: ActionRule = {
  id: "missing-action",
  title: "No action",
  severity: "error",
  needs: [["action"]],
  why: "A row with a lead or a date but nothing to do cannot be finished, and counts in every total.",
  what: "Write what is to be done, or clear the row.",
  check: ({ action, status }) => {
    if (!standsForNothing(action) || status === "dropped") return null;
    const told = action === "" ? "No action is written here" : `“${action}” is no action`;
    return {
      at: "action",
      message: `${told}. Say what is to be done, or clear the row.`,
      expected: "what is to be done",
    };
  },
};
