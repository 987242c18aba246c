import { mention, wordsOf, type Form } from "../mention";
import { daySpan, LEAP_YEAR } from "../pieces";
import { closesHere, opensHere } from "../surroundings";

/**
 * "31/3", "by 5/9", "w/c 3/9", "by 31.3": a day without its year, where it can be nothing else. Days past the 12th are
 * sure, and so is what a word such as "by" leads in; with a full stop it takes both. Of those alone in their cell, "1/2" and "2/3" are shares as well,
 * "9/10" and "11/12" years, "3/12" three months, and "24/7" always.
 */
export const dayAndMonthDigits: Form = {
  name: "day-and-month-digits",
  pattern: /(?<![a-z\d£$#]|\d[./-])(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})(?![\da-z%]|[./-]\d)/g,
  read(match, { text }) {
    const { start, end } = wordsOf(match);
    const [day, month] = [Number(match.groups?.day), Number(match.groups?.month)];
    const spanIn = (year: number) => daySpan(year, month, day);
    if (!closesHere(text, end) || spanIn(LEAP_YEAR) === null) return null;
    const before = text.slice(Math.max(0, start - 24), start);
    const ledIn = LED_IN.test(before);
    if (match.groups?.mark === ".")
      return ledIn && day > 12 ? [mention({ start, end }, "day", null, spanIn)] : null;
    const sure = day > 12 || (ledIn && (month !== day + 1 || WEEK_OR_DAY.test(before)));
    const alone = WHOLE_CELL.test(text) && month > 5 && month !== 7 && month !== 12 && month !== day + 1;
    const certain = match[0] !== "24/7" && (sure ? ledIn || opensHere(text, start) : alone);
    return certain ? [mention({ start, end }, "day", null, spanIn)] : "unclear";
  },
};

const LED_IN =
  /(?:^|[^a-z])(?:by|due|on|before|until|deadline|done|completed?|w\/c|w\/b|w\/e|wc|mon|tues?|wed|thur?s?|fri|[a-z]{3,6}day)[ :.-]{1,3}$/;
const WEEK_OR_DAY = /(?:w\/[cbe]|wc|mon|tues?|wed|thur?s?|fri|day)[ :.-]{1,3}$/;
const WHOLE_CELL = /^\s*\d{1,2}\/\d{1,2}[ .,;]*(?:\(?(?:tb[cda]|\?)\)?)?\s*$/;
