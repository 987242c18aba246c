import { standsForNothing } from "../../reading/action/stands-for-nothing";
import type { ActionRule } from "../rule";

/** An action that points to another may have its evidence there. */
export const completeWithoutEvidence: ActionRule = {
  id: "complete-without-evidence",
  title: "Complete, with no evidence",
  severity: "suggestion",
  needs: [["evidence"]],
  why: "An inspector asks what shows that the action was done, and the plan has a column for it.",
  what: "Say where the evidence is.",
  check: ({ status, written, reference }) => {
    const text = written.evidence?.text ?? "";
    if (status !== "complete" || reference !== null || !standsForNothing(text)) return null;
    return {
      at: "evidence",
      message: `This is complete, and ${text === "" ? "no evidence is given" : `its evidence is only “${text}”`}. Say what shows that it was done, and where that is.`,
      expected: "what shows that it was done",
    };
  },
};
