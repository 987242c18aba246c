/** Which role each column has: what its heading says, weighed with what it holds. */
import type { Role } from "../../plan";
import { columnContents, suits } from "../column-contents";
import type { Grid } from "../grid";
import { isOnlyPeriod, type Heading } from "./headings-at";
import { outdatedColumns, type Column } from "./latest";
import { settleRoles } from "./settle-roles";

export type Roles = Partial<Record<Role, number>>;

export interface Claim {
  role: Role;
  column: number;
  /** How surely the heading alone says it. */
  weight: number;
  strength: number;
}

/** Below this a role is not given: the heading names it only vaguely, or the contents speak against it. */
const SURE_ENOUGH = 1;
/** What a column loses when another says the same of a later time: too much to stand against it. */
const OUTDATED = 2.5;

/** Each column gets at most one role and each role at most one column. */
export function assignRoles(grid: Grid, headings: readonly Heading[], firstRow: number) {
  const columns: Column[] = headings.map((heading) => ({
    heading,
    contents: columnContents(grid, heading.column, firstRow),
  }));
  const outdated = outdatedColumns(columns);
  const claims = columns.flatMap((column) => claimsOf(column, outdated.has(column.heading.column)));
  let { roles, score } = giveRoles(claims);
  if (roles.action === undefined) {
    // No column is called the action outright: the recommendation is what has to be done, though it would be the area.
    const action = claims
      .filter(({ role, strength }) => role === "action" && strength >= SURE_ENOUGH)
      .sort((a, b) => b.weight - a.weight || a.column - b.column)[0];
    if (action) ({ roles, score } = giveRoles(claims, action));
  }
  return { columns: settleRoles(grid, columns, roles, firstRow), score };
}

function claimsOf({ heading, contents }: Column, outdated: boolean): Claim[] {
  const { column } = heading;
  const guesses = [...heading.guesses];
  // A bare month heads an account or a status of that month, and nothing where the column is empty.
  if (isOnlyPeriod(heading) && contents.filled > 0) {
    guesses.push({ role: "progress", weight: 1 }, { role: "status", weight: 1 });
  }
  // "Action" over a column of names.
  if (contents.filled >= 2 && contents.people > 0.7 && contents.meanLength < 60) {
    guesses.push({ role: "lead", weight: 1 - suits("lead", contents) });
  }
  return guesses.map(({ role, weight }) => ({
    role,
    column,
    weight,
    strength: weight + suits(role, contents) - (outdated ? OUTDATED : 0),
  }));
}

/**
 * The strongest claims first. Between equal ones the surer heading; then the column further left, for plans put the
 * main one of two first (but of two that differ in time the later one counts: see latest.ts).
 */
function giveRoles(claims: readonly Claim[], first?: Claim) {
  const inOrder = [...claims].sort(
    (a, b) =>
      Number(b === first) - Number(a === first) ||
      b.strength - a.strength ||
      b.weight - a.weight ||
      a.column - b.column,
  );
  const roles: Roles = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { role, column, strength } of inOrder) {
    if (strength < SURE_ENOUGH || taken.has(column) || roles[role] !== undefined) continue;
    roles[role] = column;
    taken.add(column);
    score += strength;
  }
  return { roles, score };
}
