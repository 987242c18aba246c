/** Whether a table whose columns are understood is an action plan, and not a register, a budget or a set of measures. */
import { DUE_ROLES, type Role } from "../../plan";
import { VAGUE, type Roles } from "./claims";
import type { Heading } from "./headings/headings-at";

const STANDING: readonly Role[] = ["progress", "status"];
/** Headings that say so surely that their column is meant. */
const OUTRIGHT = 2;

/**
 * A plan has an action, and a timescale, progress or status. Where no heading names the action, all but one of the four
 * things that a plan needs must be there.
 */
export function isPlan(headings: readonly Heading[], columns: Roles): boolean {
  const has = (roles: readonly Role[]) => roles.some((role) => columns[role] !== undefined);
  if (!has(DUE_ROLES) && !has(STANDING)) return false;
  const needs = [["lead"], DUE_ROLES, STANDING] as const;
  const named = headings
    .find(({ column }) => column === columns.action)
    ?.guesses.find(({ role }) => role === "action")?.weight;
  if ((named ?? 0) <= VAGUE && needs.filter(has).length < 2) return false;
  return !isRiskRegister(headings) || isDueOutright(headings, columns);
}

/**
 * What is scored is a risk, and its actions are a plan only where each has a time of its own. A “progress score” and the
 * “evidence of impact” tell of the actions.
 */
function isRiskRegister(headings: readonly Heading[]): boolean {
  const others = headings.filter(({ words }) => !/\b(?:PROGRESS|EVIDENCE)\b/.test(words));
  const says = (word: RegExp) => others.filter(({ folded }) => word.test(folded)).length;
  const scores = says(
    /\b(?:likelihood|probability|impact|severity|(?:inherent|residual|gross|net)\b.*|score)\b/,
  );
  return scores >= 2;
}

function isDueOutright(headings: readonly Heading[], columns: Roles): boolean {
  return DUE_ROLES.some((role) =>
    headings
      .find(({ column }) => column === columns[role])
      ?.guesses.some((guess) => DUE_ROLES.includes(guess.role) && guess.weight >= OUTRIGHT),
  );
}
