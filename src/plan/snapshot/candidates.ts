/** Finds the actions that may be another one re-worded without holding each against each. */
import { fold } from "../reading/text";
import { addTo } from "../groups";
import { wordsIn } from "./likeness";
import type { SnapshotRow } from "./snapshot";

/** The rarest of its words by which an action is looked for, how many actions of each are looked at, and how many kept. */
const PROBES = 8;
const LOOKED_AT = 32;
const KEPT = 12;

/** The places in a version of the few actions that share the most, by weight, with a row of another version. */
export function candidatesIn(
  version: readonly SnapshotRow[],
  weigh: (word: string) => number,
): (row: SnapshotRow) => number[] {
  const places = new Map<string, number[]>();
  for (const [place, row] of version.entries()) {
    for (const mark of marksOf(row)) addTo(places, mark, place);
  }
  return (row) => {
    const known = marksOf(row).flatMap((mark) => ({ mark, there: places.get(mark) ?? [] }));
    const probes = known
      .filter(({ there }) => there.length > 0)
      .sort((a, b) => a.there.length - b.there.length)
      .slice(0, PROBES);
    const found = new Map<number, number>();
    for (const { mark, there } of probes)
      for (const place of there.slice(0, LOOKED_AT)) found.set(place, (found.get(place) ?? 0) + weigh(mark));
    const best = [...found].sort(([, a], [, b]) => b - a).slice(0, KEPT);
    return best.map(([place]) => place);
  };
}

/** Its words, and its number, by which one whose words were all misspelt is found even so. */
function marksOf({ action, number }: SnapshotRow): string[] {
  return [...new Set([...wordsIn(action), `#${fold(number)}`])];
}
