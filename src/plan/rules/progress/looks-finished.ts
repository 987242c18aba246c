import type { Action, Role } from "../../plan";
import { type ActionRule, HOW_FAR, type Noticed } from "../rule";

export const looksFinished: ActionRule = {
  id: "looks-finished",
  title: "Looks finished, but does not say so",
  severity: "suggestion",
  needs: [HOW_FAR],
  why: "An action that is done and not called done is counted as open, and often as overdue.",
  what: "If it is finished, write “Completed”.",
  check: (action) => {
    // What comes round again is never done, and "Completed" would keep its next time from being missed
    if (action.timescale.kind === "recurring") return null;
    const told = finishTold(action);
    if (told === null) return null;
    return {
      at: told.at,
      message: `“${told.words}” sounds finished, but it does not say so. If it is, write “Completed”.`,
      expected: "whether it is complete",
      ...fixOf(action.written[told.at]?.text ?? "", told),
    };
  },
};

/** "Completed" goes where the words stand: before the dates of earlier entries it would be taken for theirs. */
function fixOf(text: string, { words, start }: Told): Pick<Noticed, "fix"> {
  const before = text.slice(0, start);
  // Words that do not stand where they were read, or in mid-sentence, have no place that is sure
  if (text.slice(start, start + words.length) !== words || !/(?:^|[.:;!?\n)–-])\s*$/.test(before)) return {};
  const to = `${before}Completed. ${text.slice(start)}`;
  return { fix: { safety: "suggested", to, what: "Write “Completed” before it" } };
}

interface Told {
  at: Role;
  words: string;
  start: number;
}

/** The words that tell of a finish, and their column. A status beside them that waits for its meaning may deny it. */
export function finishTold({ status, progress, statusColumn }: Action): Told | null {
  if (status !== "not-stated") return null;
  if (progress.finished && (statusColumn === null || statusColumn.status === "blank"))
    return { at: "progress", ...progress.finished };
  if (statusColumn?.finished && progress.status === "blank")
    return { at: "status", ...statusColumn.finished };
  return null;
}
