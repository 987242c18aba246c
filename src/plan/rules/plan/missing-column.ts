import type { Role } from "../../plan";
import { TELLS_OF_PROGRESS } from "../../overdue";
import { firstOf, listed } from "../../words";
import { HOW_FAR, type PlanRule, WHEN, WHO } from "../rule";

const WANTED: readonly { roles: readonly Role[]; what: string; expected: string }[] = [
  { roles: WHO, what: "No column says who leads", expected: "a column for the lead" },
  {
    roles: WHEN,
    what: "No column says by when, so nothing can be called overdue",
    expected: "a column for the due date",
  },
  {
    roles: TELLS_OF_PROGRESS,
    what: "No column tells of progress, so nothing can be called complete or overdue",
    expected: "a column for progress or status",
  },
];

/** So many of the rules that rest are named; the others are counted. */
const NAMED = 3;

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
        const asleep = resting
          .filter(({ lacks }) => lacks === roles || (roles === TELLS_OF_PROGRESS && lacks === HOW_FAR))
          .map(({ title }) => `“${title}”`);
        return {
          row: headerRow,
          cell: `${columns.action ?? "A"}${headerRow}`,
          about: expected,
          message: `${what}. Not checked: ${listed(firstOf(asleep, NAMED))}. If there is such a column, give it a plainer heading in row ${headerRow}.`,
          found: "no such column",
          expected,
        };
      },
    ),
};
