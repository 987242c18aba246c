/** Slips of one letter in the words by which timescales are recognised. */

/** Words long enough that a slip of one letter still can only mean them. */
const LONG_WORDS = [
  "january",
  "february",
  "april",
  "august",
  "september",
  "october",
  "november",
  "december",
  "quarterly",
  "annually",
  "fortnightly",
  "immediate",
  "immediately",
  "ongoing",
  "continuous",
  "continuously",
  "throughout",
  "christmas",
];

/** Short ones, where only two letters changing places is sure: "match" and "marsh" are not March. */
const SHORT_WORDS = ["march", "june", "july"];

/** Words that are right as they are, though some lie one letter from a long one. */
const RIGHT = new Set([...LONG_WORDS, ...SHORT_WORDS, "augusta", "ingoing", "throughput"]);

const oneOf = (letters: readonly string[]) => `(?:${[...new Set(letters)].join("|")})`;
const BEGINNINGS = oneOf([
  ...[...LONG_WORDS, ...SHORT_WORDS].map((word) => word.slice(0, 2)),
  // "Jnue"
  ...SHORT_WORDS.map((word) => `${word[0]}${word[2]}`),
]);
const ENDINGS = oneOf([...LONG_WORDS, ...SHORT_WORDS].map((word) => word.slice(-2)));

/** Finds every word that may be a slip, and few others: one slip spoils the beginning of a word or its end, not both. */
export const MAY_BE_SLIP = new RegExp(
  `(?<![a-z])(?:${BEGINNINGS}[a-z]{2,}|[a-z]{2,}${ENDINGS})(?![a-z])`,
  "g",
);

/** The word that was meant by a lower-case word, where that is sure; otherwise the word itself. */
export function meantWord(word: string): string {
  if (word.length < 4 || word.length > 13 || RIGHT.has(word)) return word;
  return (
    LONG_WORDS.find((right) => differsByOneSlip(word, right)) ??
    SHORT_WORDS.find((right) => word.length === right.length && lettersSwapped(word, right)) ??
    word
  );
}

/** True where one letter is missing, added or changed, or two neighbours changed places. */
function differsByOneSlip(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  const at = firstDifference(word, right);
  if (word.length < right.length) return word.slice(at) === right.slice(at + 1);
  if (word.length > right.length) return word.slice(at + 1) === right.slice(at);
  return word.slice(at + 1) === right.slice(at + 1) || lettersSwapped(word, right);
}

function lettersSwapped(word: string, right: string): boolean {
  const at = firstDifference(word, right);
  return (
    word[at] === right[at + 1] && word[at + 1] === right[at] && word.slice(at + 2) === right.slice(at + 2)
  );
}

function firstDifference(word: string, right: string): number {
  let at = 0;
  while (at < right.length && word[at] === right[at]) at += 1;
  return at;
}
