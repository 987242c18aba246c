/** Tells in one walk over a text which of many patterns may be found in it. */
import { addTo } from "../../groups";
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
    const { tree, always, needing, first } = grown;
    const met = tree.metIn(text);
    const found = [...always];
    for (const set of met) {
      for (const index of first.get(set) ?? []) {
        if (needing[index]!.every((other) => met.has(other))) found.push(index);
      }
    }
    return found.sort((a, b) => a - b).map((index) => items[index]!);
  };
}

/** The tree; for each pattern the sets of needles that it needs, and for each set the patterns of which it is the first. */
function grow(patterns: readonly RegExp[]) {
  const tree = new Tree();
  const needing = patterns.map((pattern) => needlesOf(pattern).map((needles) => tree.add(needles)));
  const always: number[] = [];
  const first = new Map<number, number[]>();
  for (const [index, [set]] of needing.entries()) {
    if (set === undefined) always.push(index);
    else addTo(first, set, index);
  }
  return { tree, always, needing, first };
}
