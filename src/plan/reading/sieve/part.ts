/** What is known of the texts that a part of a pattern matches. */
import { ANY_DIGIT, EDGE, mayBeInNeedle } from "./letters";

/** All letters are small, digits ANY_DIGIT, and spaces of any kind and number one space. */
export interface Part {
  /** All of those texts, where they are few. */
  exact: readonly string[] | null;
  /** Each of those texts has one of each of these sets in it. */
  needles: readonly Needles[];
}

/** Texts of which one is sure to be there. */
export type Needles = readonly string[];

/** What matches without a letter: what only looks ahead or back. */
export const NOTHING: Part = { exact: [""], needles: [] };
/** What matches between a letter and something else, and at both ends of the text. */
export const WORD_EDGE: Part = { exact: [EDGE], needles: [] };
export const ANYTHING: Part = { exact: null, needles: [] };
export const SPACE: Part = { exact: [" "], needles: [] };

/** A letter of its own. Of those that no needle has nothing is known. */
export function letterPart(letter: string): Part {
  if (/\s/.test(letter)) return SPACE;
  if (!mayBeInNeedle(letter)) return ANYTHING;
  return { exact: [/\d/.test(letter) ? ANY_DIGIT : letter.toLowerCase()], needles: [] };
}
