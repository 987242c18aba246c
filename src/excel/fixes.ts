/** Applies the fixes of findings to their cells, and takes them back. */
import type { ReviewedAction } from "../plan/overdue";
import { ROLES, type Role } from "../plan/plan";
import type { Review } from "../plan/review";
import type { Finding } from "../plan/rules/finding";
import type { CellValue } from "../plan/sheet";
import { changeExcel } from "./asking/trouble";
import type { CellSaid, Change } from "./writing/change";
import { changeCells, type Refused } from "./writing/change-cells";

/** A fix that was applied, with what is needed to take it back. */
export interface AppliedFix {
  cell: string;
  before: CellValue;
  numberFormat: string;
  after: string;
  /** What stands beside it in the row, by which the row is known again. */
  beside: readonly CellSaid[];
}

export interface FixesApplied {
  applied: AppliedFix[];
  refused: Refused[];
}

export interface FixesUndone {
  undone: AppliedFix[];
  refused: Refused[];
}

/**
 * Writes the fixes of findings into their cells, and into no other, as far as their rows are still what was reviewed;
 * what was refused is told with its reason. Two round trips.
 */
export async function applyFixes(review: Review, findings: readonly Finding[]): Promise<FixesApplied> {
  const actions = new Map(review.actions.map((action) => [action.row, action]));
  const changes = findings.flatMap(({ row, fix }) => {
    if (fix === null) return [];
    const beside = saidBeside(actions.get(row), fix.cell);
    return [{ cell: fix.cell, from: fix.value, to: fix.to, numberFormat: null, beside }];
  });
  const halfDone = "Some cells may have been changed: check again.";
  const { done, refused } = await changeExcel("Nothing was changed.", halfDone, (context) =>
    changeCells(context, review.plan.sheet, changes),
  );
  const applied = done.map(({ change: { cell, from, to, beside }, formatBefore }) => {
    return { cell, before: from, numberFormat: formatBefore, after: to, beside };
  });
  return { applied, refused };
}

/** Puts back what the cells held before their fixes, where they still say what the fixes wrote. Two round trips. */
export async function undoFixes(sheetName: string, applied: readonly AppliedFix[]): Promise<FixesUndone> {
  const changes = applied.map((fix): Change & { fix: AppliedFix } => {
    const { cell, before, numberFormat, after, beside } = fix;
    return { cell, from: after, to: before, numberFormat, beside, fix };
  });
  const halfDone = "Some cells may have been put back: check again.";
  const { done, refused } = await changeExcel("Nothing was put back.", halfDone, (context) =>
    changeCells(context, sheetName, changes),
  );
  return { undone: done.map(({ change }) => change.fix), refused };
}

const KNOWN_BY: readonly Role[] = ["number", "action"];

/**
 * The cells by which an action's row is known again: those of its number and its words; where several rows hold its
 * words, all others of which one cell holds the whole.
 */
function saidBeside(action: ReviewedAction | undefined, cell: string): CellSaid[] {
  const told = ROLES.flatMap((role) => {
    const value = action?.written[role]?.value ?? "";
    const at = action?.cells[role];
    return value === "" || at === undefined || at === cell ? [] : [{ role, cell: at, value }];
  });
  const hasWords = told.some(({ role }) => role === "action");
  const known = hasWords ? told.filter(({ role }) => KNOWN_BY.includes(role)) : told;
  return known.map(({ cell: at, value }) => ({ cell: at, value }));
}
