import { mention, wordsOf, type Form } from "../mention";
import { monthsSpan, SPLIT_YEAR, splitYearNumber, yearNumber } from "../pieces";
import { countsWhatFollows } from "../surroundings";

/** The months of a school's terms; each ends with its last. */
const TERMS: Record<string, readonly [number, number]> = { autumn: [9, 12], spring: [1, 4], summer: [5, 7] };

/**
 * "autumn term 2011", "Spring Term 2011/12", "autumn and spring terms 2011/12", "summer term 12".
 * The year may be the calendar's or the school's.
 */
export const term: Form = {
  name: "term",
  pattern: new RegExp(
    `(?<![a-z\\d])(?<others>(?:(?:autumn|spring|summer)(?: terms?)?(?: ?(?:/|,|&|-) ?| (?:and|to|or) )(?:the )?){0,2})` +
      `(?<last>autumn|spring|summer) (?:school )?terms?(?![a-z])(?:[ ,]{0,2}(?:of |in )?\\(?(?:(?<split>${SPLIT_YEAR})|(?<year>\\d{4}(?!\\d)|'?\\d\\d(?![\\d:%/]|[.,]\\d))))?`,
    "g",
  ),
  read(match, folded, planDay) {
    const { others = "", last = "", split, year } = match.groups ?? {};
    const words = wordsOf(match);
    if (year?.length === 2 && countsWhatFollows(folded, words.end)) return "unclear";
    const schoolYear = split === undefined ? null : splitYearNumber(split, planDay);
    const calendarYear = year === undefined ? null : yearNumber(year, planDay);
    if ((split !== undefined && schoolYear === null) || (year !== undefined && calendarYear === null))
      return "unclear";
    const lastAt = words.start + others.length;
    const before = [...others.matchAll(/autumn|spring|summer/g)].map(({ 0: name, index }) => ({
      name,
      start: words.start + index,
      end: words.start + index + name.length,
    }));
    return [...before, { name: last, start: lastAt, end: words.end }].map(({ name, ...at }) => {
      const inYear = schoolYear === null ? calendarYear : schoolYear + (name === "autumn" ? 0 : 1);
      return mention(at, "period", inYear, (other) => monthsSpan(other, ...TERMS[name]!));
    });
  },
};
