/** Tells in one walk over a text which of many patterns may be found in it. */
import { needlesOf } from "./needles";
import { Tree } from "./tree";

/**
 * Those of the items whose pattern may be found in a text, in their order: never one too few, and most of those that are
 * not there are left out. The tree takes a while to grow, and is grown when it is first asked for.
 */
export function sieveOf<T>(items: readonly T[], patternOf: (item: T) => RegExp): (text: string) => T[] {
  let grown: ReturnType<typeof grow> | null = null;
  return (text) => {
    grown ??= grow(items.map(patternOf));
    const met = grown.tree.metIn(text);
    const isMet = (set: number) => met[set] === 1;
    const { needing } = grown;
    return items.filter((_, index) => needing[index]!.every(isMet));
  };
}

/** The tree, and for each pattern the sets of needles that it needs. */
function grow(patterns: readonly RegExp[]) {
  const needles = patterns.map(needlesOf);
  const sets = needles.flat();
  const numbers = new Map(sets.map((set, number) => [set, number]));
  return { tree: new Tree(sets), needing: needles.map((own) => own.map((set) => numbers.get(set)!)) };
}
