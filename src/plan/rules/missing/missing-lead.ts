import { type ActionRule, WHO } from "../rule";

/** Keeps quiet where nothing is to be done any more. */
export const missingLead: ActionRule = {
  id: "missing-lead",
  title: "No lead",
  severity: "error",
  needs: [WHO],
  why: "An action that nobody answers for is seldom done, and an inspector asks for the name first.",
  what: "Name the person or post who answers for the action.",
  check: ({ leads, cells, status }) =>
    leads.length === 0 && status !== "dropped"
      ? {
          at: cells.lead === undefined ? "secondLead" : "lead",
          message: "No lead is named. Say who answers for this action.",
          expected: "the person or post who answers for it",
        }
      : null,
};
