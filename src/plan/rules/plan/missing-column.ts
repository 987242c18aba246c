import type { Role } from "../../plan";
import { SEVERITIES } from "../finding";
import { HOW_FAR, type PlanRule, type RestingRule, WHEN, WHO } from "../rule";

const WANTED: readonly { roles: readonly Role[]; what: string; expected: string }[] = [
  { roles: WHO, what: "No column says who leads", expected: "a column for the lead" },
  {
    roles: WHEN,
    what: "No column says by when, so nothing can be called overdue",
    expected: "a column for the due date",
  },
  {
    roles: HOW_FAR,
    what: "No column tells of progress, so nothing can be called complete",
    expected: "a column for progress or status",
  },
];

export const missingColumn: PlanRule = {
  id: "missing-column",
  title: "A column is not there",
  severity: "warning",
  needs: [],
  why: "What no column holds cannot be checked: the rules that need it rest.",
  what: "Add the column, or give the one that is meant a plainer heading.",
  checkPlan: ({ plan: { columns, headerRow }, resting }) =>
    WANTED.filter(({ roles }) => roles.every((role) => columns[role] === undefined)).map(
      ({ roles, what, expected }) => {
        const asleep = resting.filter(({ lacks }) => lacks === roles);
        return {
          row: headerRow,
          cell: `${columns.action ?? "A"}${headerRow}`,
          about: expected,
          message: `${what}. Not checked: ${aFew(asleep)}. If there is such a column, give it a plainer heading in row ${headerRow}.`,
          found: "no such column",
          expected,
        };
      },
    ),
};

const MOST_NAMED = 3;

/** “No lead”, “More than five leads” and 2 more: the gravest first. */
function aFew(resting: readonly RestingRule[]): string {
  const gravestFirst = SEVERITIES.flatMap((severity) => resting.filter((rule) => rule.severity === severity));
  const titles = gravestFirst.map(({ title }) => `“${title}”`);
  const more = titles.length - MOST_NAMED;
  const named = more > 0 ? [...titles.slice(0, MOST_NAMED), `${more} more`] : titles;
  return [named.slice(0, -1).join(", "), named.at(-1)].filter(Boolean).join(" and ");
}
