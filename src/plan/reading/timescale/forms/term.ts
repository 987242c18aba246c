import { TERMS, type Term } from "../../../conventions";
import { termSpan, yearOfTerm } from "../agreed-spans";
import { mention, wordsOf, type Form } from "../mention";
import { FREE_YEAR, SPLIT_YEAR, splitYearNumber, yearNumber } from "../pieces";
import { countsWhatFollows } from "../surroundings";

const NAME = "(?:autumn|spring|summer|(?:aut|spr|sum)\\.?)";
const SHORT = "'?\\d\\d(?![\\d:%/]|[.,]\\d)";
const yearNamed = (where: string, shorter = "") =>
  `(?:(?<split${where}>${SPLIT_YEAR})|(?<year${where}>\\d{4}(?!\\d)${shorter}))`;

/**
 * "autumn term 2011", "Spring Term 2011/12", "autumn and spring terms 2011/12", "autumn 2011 term",
 * "2011 autumn term". The year may be the calendar's or the school's.
 */
export const term: Form = {
  name: "term",
  pattern: new RegExp(
    `(?<![a-z\\d])(?:${FREE_YEAR}${yearNamed("Before")} )?` +
      `(?<others>(?:${NAME}(?: terms?)?(?: ?(?:/|,|&|-) ?| (?:and|to|or) )(?:the )?){0,2})` +
      `(?<last>${NAME}) (?:${yearNamed("Within", `|${SHORT}`)} )?(?:school )?terms?(?![a-z])(?:[ ,-]{0,3}(?:of |in )?\\(?${yearNamed("After", `|${SHORT}`)})?`,
    "g",
  ),
  read(match, folded, planDay, conventions) {
    const { others = "", last = "", splitBefore, splitWithin, splitAfter } = match.groups ?? {};
    const { yearBefore, yearWithin, yearAfter } = match.groups ?? {};
    const split = splitAfter ?? splitWithin ?? splitBefore;
    const year = yearAfter ?? yearWithin ?? yearBefore;
    const words = wordsOf(match);
    if (yearAfter?.length === 2 && countsWhatFollows(folded, words.end)) return "unclear";
    const schoolYear = split === undefined ? null : splitYearNumber(split, planDay);
    const calendarYear = year === undefined ? null : yearNumber(year, planDay);
    if ((split !== undefined && schoolYear === null) || (year !== undefined && calendarYear === null))
      return "unclear";
    const namesAt = words.start + match[0].indexOf(others + last);
    const found = [...(others + last).matchAll(/autumn|spring|summer|aut|spr|sum/g)];
    return found.map(({ 0: name, index }, at) => {
      const start = at === 0 ? words.start : namesAt + index;
      const end = at === found.length - 1 ? words.end : namesAt + index + name.length;
      const term = termOf(name);
      const inYear = schoolYear === null ? calendarYear : yearOfTerm(term, schoolYear);
      return mention({ start, end }, "period", inYear, (other) => termSpan(term, other, conventions));
    });
  },
};

/** The term of a name in full or short ("aut"). */
function termOf(name: string): Term {
  return TERMS.find((term) => term.startsWith(name))!;
}
