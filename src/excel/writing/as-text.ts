/** How text is written to a cell so that it stays exactly that text: Excel takes what it is given as if it were typed. */

/** What begins a formula or an error value; an apostrophe, which Excel takes off; space before any of them. */
const BEGINS_OTHERWISE = /^[\s=+\-@#'＝＋－＠]/;
const TRUE_OR_FALSE = /^(?:true|false)\s*$/i;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** A time of day, a number with an exponent. */
const OTHER_LETTERS = "a p am pm e".split(" ");

/**
 * The text as it is to be written into a cell of that number format: with an apostrophe before it, which Excel takes
 * off, only where Excel would make a formula, a number, a date, a time or a percentage of it.
 */
export function asText(text: string, numberFormat = "General"): string {
  const staysText = numberFormat === "@" ? !text.startsWith("'") : !mayBecomeAnother(text);
  return staysText ? text : `'${text}`;
}

/** Digits with no words but those of a date, a time or a number may become one. */
function mayBecomeAnother(text: string): boolean {
  if (BEGINS_OTHERWISE.test(text) || TRUE_OR_FALSE.test(text)) return true;
  return /\p{Nd}/u.test(text) && (text.match(/\p{L}+/gu) ?? []).every(isOfDateOrNumber);
}

function isOfDateOrNumber(word: string): boolean {
  const small = word.toLowerCase();
  return (
    OTHER_LETTERS.includes(small) ||
    (small.length >= 3 && [...MONTHS, ...DAYS].some((name) => name.startsWith(small)))
  );
}
