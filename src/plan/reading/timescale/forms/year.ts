import { mention, wordsOf, type Form } from "../mention";
import { FIRST_YEAR, LAST_YEAR, monthsSpan } from "../pieces";
import { closesHere, yearOpensHere } from "../surroundings";

/** "2011", "by 2012", "during 2012". Not "Education Act 2012", "the 2011 review", "2,011". */
export const year: Form = {
  name: "year",
  pattern: /(?<![a-z\d£$#]|\d[.,/:-])(?:(?:calendar )?year )?(?<year>\d{4})(?![\da-z%]|[.,/:-]\d)/g,
  read(match, { text }) {
    const inYear = Number(match.groups?.year);
    const words = wordsOf(match);
    if (OTHER_YEAR.test(text.slice(Math.max(0, match.index - 24), match.index))) return "vague";
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) return null;
    if (!yearOpensHere(text, words.start) || !closesHere(text, words.end)) return null;
    return [mention(words, "period", inYear, (other) => monthsSpan(other, 1, 12), { divides: "year" })];
  },
};

/** "School year 2012" and "year end 2012" end on another day than the calendar's year, and not on a sure one. */
export const OTHER_YEAR =
  /(?:^|[^a-z])(?:(?:academic|school|financial|fiscal|tax|municipal|council|civic) |(?:academic|school|financial|fiscal|municipal) year |fy ?|year[ -]end )$/;
