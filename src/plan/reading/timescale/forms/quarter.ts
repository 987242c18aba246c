import { mention, wordsOf, type Form } from "../mention";
import { FINANCIAL_YEAR, FREE_YEAR, MONTH, ORDINAL, splitYearNumber, SPLIT_YEAR } from "../pieces";
import { quartersAlone } from "../quarters-alone";
import { quarterOfFinancialYear } from "../agreed-spans";

const WORD = "(?:q\\.?|qtr\\.?|qrtr|quarters?)";
const NUMBER = "(?:[0-9]|one|two|three|four)(?![a-z\\d])";
const NUMBERED = `${WORD} ?${NUMBER}(?:(?: ?(?:/|,|-|&) ?| (?:and|to|or) )(?:${WORD} ?)?${NUMBER}){0,3}`;
const NAMED = "(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final) (?:financial )?(?:quarter|qtr)";
const AFTER = `(?:[ ,-]{0,3}(?:of |in )?(?:the )?\\(?${FINANCIAL_YEAR}? ?(?<after>${SPLIT_YEAR}))`;
/** A year by itself could be of either kind, and leaves the quarter as vague as it was. */
const YEAR_AFTER = `(?:[ ,-]{0,3}(?:of )?\\(?(?:fy ?)?(?<yearAfter>\\d{4}|'?\\d\\d)(?![\\d/.:-]| ?${MONTH}|${ORDINAL}))`;
const BEFORE = `(?:${FINANCIAL_YEAR} ?)?${FREE_YEAR}(?:(?<before>${SPLIT_YEAR})|(?<yearBefore>\\d{4}))[ ,:(-]{0,3}`;

/**
 * "Q1 2011/12", "Quarter 3 2012/13", "third quarter of 2011-12", "2011/12 Q2", "Q1 & Q3 2011/12": quarters of
 * the financial year. "Q2 2011" and "Q3" alone could be of either kind of year, unless the plan's conventions say which.
 */
export const quarter: Form = {
  name: "quarter",
  pattern: new RegExp(
    `(?<![a-z\\d])(?:${BEFORE})?(?<which>${NUMBERED}|${NAMED})(?![a-z\\d])(?:${AFTER}|${YEAR_AFTER})?`,
    "g",
  ),
  read(match, folded, planDay, conventions) {
    const { before, after, yearBefore, yearAfter, which = "" } = match.groups ?? {};
    const split = after ?? before;
    const year = splitYearNumber(split ?? "", planDay);
    if (split !== undefined && year === null) return "vague";
    const words = wordsOf(match);
    const whichAt = words.start + match[0].indexOf(which);
    const found = [...which.matchAll(EACH)].map((part, at, all) => {
      const start = at === 0 ? words.start : whichAt + part.index;
      const end = at === all.length - 1 ? words.end : whichAt + part.index + part[0].length;
      return { start, end, number: quarterNumber(part[0]) };
    });
    if (year === null) {
      const written = yearAfter ?? yearBefore ?? null;
      return quartersAlone({ ...wordsOf(match), quarters: found, written }, folded, planDay, conventions);
    }
    if (found.some(({ number }) => number < 1 || number > 4)) return "unclear";
    const spanIn = (quarter: number) => (inYear: number) =>
      quarterOfFinancialYear(inYear, quarter, conventions);
    return found.map((one) => mention(one, "period", year, spanIn(one.number), { divides: "three-months" }));
  },
};

const EACH = new RegExp(
  `(?:${WORD} ?)?(?:\\d|one|two|three|four)|first|second|third|fourth|1st|2nd|3rd|4th|last|final`,
  "g",
);
const NAMES = [
  ["1", "one", "first", "1st"],
  ["2", "two", "second", "2nd"],
  ["3", "three", "third", "3rd"],
  ["4", "four", "fourth", "4th", "last", "final"],
];

function quarterNumber(word: string): number {
  return NAMES.findIndex((names) => names.some((name) => word.endsWith(name))) + 1;
}
