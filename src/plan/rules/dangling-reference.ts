import type { Rule } from "./rule";

export const danglingReference: Rule = {
  id: "dangling-reference",
  severity: "warning",
  needs: ["progress"],
  pointsAt: "progress",
  check: ({ reference }) =>
    reference && reference.rows.length === 0
      ? `It points to “${reference.words}”, and there is no such action in this plan. Say here how far this action is.`
      : null,
};
