/** Two columns whose headings say the same. */
import type { Claim } from "./claims";
import type { Column } from "./column";

/** Contents decide between two headings that say the same only where they differ by more. */
const SMALL_DIFFERENCE = 0.5;

/** Of two columns whose headings say one thing ("Comments | Note"), the right one is not better by a little. */
export function levelTwins(claims: readonly Claim[], columns: readonly Column[]): Claim[] {
  const columnAt = new Map(columns.map((column) => [column.heading.column, column]));
  const areTwins = (left: Column | undefined, right: Column | undefined) =>
    left !== undefined &&
    right !== undefined &&
    left.heading.words === right.heading.words &&
    left.contents.filled >= right.contents.filled / 2;
  return claims.map((claim) => {
    const twin = claims.find(
      ({ role, column, strength }) =>
        role === claim.role &&
        column < claim.column &&
        claim.strength - strength <= SMALL_DIFFERENCE &&
        areTwins(columnAt.get(column), columnAt.get(claim.column)),
    );
    return twin ? { ...claim, strength: Math.min(claim.strength, twin.strength) } : claim;
  });
}
