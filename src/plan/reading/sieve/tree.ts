import { EDGE_OF_WORD, isOfWords, letterAt, LETTERS, numbersOf, SPACE, TWO_FACED } from "./letters";

/** Longer needles are looked for by their beginning. */
const LONGEST = 12;

/** Sets of needles as a tree of letters, so that one walk over a text, letter by letter, meets all those that are in it. */
export class Tree {
  /** For each place in the tree as many numbers as there are letters: the place that each leads to, or 0. */
  private readonly next: Uint16Array;
  /** For each place in the tree, the sets of which a needle ends there; null where none does. */
  private readonly ends: (readonly number[] | null)[] = [null];
  private readonly met: Uint8Array;

  constructor(sets: readonly (readonly string[])[]) {
    const needles = sets.flatMap((set, number) => set.map((needle) => ({ needle, number })));
    const paths = needles.map(({ needle, number }) => ({
      path: numbersOf(needle).slice(0, LONGEST),
      number,
    }));
    const most = paths.reduce((places, { path }) => places + path.length, 1);
    const next = new Uint16Array(most * LETTERS);
    for (const { path, number } of paths) {
      let place = 0;
      for (const letter of path) place = next[place * LETTERS + letter] ||= this.ends.push(null) - 1;
      this.ends[place] = together(this.ends[place]!, [number]);
    }
    this.next = next.slice(0, this.ends.length * LETTERS);
    this.met = new Uint8Array(sets.length);
    this.goOnFromEnds();
  }

  /** For each set a 1 where one of its needles is in the text, else a 0; holds until the tree is asked again. */
  metIn(text: string): Uint8Array {
    const { next, met } = this;
    if (TWO_FACED.test(text)) return met.fill(1);
    met.fill(0);
    let place = 0;
    let before = -1;
    for (let at = 0; at <= text.length; at++) {
      const letter = at < text.length ? letterAt(text, at) : 0;
      if (letter === SPACE && before === SPACE) continue;
      if (isOfWords(letter) !== isOfWords(before)) {
        place = next[place * LETTERS + EDGE_OF_WORD]!;
        this.meet(place);
      }
      place = next[place * LETTERS + letter]!;
      this.meet(place);
      before = letter;
    }
    return met;
  }

  private meet(place: number): void {
    const sets = this.ends[place];
    if (sets) for (const set of sets) this.met[set] = 1;
  }

  /**
   * Where the letters so far lead no further, what they end in may: from “on ta” an r leads on to “on tar”, and an s to
   * “tas” of “task”. After this each place leads there itself, and has the ends of what its letters end in.
   */
  private goOnFromEnds(): void {
    const { next, ends } = this;
    /** For each place, the one that the longest of its endings leads to. */
    const shorter = new Uint16Array(ends.length);
    const waiting = [0];
    for (const place of waiting) {
      const instead = shorter[place]!;
      ends[place] = together(ends[place]!, ends[instead]!);
      for (let letter = 0; letter < LETTERS; letter++) {
        const at = place * LETTERS + letter;
        const otherwise = place === 0 ? 0 : next[instead * LETTERS + letter]!;
        const further = next[at]!;
        if (further === 0) next[at] = otherwise;
        else {
          shorter[further] = otherwise;
          waiting.push(further);
        }
      }
    }
  }
}

function together(one: readonly number[] | null, other: readonly number[] | null): readonly number[] | null {
  return one && other && one !== other ? [...one, ...other] : (one ?? other);
}
