/** Columns that each hold one more revision of the due date: "1st revised date | 2nd revised date", "Revised | New date". */
import { DAY } from "./headings/date-rules";
import type { Heading } from "./headings/headings-at";
import type { Column } from "./column";

/** Behind the bare word "date" it may tell on which day the revision was made: "Date revised". */
const REVISED_DAY = new RegExp(`^(?!DATE REVISED\\b)(?:${DAY} )*REVISED(?: (?:${DAY}|to|until|by))*$`);
const BARE_LATEST = new RegExp(`^LATEST(?: ${DAY})+$`);
const DAY_WORD = new RegExp(`\\b${DAY}\\b`);
/** Words that may tell of the day on which something was written as well. */
const MAY_BE_WHEN_MADE = /\b(?:updated|update|changed|revision|slipped)\b/;

/** True where it is one of the columns that revise the due date, in whatever words. */
export function isRevision({ words, guesses }: Heading): boolean {
  if (guesses[0]?.role !== "dueRevised") return false;
  return REVISED_DAY.test(words.replace(/\bLATEST /, "")) || BARE_LATEST.test(words);
}

/** "Current date" behind the revisions is the newest of them; before them it sums them up, or is what they revise. */
export function standsForAll({ heading }: Column, group: readonly Column[]): boolean {
  if (!isRevision(heading) || !BARE_LATEST.test(heading.words)) return false;
  return group.some(
    (other) => other.heading.column > heading.column && !BARE_LATEST.test(other.heading.words),
  );
}

/** True where it is a revision whatever the others are called, as "New deadline" beside "Revised date" is. */
export function isPlainlyRevised(heading: Heading): boolean {
  return isRevision(heading) && DAY_WORD.test(heading.words) && !MAY_BE_WHEN_MADE.test(heading.folded);
}

/**
 * The place of each column, by its own, among the revisions, by the numbers in the headings; null where they name times instead. One
 * without a number is the first, or where another is called so and it stands behind them all, the newest.
 */
export function placesOf(inOrder: readonly Column[]): Map<number, number> | null {
  const numbers = inOrder.map(({ heading: { period } }) => (period === null ? 1 : period.nth));
  if (numbers.includes(null)) return null;
  const isFirst = ({ heading }: Column) => heading.period?.nth === 1;
  const lastNumbered = inOrder.map(({ heading }) => heading.period !== null).lastIndexOf(true);
  const placeOf = ({ heading: { period } }: Column, at: number) => {
    if (period !== null) return period.nth ?? 0;
    if (!inOrder.some(isFirst)) return 1;
    return at > lastNumbered ? Infinity : 0;
  };
  return new Map(inOrder.map((column, at) => [column.heading.column, placeOf(column, at)]));
}
