/** How alike the words of two actions are. */
import { isOneSlip } from "../reading/people/slips";
import { fold } from "../reading/text";

/** The words of a text, without what stands between them. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How much it says that two actions share a word: the more, the fewer have it in whichever version has it oftenest. */
export function weighWords(versions: readonly (readonly (readonly string[])[])[]): (word: string) => number {
  const most = Math.max(...versions.map((texts) => texts.length));
  const uses = new Map<string, number>();
  for (const texts of versions) {
    const here = new Map<string, number>();
    for (const word of texts.flatMap((words) => [...new Set(words)]))
      here.set(word, (here.get(word) ?? 0) + 1);
    for (const [word, count] of here) uses.set(word, Math.max(count, uses.get(word) ?? 0));
  }
  return (word) => Math.log(1 + most / (uses.get(word) ?? 1));
}

export interface Likeness {
  /** From 0 (not a word in common) to 1 (the same words). */
  share: number;
  /** True where each has words that the other lacks: more than a slip mended or a clause added. */
  replaced: boolean;
}

/** What a word that was added counts for, beside one that stands in another's place; and what the name of a lead does. */
const ADDED = 0.1;
const NAME = 0.3;

/**
 * Compares words in any order; those that one slip of the hand makes of each other are the same. `names` are the words
 * of the leads of both: who is to do it may be another, and it is still to be done.
 */
export function likenessOf(
  a: readonly string[],
  b: readonly string[],
  weigh: (word: string) => number,
  names: ReadonlySet<string>,
): Likeness {
  const ownOfB = [...b];
  const take = (isSame: (word: string) => boolean) => {
    const place = ownOfB.findIndex(isSame);
    if (place >= 0) ownOfB.splice(place, 1);
    return place >= 0;
  };
  const unlike = a.filter((word) => !take((other) => other === word));
  const ownOfA = unlike.filter((word) => !take((other) => isSlip(word, other)));
  const sumOf = (words: readonly string[], weightOf: (word: string) => number) =>
    words.reduce((sum, word) => sum + weightOf(word), 0);
  const unshared = (word: string) => weigh(word) * (names.has(word) ? NAME : 1);
  const shared = sumOf(a, weigh) - sumOf(ownOfA, weigh);
  const [restOfA, restOfB] = [sumOf(ownOfA, unshared), sumOf(ownOfB, unshared)];
  const changed = Math.min(restOfA, restOfB) + ADDED * Math.abs(restOfA - restOfB);
  return {
    share: shared === 0 ? 0 : shared / (shared + changed),
    replaced: ownOfA.length * ownOfB.length > 0,
  };
}

/** Another figure is another thing. */
function isSlip(a: string, b: string): boolean {
  return !/\p{N}/u.test(a + b) && isOneSlip(a, b);
}
