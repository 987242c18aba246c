import { type ActionRule, WHO } from "../rule";

/** More than a handful. */
const HANDFUL = 5;

export const manyLeads: ActionRule = {
  id: "many-leads",
  title: "More than a handful of leads",
  severity: "suggestion",
  needs: [WHO],
  why: "Where so many lead, nobody answers for the action.",
  what: "Name one lead, and the others as those who help.",
  check: ({ leads, cells }) =>
    leads.length > HANDFUL
      ? {
          at: cells.lead === undefined ? "secondLead" : "lead",
          message: `${leads.length} leads are named: ${leads.join(", ")}. Name one who answers for this action.`,
          expected: "one who answers for it",
        }
      : null,
};
