import { type ActionRule, HOW_FAR, progressRole, WHEN } from "../rule";
import { isOnlyCalledLate, isSilent } from "./silence";

/** Stands in for “No progress” and “Progress not stated”, which keep quiet where it speaks. */
export const overdueAndSilent: ActionRule = {
  id: "overdue-and-silent",
  title: "Overdue, and nothing said",
  severity: "error",
  needs: [WHEN, HOW_FAR],
  why: "A late action of which nothing is said looks forgotten, and it is the first that a committee asks about.",
  what: "Say how far it is, why it is late and when it will be done.",
  check: (action) => {
    if (!action.overdue || !(isSilent(action) || isOnlyCalledLate(action))) return null;
    const at = progressRole(action);
    const text = action.written[at]?.text ?? "";
    return {
      at,
      message: `This is overdue, and ${text === "" ? "nothing is said" : `“${text}” says nothing`} of how far it is. Say what has been done and what is left.`,
      expected: "how far it is",
    };
  },
};
