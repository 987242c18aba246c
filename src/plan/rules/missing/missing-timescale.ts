import { type ActionRule, WHEN } from "../rule";

/** Keeps quiet where nothing is to be done any more. */
export const missingTimescale: ActionRule = {
  id: "missing-timescale",
  title: "No timescale",
  severity: "error",
  needs: [WHEN],
  why: "Without a period nobody can say whether an action is late; after a school inspection the law asks for one for each action (Education and Inspections Act 2006, section 137(3)).",
  what: "Write by when it is to be done.",
  check: (action) =>
    action.timescale.kind === "blank" && action.status !== "dropped"
      ? {
          at: action.dueRole,
          message: "No timescale is given. Say by when this is to be done.",
          expected: "a date",
        }
      : null,
};
