import type { PlanRule } from "../rule";

/** Speaks only where the reading is certain that the row is a recommendation, and not the title of a section. */
export const recommendationWithoutAction: PlanRule = {
  id: "recommendation-without-action",
  title: "A recommendation without an action",
  severity: "warning",
  needs: [["action"], ["number"]],
  why: "Whoever made the recommendation will look for the answer to it.",
  what: "Write what is to be done, by whom and by when, or that nothing is to be done and why.",
  checkPlan: ({ plan: { withoutAction } }) =>
    withoutAction.map(({ row, cell, text }) => ({
      row,
      cell,
      about: text,
      message: `No action is given for “${text}”, and it is not counted. Write what is to be done, by whom and by when, or that nothing is to be done and why.`,
      found: "",
      expected: "an action",
    })),
};
