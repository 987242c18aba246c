import { type ActionRule, HOW_FAR, progressRole } from "../rule";

export const missingProgress: ActionRule = {
  id: "missing-progress",
  title: "No progress",
  severity: "warning",
  needs: [HOW_FAR],
  why: "A blank can mean not started, not known or forgotten, and the committee will ask which.",
  what: "Say how far the action is, even if it has not been started.",
  check: (action) =>
    action.status === "blank"
      ? {
          at: progressRole(action),
          message: "Nothing is said of progress. Say how far this is, even if it has not been started.",
          expected: "how far it is",
        }
      : null,
};
