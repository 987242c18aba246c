import type { Role } from "../../plan";
import { keyWordOf } from "../../reading/key/key-words";
import { beginningOf } from "../../words";
import { type ActionRule, HOW_FAR } from "../rule";
import { finishTold } from "./looks-finished";
import { milestonePassedInSilence } from "./passed-milestone";
import { isSilent } from "./silence";

/**
 * Keeps quiet where something sharper is told: it looks finished, or its date says so, it is overdue or past a milestone
 * and silent, it points elsewhere, or its words wait for the plan's own people to explain them.
 */
export const statusNotStated: ActionRule = {
  id: "status-not-stated",
  title: "Does not say how far it is",
  severity: "warning",
  needs: [HOW_FAR],
  why: "What has happened does not tell a reader whether the action is done, so it is counted as open.",
  what: "Begin with a word for the whole action, such as “Completed”, “On target” or “Not started”.",
  check: (action, { plan, asAt }) => {
    // What comes round again is never done: telling of the last time is all that can be told
    if (action.timescale.kind === "recurring" || action.timescale.kind === "done") return null;
    if (action.status !== "not-stated" || action.reference !== null || finishTold(action)) return null;
    if (isSilent(action) && (action.overdue || milestonePassedInSilence(action, asAt) !== null)) return null;
    const { progress, statusColumn } = action;
    const waiting = new Set(plan.unexplained.map(keyWordOf));
    const waits = [progress, statusColumn].some((said) => said && waiting.has(keyWordOf(said.text)));
    if (waits) return null;
    const at: Role = progress.status === "blank" ? "status" : "progress";
    return {
      at,
      message: `“${beginningOf(action.written[at]?.text ?? "")}” does not say how far the action is. Begin with a word that does, such as “Completed”, “On target” or “Not started”.`,
      expected: "a word for how far it is",
    };
  },
};
