import { beginningOf } from "../../words";
import { type ActionRule, HOW_FAR } from "../rule";

export const completeWithWorkToCome: ActionRule = {
  id: "complete-with-work-to-come",
  title: "Complete, with work still to come",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Once an action is complete nobody follows it up, and the work that is left is forgotten.",
  what: "Make what is left an action of its own, or say that this one is partly complete.",
  check: ({ status, progress, statusColumn }) => {
    if (status !== "complete") return null;
    const at = progress.toCome ? "progress" : "status";
    const told = progress.toCome ? progress : statusColumn;
    if (!told?.toCome || !told.evidence) return null;
    return {
      at,
      message: `It says “${told.evidence.words}” and that work is still to come: “${beginningOf(told.toCome.words, 120)}”. Make that an action of its own, or say that this one is partly complete.`,
      found: `“${told.evidence.words}” and “${beginningOf(told.toCome.words)}”`,
      expected: "nothing left to do",
    };
  },
};
