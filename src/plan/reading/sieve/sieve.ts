/** Tells in one walk over a text which of many patterns may be found in it. */
import { needlesOf, shortestIn } from "./needles";
import { Tree } from "./tree";

/**
 * Those of the items whose pattern may be found in a text, in their order: never one too few, and most of those that are
 * not there are left out. The tree takes a while to grow, and is grown when it is first asked for.
 */
export function sieveOf<T>(items: readonly T[], patternOf: (item: T) => RegExp): (text: string) => T[] {
  let grown: ReturnType<typeof grow> | null = null;
  return (text) => {
    grown ??= grow(items.map(patternOf));
    const { tree, needing } = grown;
    const met = tree.metIn(text);
    return items.filter((_, index) => {
      for (const set of needing[index]!) if (met[set] === 0) return false;
      return true;
    });
  };
}

/** The tree, and for each pattern the sets of needles that it needs, the rarest first. */
function grow(patterns: readonly RegExp[]) {
  const needles = patterns.map((pattern) =>
    [...needlesOf(pattern)].sort((a, b) => shortestIn(b) - shortestIn(a)),
  );
  const sets = new Map(needles.flat().map((set) => [set.join("\n"), set]));
  const numbers = new Map([...sets.keys()].map((words, number) => [words, number]));
  const needing = needles.map((own) => own.map((set) => numbers.get(set.join("\n"))!));
  return { tree: new Tree([...sets.values()]), needing };
}
