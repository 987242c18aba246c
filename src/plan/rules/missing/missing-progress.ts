import { beginningOf } from "../../words";
import { milestonePassedInSilence } from "../progress/passed-milestone";
import { type ActionRule, HOW_FAR, progressRole } from "../rule";

/** Keeps quiet where the action is overdue, or a milestone has passed: a rule for that tells it. */
export const missingProgress: ActionRule = {
  id: "missing-progress",
  title: "No progress",
  severity: "warning",
  needs: [HOW_FAR],
  why: "A blank can mean not started, not known or forgotten, and the committee will ask which.",
  what: "Say how far the action is, even if it has not been started.",
  check: (action, { asAt }) =>
    action.status === "blank" && !action.overdue && milestonePassedInSilence(action, asAt) === null
      ? {
          at: progressRole(action),
          message:
            action.overUnder === null
              ? "Nothing is said of progress. Say how far this is, even if it has not been started."
              : `This stands under “${beginningOf(action.overUnder)}”, but nothing says how it ended. Say whether it was completed.`,
          expected: "how far it is",
        }
      : null,
};
