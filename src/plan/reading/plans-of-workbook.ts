/** The plans of a workbook, one on a sheet, and which of them is meant where nobody says. */
import { type Columns, DUE_ROLES, type Plan, type Role } from "../plan";
import { isClosed } from "../rules/rule";
import type { Sheet } from "../sheet";
import type { Steps } from "../steps";
import { readPlanInSteps, type ReadingOptions } from "./read-plan";

/** The plan on one of the sheets of a workbook, or null where it holds none; the others may hold its key. */
export function readPlanAmong(
  sheet: Sheet,
  sheets: readonly Sheet[],
  options: ReadingOptions,
): Steps<Plan | null> {
  return readPlanInSteps(
    sheet,
    options,
    sheets.filter((other) => other !== sheet),
  );
}

/** The plans of one workbook, each naming the sheets of the others. */
export function namingOthers(plans: readonly Plan[]): Plan[] {
  return plans.map((plan) => ({
    ...plan,
    otherSheets: plans.filter((other) => other !== plan).map(({ sheet }) => sheet),
  }));
}

/**
 * Of the plans of a workbook that with the most of what a plan needs (action, lead, timescale, progress), then that on the
 * sheet in front, then one in which something is open before an archive, then with the most actions, then the first;
 * undefined where there is none.
 */
export function bestOf(plans: readonly Plan[], inFront: string | undefined): Plan | undefined {
  const [best] = [...plans].sort(
    (a, b) =>
      completenessOf(b.columns) - completenessOf(a.columns) ||
      Number(b.sheet === inFront) - Number(a.sheet === inFront) ||
      Number(hasOpenActions(b)) - Number(hasOpenActions(a)) ||
      b.actions.length - a.actions.length,
  );
  return best;
}

function hasOpenActions({ actions }: Plan): boolean {
  return actions.some((action) => !isClosed(action));
}

function completenessOf(columns: Columns): number {
  const needs: readonly (readonly Role[])[] = [["action"], ["lead"], DUE_ROLES, ["progress", "status"]];
  return needs.filter((roles) => roles.some((role) => columns[role] !== undefined)).length;
}
