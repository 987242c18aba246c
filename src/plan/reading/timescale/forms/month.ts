import { yearOf } from "../../../calendar";
import { isCapital, type Folded } from "../fold";
import { PART } from "../lead-words";
import { mention, wordsOf, type Form } from "../mention";
import {
  A_FEW_YEARS,
  daySpan,
  MONTH,
  monthNumber,
  monthSpan,
  LEAP_YEAR,
  YEAR_AFTER_MONTH,
  yearNumber,
} from "../pieces";
import {
  closesHere,
  countsWhatFollows,
  endsInOtherDigits,
  initialsFollow,
  ledIn,
  namesGathering,
  opensHere,
} from "../surroundings";

/**
 * "June 2011", "Sept. 2011", "June '11", "Jun-11", "month of June", "by June", "June".
 *
 * A month without a year stands only where a time can: not "staff may need", "march past", "June Smith".
 * Two digits after a month ("March 03") are its year when that lies within a few years of the plan, otherwise
 * a day; either way that had to be assumed. Joined by a dash, an apostrophe or nothing ("Jun11") they are its year, and so
 * they are of a part of the month ("end of June 11"), since a day has none.
 */
export const month: Form = {
  name: "month",
  pattern: new RegExp(`(?<![a-z\\d])(?<month>${MONTH})${YEAR_AFTER_MONTH}?`, "g"),
  read(match, folded, planDay) {
    const { month = "", year, shortYear } = match.groups ?? {};
    const words = wordsOf(match);
    if (shortYear !== undefined && countsWhatFollows(folded, words.end)) return "unclear";
    if (year === undefined && shortYear === undefined && !standsAlone(folded, words)) return null;
    if (endsInOtherDigits(folded.text, words.end)) return "unclear";
    if (shortYear !== undefined) return monthAndTwoDigits(match, folded, planDay);
    const [gathering, itsYear] = yearOfGathering(folded, words.end);
    const written = year ?? itsYear;
    const inYear = written === undefined ? null : yearNumber(written, planDay);
    if (written !== undefined && inYear === null) return "unclear";
    const all = year === undefined ? { ...words, end: words.end + gathering.length } : words;
    return [mention(all, "month", inYear, monthSpan(month), { divides: "month" })];
  },
};

/** "July Board 2026", "October SLT meeting 2026": the year of the month, and the words up to it. */
function yearOfGathering(folded: Folded, end: number): [words: string, year?: string] {
  const [words, year] =
    /^ [a-z&]+(?: meeting)? (\d{4})(?![\d/-])/.exec(folded.text.slice(end, end + 40)) ?? [];
  const isOfGathering =
    words !== undefined && (namesGathering(folded.text, end) || initialsFollow(folded, end));
  return isOfGathering ? [words, year] : [""];
}

function monthAndTwoDigits(
  match: RegExpExecArray,
  { text }: Folded,
  planDay: string,
): ReturnType<Form["read"]> {
  const { month = "", shortYear = "" } = match.groups ?? {};
  const year = yearNumber(shortYear, planDay);
  const likely = year !== null && Math.abs(year - yearOf(planDay)) <= A_FEW_YEARS;
  const joined = /(?:[-/.a-z]|' ?)\d\d$/.test(match[0]) || PART.test(text.slice(0, match.index));
  if (year !== null && (likely || daySpan(LEAP_YEAR, monthNumber(month), Number(shortYear)) === null)) {
    const assumed = joined || !likely ? [] : [`“${shortYear}” beside the month is read as the year ${year}.`];
    const more = { divides: "month", assumed, yearAssumed: assumed.length > 0 } as const;
    return [mention(wordsOf(match), "month", year, monthSpan(month), more)];
  }
  const spanIn = (other: number) => daySpan(other, monthNumber(month), Number(shortYear));
  if (spanIn(LEAP_YEAR) === null) return "unclear";
  const assumed = [
    `“${shortYear}” beside the month is read as the day, as ${year ?? shortYear} lies far from the plan.`,
  ];
  return [mention(wordsOf(match), "day", null, spanIn, { assumed, yearAssumed: true })];
}

function standsAlone(folded: Folded, words: { start: number; end: number }): boolean {
  const { text } = folded;
  if (!opensHere(text, words.start)) return isCapital(folded, words.start) && endsHere(text, words.end);
  if (endsHere(text, words.end) || UNMISTAKABLE.test(text.slice(words.start, words.end))) return true;
  const led = words.start === 0 || ledIn(text, words.start);
  return led && (namesGathering(text, words.end) || initialsFollow(folded, words.end));
}

/** Months that are no other word and nobody's name. */
const UNMISTAKABLE = /^(?:january|february|july|september|october|november|december|feb|sept?|oct|nov)\.?$/;

/** "Jan to Mar" ends a month; "Jan to review" and "April and Sue" do not. */
function endsHere(text: string, end: number): boolean {
  if (!closesHere(text, end)) return false;
  const joined = /^ (?:to|and|or|with|from|for|is|but) ([a-z]+)/.exec(text.slice(end, end + 24));
  return joined === null || GOES_ON.test(joined[1]!);
}

const GOES_ON = new RegExp(
  `^(?:${MONTH}|by|end|early|mid|late|the|then|again|each|every|ongoing|annually|quarterly|monthly|termly|yearly|` +
    `thereafter|throughout|spring|summer|autumn|winter|christmas|easter|on|in|at|review|final|draft|follow|regularly)(?![a-z])`,
);
