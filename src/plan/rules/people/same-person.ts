import { type PlanRule, WHO } from "../rule";
import { firstsByName, spellingNoticed } from "./spelling-question";

export const samePerson: PlanRule = {
  id: "same-person",
  title: "Two spellings may be one person",
  severity: "suggestion",
  needs: [WHO],
  why: "A lead under two spellings has two lines in the summary, and neither shows all that they answer for.",
  what: "Spell the name alike, or say that they are two people.",
  checkPlan: ({ plan }) => {
    const firsts = firstsByName(plan, ({ leads }) => leads);
    return plan.samePerson.map((question) => spellingNoticed(question, "person", "lead", firsts, plan));
  },
};
