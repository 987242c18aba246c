import type { PlanRule } from "../rule";
import { firstsByName, spellingNoticed } from "./spelling-question";

export const sameSource: PlanRule = {
  id: "same-source",
  title: "Two spellings may be one source",
  severity: "suggestion",
  needs: [["source"]],
  why: "A source under two spellings has two lines in the summary, and neither is the whole.",
  what: "Spell it alike, or say that they are two sources.",
  checkPlan: ({ plan }) => {
    const firsts = firstsByName(plan, ({ sources }) => sources);
    return plan.sameSource.map((question) => spellingNoticed(question, "source", "source", firsts, plan));
  },
};
