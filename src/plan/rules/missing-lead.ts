import type { Rule } from "./rule";

export const missingLead: Rule = {
  id: "missing-lead",
  severity: "error",
  needs: ["lead", "secondLead"],
  pointsAt: "lead",
  check: ({ leads }) => (leads.length === 0 ? "No lead is named. Say who answers for this action." : null),
};
