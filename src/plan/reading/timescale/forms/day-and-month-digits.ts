import { mention, wordsOf, type Form } from "../mention";
import { daySpan, LEAP_YEAR } from "../pieces";
import { closesHere, opensHere } from "../surroundings";

/**
 * "31/3", "by 30/6": a day without its year, where it is the whole cell and nothing else could be meant. "3/4",
 * "05/09" are too little to tell, being shares or split years as well, and "24/7" is always.
 */
export const dayAndMonthDigits: Form = {
  name: "day-and-month-digits",
  pattern: /(?<![a-z\d£$#]|\d[./-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\da-z%]|[./-]\d)/g,
  read(match, { text }) {
    const { start, end } = wordsOf(match);
    const { day, month } = match.groups ?? {};
    const asTime = opensHere(text, start) && closesHere(text, end);
    const spanIn = (year: number) => daySpan(year, Number(month), Number(day));
    if (!asTime || spanIn(LEAP_YEAR) === null) return null;
    const onlyADay = Number(day) > 12 && match[0] !== "24/7" && WHOLE_CELL.test(text);
    return onlyADay ? [mention({ start, end }, "day", null, spanIn)] : "unclear";
  },
};

const WHOLE_CELL =
  /^\s*(?:(?:by|due|on|before|until|end|the|target|deadline|no later than|date)[ :]{1,2}){0,3}\d\d\/\d{1,2}[ .,;]*(?:\(?(?:tb[cda]|\?)\)?)?\s*$/;
