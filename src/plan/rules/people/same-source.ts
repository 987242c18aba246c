import type { PlanRule } from "../rule";
import { spellingNoticed } from "./spelling-question";

export const sameSource: PlanRule = {
  id: "same-source",
  title: "Two spellings may be one source",
  severity: "suggestion",
  needs: [["source"]],
  why: "A source under two spellings has two lines in the summary, and neither is the whole.",
  what: "Spell it alike, or say that they are two sources.",
  checkPlan: ({ plan }) =>
    plan.sameSource.map((question) =>
      spellingNoticed(question, "source", "source", ({ sources }) => sources, plan),
    ),
};
