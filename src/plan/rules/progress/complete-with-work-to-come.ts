import type { Action, Progress } from "../../plan";
import { beginningOf } from "../../words";
import { type ActionRule, HOW_FAR } from "../rule";

export const completeWithWorkToCome: ActionRule = {
  id: "complete-with-work-to-come",
  title: "Complete, with work still to come",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Once an action is complete nobody follows it up, and the work that is left is forgotten.",
  what: "Make what is left an action of its own, or say that this one is partly complete.",
  check: (action) => {
    const [said, ahead] = workLeft(action) ?? [];
    if (!said?.evidence || !ahead?.toCome) return null;
    const { words } = ahead.toCome;
    return {
      at: ahead === action.progress ? "progress" : "status",
      message: `It says “${said.evidence.words}” and that work is still to come: “${beginningOf(words, 120)}”. Make that an action of its own, or say that this one is partly complete.`,
      found: `“${said.evidence.words}” and “${beginningOf(words)}”`,
      expected: "nothing left to do",
    };
  },
};

/** What says that the action is complete, and what tells of work: one cell, or the status and the account beside it. */
function workLeft({ status, progress, statusColumn }: Action): [Progress, Progress] | null {
  if (status !== "complete") return null;
  if (statusColumn?.status === "complete" && progress.toCome) return [statusColumn, progress];
  const told = progress.toCome ? progress : statusColumn;
  return told?.status === "complete" ? [told, told] : null;
}
