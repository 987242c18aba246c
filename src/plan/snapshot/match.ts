/** Pairs the actions of two versions of a plan, whatever was sorted, numbered anew or re-worded in between. */
import { pairReworded } from "./reworded";
import { type Pair, pairSameWords } from "./same-words";
import type { SnapshotRow } from "./snapshot";

/** Places in the two versions; each action is in one pair at most, or on one of the lists of those without. */
export interface Match {
  pairs: Pair[];
  /** What may be one action re-worded, or one that was removed and a new one. */
  unsure: Pair[];
  removed: number[];
  added: number[];
}

/** Pairs by the same words, then by words that are nearly the same; a number alone makes no pair. */
export function matchVersions(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): Match {
  const same = pairSameWords(before, after);
  const { sure, unsure } = pairReworded(before, after, {
    before: new Set(without(before, same, 0)),
    after: new Set(without(after, same, 1)),
  });
  const told = [...same, ...sure, ...unsure];
  return {
    pairs: [...same, ...sure],
    unsure,
    removed: without(before, told, 0),
    added: without(after, told, 1),
  };
}

/** The places of a version that none of the pairs has. */
function without(rows: readonly SnapshotRow[], pairs: readonly Pair[], side: 0 | 1): number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return [...rows.keys()].filter((place) => !paired.has(place));
}
