/** Names what read a timescale, with the words as written, so that a reader can check it against the cell. */
import type { ReadBy } from "../../plan";
import { asWritten, type Folded } from "./fold";

/** Words that one form read, as places in the text that it read them from. */
export interface Deciding {
  form: string;
  start: number;
  end: number;
}

/** What each form read, in the order of the cell's text. */
export function readBy(...read: { from: Folded; words: readonly Deciding[] }[]): ReadBy[] {
  const places = read.flatMap(({ from, words }) =>
    words.map(({ form, start, end }) => ({ form, source: from.source, ...asWritten(from, start, end) })),
  );
  return places
    .sort((one, other) => one.start - other.start)
    .map(({ form, source, start, end }) => ({ form, words: source.slice(start, end).trim() }));
}
