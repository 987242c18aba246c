import type { PlanRule } from "../rule";

export const otherPlans: PlanRule = {
  id: "other-plans",
  title: "Another sheet could be a plan too",
  severity: "suggestion",
  needs: [],
  why: "Only one sheet is reviewed at a time, and the figures are those of that sheet alone.",
  what: "Review the other sheet as well, if it is a plan.",
  checkPlan: ({ plan: { sheet, otherSheets, columns, headerRow } }) => {
    if (otherSheets.length === 0) return [];
    const others = otherSheets.map((name) => `“${name}”`).join(", ");
    return [
      {
        row: headerRow,
        cell: `${columns.action ?? "A"}${headerRow}`,
        about: "other sheets",
        message: `Only “${sheet}” was reviewed. There could be a plan on ${others} too.`,
        found: others,
        expected: "one plan in a workbook",
      },
    ];
  },
};
