/** Pairs the actions of two versions of a plan that have the same words. */
import { fold } from "../reading/text";
import { addTo } from "../groups";
import { type SnapshotRow, wordsOfKey } from "./snapshot";

/** The places of an action in the earlier version and in the later. */
export type Pair = readonly [before: number, after: number];

type Trait = "number" | "area" | "source" | "lead" | "written" | "status";

/**
 * What tells actions of the same words apart, from the surest: those that agree in all of it come first, and a number,
 * which is soon another's, counts less than what stands beside it. In the end their order decides.
 */
const AGREE_IN: readonly (readonly Trait[])[] = [
  ["area", "source", "lead", "written", "status", "number"],
  ["area", "source", "lead", "written", "status"],
  ["area", "source", "lead", "number"],
  ["area", "source", "lead"],
  ["area", "source", "number"],
  ["area", "source"],
  ["area"],
  ["source", "lead"],
  ["source", "number"],
  ["lead"],
  ["number"],
  [],
];

/** One pair for each action that the other version has too, to the word. */
export function pairSameWords(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): Pair[] {
  const later = groupBy([...after.keys()], (place) => wholeWordsOf(after[place]));
  return [...groupBy([...before.keys()], (place) => wholeWordsOf(before[place]))].flatMap(([words, places]) =>
    pairGroup(before, after, places, later.get(words) ?? []),
  );
}

/** The key knows how long words end; that the beginning is the same too shows that it is still beside its action. */
function wholeWordsOf(row: SnapshotRow | undefined): string {
  return row === undefined ? "" : `${wordsOfKey(row.key)}\u0000${fold(row.action)}`;
}

function pairGroup(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
  ours: readonly number[],
  theirs: readonly number[],
): Pair[] {
  if (ours.length === 1 && theirs.length === 1) return pairInOrder(ours, theirs);
  const pairs: Pair[] = [];
  let [left, right] = [ours, theirs];
  for (const traits of AGREE_IN) {
    if (left.length === 0 || right.length === 0) break;
    const alike = groupBy(right, (place) => traitsOf(after[place], traits));
    for (const [words, places] of groupBy(left, (place) => traitsOf(before[place], traits)))
      pairs.push(...pairInOrder(places, alike.get(words) ?? []));
    const [taken, given] = [new Set(pairs.map(([place]) => place)), new Set(pairs.map(([, place]) => place))];
    left = left.filter((place) => !taken.has(place));
    right = right.filter((place) => !given.has(place));
  }
  return pairs;
}

function pairInOrder(ours: readonly number[], theirs: readonly number[]): Pair[] {
  return ours.flatMap((place, index) => {
    const other = theirs[index];
    return other === undefined ? [] : [[place, other] as const];
  });
}

function traitsOf(row: SnapshotRow | undefined, traits: readonly Trait[]): string {
  return traits.map((trait) => fold(row?.[trait] ?? "")).join("\u0000");
}

function groupBy(places: readonly number[], keyOf: (place: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) addTo(groups, keyOf(place), place);
  return groups;
}
