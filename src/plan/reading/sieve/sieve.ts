/** Tells in one walk over a text which of many patterns may be found in it. */
import { needlesOf } from "./needles";
import { Tree } from "./tree";

/**
 * Those of the items whose pattern may be found in a text, in their order: never one too few, and most of those that are
 * not there are left out. The tree takes a while to grow, and is grown when it is first asked for.
 */
export function sieveOf<T>(items: readonly T[], patternOf: (item: T) => RegExp): (text: string) => T[] {
  const tree = new Tree();
  let needed: number[][] | null = null;
  return (text) => {
    needed ??= items.map((item) => needlesOf(patternOf(item)).map((needles) => tree.add(needles)));
    const met = tree.metIn(text);
    const sets = needed;
    return items.filter((_, index) => sets[index]!.every((set) => met[set] === 1));
  };
}
