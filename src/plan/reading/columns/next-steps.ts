/** "Further action required" at the end of a table: what follows the account, and seldom the action. */
import { DUE_ROLES, type Role } from "../../plan";
import type { Claim } from "./claims";
import type { Column } from "./column";

const FOLLOWS = /^(?:any )?(?:further|next|remaining|outstanding|additional|future)\b/;
/** What a plan says of its action, so that the action stands before them. */
const OF_ACTION: readonly Role[] = ["lead", ...DUE_ROLES];
const ACCOUNT: readonly Role[] = ["progress", "status"];

/** To the right of lead, date and account such a heading says nothing: what it holds must make it the action. */
export function withoutNextSteps(claim: Claim, columns: readonly Column[]): Claim {
  if (claim.role !== "action") return claim;
  const own = columns.find(({ heading }) => heading.column === claim.column)?.heading;
  if (!own || !FOLLOWS.test(own.folded)) return claim;
  const placesOf = (roles: readonly Role[]) =>
    columns.flatMap(({ heading: { guesses, column } }) => {
      const [guess] = guesses;
      return guess && roles.includes(guess.role) && guess.weight >= 2 ? [column] : [];
    });
  const before = [...placesOf(OF_ACTION), ...placesOf(ACCOUNT).slice(0, 1)];
  const isLast = placesOf(OF_ACTION).length > 0 && placesOf(ACCOUNT).length > 0;
  if (!isLast || before.some((column) => column > claim.column)) return claim;
  return { ...claim, weight: 0, strength: 0 };
}
