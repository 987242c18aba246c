import { mention, wordsOf, type Form } from "../mention";
import { monthsSpan, splitYearNumber, SPLIT_YEAR } from "../pieces";

const NUMBERED =
  "(?:q|qtr\\.?|quarters?) ?[0-9](?:(?: ?(?:/|,|-|&) ?| (?:and|to|or) )(?:(?:q|qtr\\.?|quarter) ?)?[0-9](?!\\d)){0,3}";
const NAMED = "(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final) (?:financial )?quarter";
const YEAR_BESIDE = `(?:[ ,]{0,2}(?:of |in )?(?:the )?\\(?(?:fy|financial year)? ?(?<after>${SPLIT_YEAR}))`;

/**
 * "Q1 2011/12", "Quarter 3 2012/13", "third quarter of 2011-12", "2011/12 Q2", "Q1 & Q3 2011/12": quarters of
 * the financial year, April to June the first. "Q2 2011" and "Q3" alone could be of either kind of year.
 */
export const quarter: Form = {
  name: "quarter",
  pattern: new RegExp(
    `(?<![a-z\\d])(?:(?<before>${SPLIT_YEAR})[ ,:-]{0,3})?(?<which>${NUMBERED}|${NAMED})(?![a-z\\d])${YEAR_BESIDE}?`,
    "g",
  ),
  read(match, _folded, planDay) {
    const { before, after, which = "" } = match.groups ?? {};
    const year = splitYearNumber(after ?? before ?? "", planDay);
    if (year === null) return "unclear";
    const words = wordsOf(match);
    const whichAt = words.start + match[0].indexOf(which);
    const found = [
      ...which.matchAll(/(?:(?:q|qtr\.?|quarters?) ?)?\d|first|second|third|fourth|last|final/g),
    ].map((part, at, all) => {
      const start = at === 0 ? words.start : whichAt + part.index;
      const end = at === all.length - 1 ? words.end : whichAt + part.index + part[0].length;
      return { start, end, number: quarterNumber(part[0]) };
    });
    if (found.some(({ number }) => number < 1 || number > 4)) return "unclear";
    return found.map((one) => mention(one, "period", year, (inYear) => quarterSpan(inYear, one.number)));
  },
};

function quarterNumber(word: string): number {
  const named = ["first", "second", "third", "fourth"].indexOf(word) + 1;
  return named || (word === "last" || word === "final" ? 4 : Number(word.slice(-1)));
}

function quarterSpan(year: number, number: number) {
  return monthsSpan(year, 3 * number + 1, 3 * number + 3);
}
