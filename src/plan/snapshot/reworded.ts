/** Pairs the actions of two versions of a plan that were re-worded in between, where that is certain. */
import { oncePer } from "../once";
import { fold } from "../reading/text";
import { candidatesIn } from "./candidates";
import { addTo } from "../groups";
import { likenessOf, weighWords, wordsIn } from "./likeness";
import type { Pair } from "./same-words";
import type { SnapshotRow } from "./snapshot";

/** How alike two actions must be to be one, and to be perhaps one; and by how much more than either is to another. */
const SURE = 0.9;
const PERHAPS = 0.65;
const MARGIN = 0.05;

/** What it adds that they agree in more than words. A number that several actions share adds as little as the rest. */
const OWN_NUMBER = 0.12;
const SUPPORT = 0.02;

interface Likely {
  before: number;
  after: number;
  share: number;
  replaced: boolean;
  support: number;
  rank: number;
}

export interface Rewordings {
  sure: Pair[];
  /** Each may be one action re-worded, or one that was removed and a new one. */
  unsure: Pair[];
}

/**
 * Of the places that have no pair yet, those that are one action but for a slip, a clause or a word or two. A pair is
 * sure where nothing else is as like; and where words stand in place of others, also no action that has its pair: in a
 * plan of actions that differ in one word, that word is the action.
 */
export function pairReworded(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
  free: { before: ReadonlySet<number>; after: ReadonlySet<number> },
): Rewordings {
  const likely = likelyPairs(before, after, free);
  const left = { before: new Set(free.before), after: new Set(free.after) };
  const found: Rewordings = { sure: [], unsure: [] };
  const sharers = sharersOf(likely);
  for (const one of [...likely].sort((a, b) => b.rank - a.rank)) {
    if (one.rank < PERHAPS) break;
    if (!left.before.has(one.before) || !left.after.has(one.after)) continue;
    const isClear = sharers(one).every((other) =>
      left.before.has(other.before) && left.after.has(other.after)
        ? beats(one, other)
        : standsOut(one, other),
    );
    const pairs = one.rank >= SURE && isClear ? found.sure : found.unsure;
    pairs.push([one.before, one.after]);
    left.before.delete(one.before);
    left.after.delete(one.after);
  }
  return found;
}

function beats(one: Likely, other: Likely): boolean {
  return one.rank - other.rank >= MARGIN || (one.support > other.support && one.share >= other.share);
}

/** Beside an action that has its pair already. */
function standsOut(one: Likely, other: Likely): boolean {
  return !one.replaced || one.share - other.share >= MARGIN;
}

function likelyPairs(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
  free: { before: ReadonlySet<number>; after: ReadonlySet<number> },
): Likely[] {
  if (free.before.size === 0 || free.after.size === 0) return [];
  const [words, otherWords] = [before, after].map((rows) => rows.map(({ action }) => wordsIn(action)));
  const weigh = weighWords([words ?? [], otherWords ?? []]);
  const supportOf = supportIn(before, after);
  const [inBefore, inAfter] = [candidatesIn(before, weigh), candidatesIn(after, weigh)];
  const pairs = new Map<string, Likely>();
  const hold = (place: number, other: number) => {
    const [a, b] = [before[place], after[other]];
    if (a === undefined || b === undefined || pairs.has(`${place}:${other}`)) return;
    const names = new Set(wordsIn(`${a.lead} ${b.lead}`));
    const likeness = likenessOf(words?.[place] ?? [], otherWords?.[other] ?? [], weigh, names);
    const support = supportOf(a, b);
    const rank = likeness.share + support;
    pairs.set(`${place}:${other}`, { before: place, after: other, ...likeness, support, rank });
  };
  for (const place of free.before)
    for (const other of before[place] ? inAfter(before[place]) : []) hold(place, other);
  for (const other of free.after)
    for (const place of after[other] ? inBefore(after[other]) : []) hold(place, other);
  return [...pairs.values()];
}

function supportIn(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
): (a: SnapshotRow, b: SnapshotRow) => number {
  const [uses, laterUses] = [usesOfNumbers(before), usesOfNumbers(after)];
  return (a, b) => {
    const others = traitsOf(b);
    const agree = traitsOf(a).filter((trait, place) => trait !== "" && trait === others[place]);
    const [number = ""] = traitsOf(a);
    const hasOwn =
      number !== "" && number === others[0] && uses.get(number) === 1 && laterUses.get(number) === 1;
    return agree.length * SUPPORT + (hasOwn ? OWN_NUMBER - SUPPORT : 0);
  };
}

/** What may agree beside the words, the number first. */
const traitsOf = oncePer(({ number, area, source, lead, written }: SnapshotRow) =>
  [number, area, source, lead, written].map(fold),
);

function usesOfNumbers(rows: readonly SnapshotRow[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { number } of rows) uses.set(fold(number), (uses.get(fold(number)) ?? 0) + 1);
  return uses;
}

/** The other pairs that one of the same actions is in. */
function sharersOf(likely: readonly Likely[]): (one: Likely) => Likely[] {
  const [ours, theirs] = [new Map<number, Likely[]>(), new Map<number, Likely[]>()];
  for (const one of likely) {
    addTo(ours, one.before, one);
    addTo(theirs, one.after, one);
  }
  return (one) =>
    [...(ours.get(one.before) ?? []), ...(theirs.get(one.after) ?? [])].filter((other) => other !== one);
}
