/** Finds the words of each family in a segment. Words belong to the first family that claims them. */
import { matchesOf } from "../../matches";
import { sieveOf } from "../../sieve/sieve";
import { ASIDES } from "./asides";
import { COMPLETIONS } from "./completion";
import { DELAYED } from "./delayed";
import { DROPPED } from "./dropped";
import { IN_PROGRESS } from "./in-progress";
import { NOT_YET } from "./not-yet";
import { ON_TARGET } from "./on-target";
import { OPEN_WORK } from "./open-work";
import { PARTLY_DONE } from "./part";
import type { Meaning, Pattern } from "./patterns";
import { PERCENTAGES } from "./percent";
import { MISSED, PROMISES } from "./promise";
import { RETRACTED } from "./retracted";

export interface Claim {
  says: Meaning;
  /** Place of the words in the segment. */
  start: number;
  end: number;
  pattern: Pattern;
}

/** From the words that must not be mistaken for others to those that mean what they say when nobody else does. */
export const PATTERNS: readonly Pattern[] = [
  RETRACTED,
  ASIDES,
  DROPPED,
  MISSED,
  ON_TARGET,
  NOT_YET,
  PERCENTAGES,
  PARTLY_DONE,
  PROMISES,
  DELAYED,
  IN_PROGRESS,
  COMPLETIONS,
  OPEN_WORK,
].flat();

/** Of more than a hundred patterns a sentence has the words of a few. */
const patternsThatMayClaim = sieveOf(PATTERNS, ({ words }) => words);

/**
 * Stands in place of claimed words, so that later families neither meet them nor lose their own place. It is in no
 * needle of the sieve, which is asked before anything is claimed.
 */
const CLAIMED = "~";

export interface Claims {
  /** In the order of the text, asides left out. */
  claims: Claim[];
  /** The segment with every claimed letter struck out. */
  rest: string;
}

/** All that the families find in one segment. */
export function claimWords(segment: string): Claims {
  const claims: Claim[] = [];
  let rest = segment;
  for (const pattern of patternsThatMayClaim(segment)) {
    for (const match of matchesOf(pattern.words, rest)) {
      const words = match[0];
      const start = match.index;
      const end = start + words.length;
      const says = typeof pattern.says === "function" ? pattern.says(words) : pattern.says;
      if (says !== "aside") claims.push({ says, start, end, pattern });
      rest = rest.slice(0, start) + CLAIMED.repeat(words.length) + rest.slice(end);
    }
  }
  return { claims: claims.sort((a, b) => a.start - b.start), rest };
}
