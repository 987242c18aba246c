import { letterAt, LETTERS, SPACE } from "./letters";

/** Longer needles are looked for by their beginning. */
const LONGEST = 8;

/** Sets of needles as a tree of letters, so that one walk over a text, letter by letter, meets all those that are in it. */
export class Tree {
  /** For each place in the tree as many numbers as there are letters: the place that each leads to. */
  private readonly next: Uint16Array;
  /** For each place in the tree, the sets of which a needle ends there; null where none does. */
  private readonly ends: readonly (readonly number[] | null)[];
  private readonly met: Uint8Array;

  constructor(sets: readonly (readonly string[])[]) {
    const places = [{ leads: nowhere(), ends: new Set<number>() }];
    for (const [set, needles] of sets.entries()) {
      for (const needle of needles) {
        let place = 0;
        for (let at = 0; at < Math.min(needle.length, LONGEST); at++) {
          const { leads } = places[place]!;
          const letter = letterAt(needle, at);
          leads[letter] ||= places.push({ leads: nowhere(), ends: new Set() }) - 1;
          place = leads[letter]!;
        }
        places[place]!.ends.add(set);
      }
    }
    goOnFromEnds(places);
    this.next = Uint16Array.from(places.flatMap(({ leads }) => leads));
    this.ends = places.map(({ ends }) => (ends.size === 0 ? null : [...ends]));
    this.met = new Uint8Array(sets.length);
  }

  /** For each set a 1 where one of its needles is in the text, else a 0; holds until the tree is asked again. */
  metIn(text: string): Uint8Array {
    const { next, ends, met } = this;
    met.fill(0);
    let place = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = letterAt(text, at);
      if (letter === SPACE && before === SPACE) continue;
      before = letter;
      place = next[place * LETTERS + letter]!;
      const ended = ends[place];
      if (ended) for (const set of ended) met[set] = 1;
    }
    return met;
  }
}

interface Place {
  /** The place that each letter leads to, or 0. */
  leads: number[];
  ends: Set<number>;
}

const nowhere = () => Array<number>(LETTERS).fill(0);

/**
 * Where the letters so far lead no further, what they end in may: from “on ta” an r leads on to “on tar”, and an s to
 * “tas” of “task”. After this each place leads there itself, and has the ends of what its letters end in.
 */
function goOnFromEnds(places: readonly Place[]): void {
  const shorter = Array<number>(places.length).fill(0);
  const waiting = [0];
  for (const place of waiting) {
    const { leads } = places[place]!;
    const instead = places[shorter[place]!]!;
    for (const set of instead.ends) places[place]!.ends.add(set);
    for (const [letter, further] of leads.entries()) {
      const otherwise = place === 0 ? 0 : instead.leads[letter]!;
      if (further === 0) leads[letter] = otherwise;
      else {
        shorter[further] = otherwise;
        waiting.push(further);
      }
    }
  }
}
