import { fold } from "../../reading/text";
import { STATUS_LABELS } from "../../words";
import { type ActionRule, HOW_FAR, WHEN } from "../rule";

/** Quiet where only the plan's own people know what the status means: that has been asked. */
export const doneInTimescale: ActionRule = {
  id: "done-in-timescale",
  title: "Finished in the date column alone",
  severity: "warning",
  needs: [WHEN, HOW_FAR],
  why: "The date column says that it is finished and the progress does not, so it is not counted as complete.",
  what: "Say in the progress how far it is, and keep the date by which it was due.",
  check: (action, { plan }) => {
    const { timescale, status, statusColumn } = action;
    if (timescale.kind !== "done" || status === "complete" || status === "dropped") return null;
    const told = fold((statusColumn ?? action.progress).text);
    if (plan.unexplained.some((word) => fold(word) === told)) return null;
    const isTold = status !== "blank" && status !== "not-stated";
    const standing = isTold ? `is: ${STATUS_LABELS[status].toLowerCase()}` : "does not say so";
    return {
      at: action.dueRole,
      message: `The timescale says “${timescale.text}”, and the progress ${standing}. Say in the progress whether it is done, and write here the date by which it was due.`,
      found: `“${timescale.text}”; progress: ${STATUS_LABELS[status].toLowerCase()}`,
      expected: "the date by which it was due",
    };
  },
};
