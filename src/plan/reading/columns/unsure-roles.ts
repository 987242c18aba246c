/** Where two columns could have one role: few, and only where a reader would hesitate too. */
import type { Role } from "../../plan";
import type { Claim, Roles } from "./claims";
import type { Column } from "./column";

export interface Doubt {
  role: Role;
  /** The column that has the role, and the one that could have it, counted from 0. */
  column: number;
  other: number;
  kind: "both-named" | "contents-differ";
}

/** Claims that differ by less are as good as equal. */
const CLOSE = 0.5;
/** A heading that says a role so surely says it outright. */
const OUTRIGHT = 2.5;
const ASKED: readonly Role[] = ["action", "due", "status", "progress"];

/** The roles for which another column could be meant as well. */
export function unsureRoles(columns: readonly Column[], roles: Roles, claims: readonly Claim[]): Doubt[] {
  const taken = new Set(Object.values(roles));
  const doubts: Doubt[] = [];
  for (const role of ASKED) {
    const column = roles[role];
    const own = claims.find((claim) => claim.role === role && claim.column === column);
    if (column === undefined || !own) continue;
    const rival = claims.find(
      (claim) =>
        claim.role === role &&
        !taken.has(claim.column) &&
        claim.weight >= 2 &&
        claim.strength > own.strength - CLOSE,
    );
    if (rival) doubts.push({ role, column, other: rival.column, kind: "both-named" });
  }
  return [...doubts, ...misnamed(columns, roles)];
}

function isCalled(columns: readonly Column[], column: number, role: Role): boolean {
  const guesses = columns.find(({ heading }) => heading.column === column)?.heading.guesses ?? [];
  return guesses.some((guess) => guess.role === role && guess.weight >= 2);
}

/** "Action" over names: the column is read as what it holds, and another, not called so, as what it is called. */
function misnamed(columns: readonly Column[], roles: Roles): Doubt[] {
  return (Object.entries(roles) as [Role, number][]).flatMap(([role, column]): Doubt[] => {
    const guesses = columns.find(({ heading }) => heading.column === column)?.heading.guesses ?? [];
    const [said] = guesses;
    if (!said || said.weight < OUTRIGHT || guesses.some((guess) => guess.role === role)) return [];
    const other = roles[said.role];
    if (other === undefined || isCalled(columns, other, said.role)) return [];
    return [{ role, column, other, kind: "contents-differ" }];
  });
}
