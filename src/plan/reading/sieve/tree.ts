import { EDGE_OF_WORD, isOfWords, letterAt, LETTERS, numbersOf, SPACE, TWO_FACED } from "./letters";

/** Longer needles are looked for by their beginning. */
const LONGEST = 12;

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
        for (const letter of numbersOf(needle).slice(0, LONGEST)) {
          const { leads } = places[place]!;
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
