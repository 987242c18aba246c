import type { Action, Role } from "../../plan";
import { type ActionRule, HOW_FAR } from "../rule";

export const looksFinished: ActionRule = {
  id: "looks-finished",
  title: "Looks finished, but does not say so",
  severity: "suggestion",
  needs: [HOW_FAR],
  why: "An action that is done and not called done is counted as open, and often as overdue.",
  what: "If it is finished, write “Completed”.",
  check: (action) => {
    const told = finishTold(action);
    if (told === null) return null;
    return {
      at: told.at,
      message: `“${told.words}” sounds finished, but it does not say so. If it is, write “Completed”.`,
      expected: "whether it is complete",
      fix: {
        safety: "suggested",
        to: `Completed. ${action.written[told.at]?.text ?? ""}`,
        what: "Write “Completed” before it",
      },
    };
  },
};

/** The words that tell of a finish, and their column. A status beside them that waits for its meaning may deny it. */
export function finishTold({ status, progress, statusColumn }: Action): { at: Role; words: string } | null {
  if (status !== "not-stated") return null;
  if (progress.finished && (statusColumn === null || statusColumn.status === "blank"))
    return { at: "progress", words: progress.finished.words };
  if (statusColumn?.finished && progress.status === "blank")
    return { at: "status", words: statusColumn.finished.words };
  return null;
}
