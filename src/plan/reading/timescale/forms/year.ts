import { mention, wordsOf, type Form } from "../mention";
import { FIRST_YEAR, LAST_YEAR, MONTH, monthsSpan } from "../pieces";
import { closesHere, yearOpensHere } from "../surroundings";

/** "2011", "by 2012", "during 2012". Not "Education Act 2012", "the 2011 review", "2,011". */
export const year: Form = {
  pattern: /(?<![a-z\d£$#]|\d[.,/:-])(?:(?:calendar )?year )?(?<year>\d{4})(?![\da-z%]|[.,/:-]\d)/g,
  read(match, { text }) {
    const inYear = Number(match.groups?.year);
    const words = wordsOf(match);
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) return null;
    if (!yearOpensHere(text, words.start) || !closesHere(text, words.end)) return null;
    return [mention(words, "period", inYear, (other) => monthsSpan(other, 1, 12), { divides: "year" })];
  },
};

/** "2011 - June", "2012: March / June": a year that stands over the months after it, in a shape not agreed. */
export const yearFirst: Form = {
  pattern: new RegExp(`(?<![a-z\\d£$#/.-])\\d{4} ?[-:(]? ?${MONTH}(?![ ,/.-]{0,2}'?\\d)`, "g"),
  read: (match, { text }) =>
    YEAR_IS_TAKEN.test(text.slice(Math.max(0, match.index - 12), match.index)) ? null : "unclear",
};

const YEAR_IS_TAKEN = new RegExp(`(?:^|[^a-z])${MONTH}[ ,/.-]{0,3}$`);
