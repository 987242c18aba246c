import { type ActionRule, HOW_FAR, progressRole } from "../rule";

export const danglingReference: ActionRule = {
  id: "dangling-reference",
  title: "Points to an action that is not there",
  severity: "warning",
  needs: [HOW_FAR],
  why: "Nobody can find out how far the action is.",
  what: "Say here how far the action is, or point to one that is in the plan.",
  check: (action) => {
    const { reference } = action;
    if (reference === null || reference.rows.length > 0) return null;
    const lacks = /\d/.test(reference.words)
      ? "no other action of this plan has that number"
      : "no action stands there";
    return {
      at: progressRole(action),
      message: `It points to “${reference.words}”, and ${lacks}. Say here how far this action is.`,
      expected: "an action of this plan",
    };
  },
};
