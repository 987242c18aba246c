import { plain } from "./plain";

const TARGET =
  "(?:the )?(?:(?:response|update|progress|comments?|entry|answer|note)s? (?:to|for|on|under|at|against) )?";
const NAMED = new RegExp(
  `\\b(?:see|refer to|as(?: per| for| in| at)?|covered (?:by|in|under)|included in|(?:merged|combined) with|linked to|same as)\\s+(?:also )?${TARGET}((?:actions?|recommendations?|items?|points?|rec|no|number|ref|section)\\.? ?(?:no\\.? ?)?\\d+(?:\\.\\d+)*[a-z]?|\\d+(?:\\.\\d+)+[a-z]?)`,
  "i",
);
const NEIGHBOUR =
  /^(?:(?:please )?(?:see|refer to|as(?: per| for)?|same as)\s+)?(?:the )?(?:response |update |comments? |row |action )?(above|below|previous|ditto|as above|as previous)(?: action| row| entry| item| response| update)?\.?$/i;

/** What a text points to for its progress ("Action 6", "above", "ditto"), as written, or null. */
export function findReference(text: string): string | null {
  const words = plain(text).text.trim();
  if (/^["']+$/.test(words)) return words;
  const found = NAMED.exec(words) ?? NEIGHBOUR.exec(words);
  return found?.[1] ?? null;
}
