import { LETTERS, lettersOf } from "./letters";

/** Longer needles are looked for by their beginning. */
const LONGEST = 8;

/** Needles as a tree of letters, so that one walk over a text meets all those that are in it. */
export class Tree {
  /** For each place in the tree as many numbers as there are letters: the place that each leads to, or 0. */
  private readonly next: number[] = [...NOWHERE];
  /** For each place in the tree, the sets of which a needle ends there. */
  private readonly ends: number[][] = [[]];
  private sets = 0;

  /** The number of a set of these needles, as `metIn` tells of it. */
  add(needles: readonly string[]): number {
    for (const needle of needles) {
      let place = 0;
      for (const letter of lettersOf(needle.slice(0, LONGEST)).slice(0, -1)) place = this.lead(place, letter);
      this.ends[place]!.push(this.sets);
    }
    return this.sets++;
  }

  /** The sets of which one of the needles is in the text. */
  metIn(text: string): Set<number> {
    const { next, ends } = this;
    const met = new Set<number>();
    const letters = lettersOf(text);
    for (let start = 0; letters[start] !== undefined; start++) {
      let place = 0;
      // The text ends in a letter that leads nowhere.
      for (let at = start; (place = next[place * LETTERS + letters[at]!]!) !== 0; at++) {
        for (const set of ends[place]!) met.add(set);
      }
    }
    return met;
  }

  private lead(from: number, letter: number): number {
    const at = from * LETTERS + letter;
    if (this.next[at] === 0) {
      this.next[at] = this.ends.push([]) - 1;
      this.next.push(...NOWHERE);
    }
    return this.next[at]!;
  }
}

const NOWHERE: readonly number[] = Array<number>(LETTERS).fill(0);
