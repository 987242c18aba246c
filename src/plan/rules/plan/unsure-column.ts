import type { PlanRule } from "../rule";

export const unsureColumn: PlanRule = {
  id: "unsure-column",
  title: "A column could be read in two ways",
  severity: "suggestion",
  needs: [],
  why: "A column that is taken for another changes every figure.",
  what: "If it is wrong, give the two columns plainer headings.",
  checkPlan: ({ plan: { unsureColumns, headerRow } }) =>
    unsureColumns.map(({ column, why }) => ({
      row: headerRow,
      cell: `${column}${headerRow}`,
      about: why,
      message: `${why} If that is wrong, give the two columns plainer headings in row ${headerRow}.`,
      found: "two columns that could be it",
      expected: "one",
    })),
};
