import { formatDay } from "../../calendar";
import { TELLS_OF_PROGRESS } from "../../overdue";
import { STATUS_LABELS } from "../../words";
import { type ActionRule, WHEN } from "../rule";
import { isSilent } from "./silence";

export const immediateNotComplete: ActionRule = {
  id: "immediate-not-complete",
  title: "Wanted at once, and not complete",
  severity: "error",
  needs: [WHEN, TELLS_OF_PROGRESS],
  why: "What was to be done at once is late from the first day, and has no day from which to count.",
  what: "If it is done, say “Completed”; if not, agree a date and say so.",
  check: (action, { asAt }) => {
    if (!action.overdue || action.timescale.kind !== "immediate") return null;
    // “Overdue, and nothing said” tells that
    const progress = isSilent(action) ? "" : ` Progress: ${STATUS_LABELS[action.status].toLowerCase()}.`;
    return {
      at: action.dueRole,
      message: `Wanted “${action.timescale.text}”, and not complete as at ${formatDay(asAt)}.${progress} If it is done, say “Completed”; if not, say by when it will be.`,
      expected: `complete, or a date after ${formatDay(asAt)}`,
    };
  },
};
