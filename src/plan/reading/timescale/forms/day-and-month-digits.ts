import { wordsOf, type Form } from "../mention";
import { daySpan, LEAP_YEAR } from "../pieces";
import { closesHere, opensHere } from "../surroundings";

/** "31/5", "05/09": a day without its year, or a share, or a split year; too little to tell. */
export const dayAndMonthDigits: Form = {
  pattern: /(?<![a-z\d£$#]|\d[./-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\da-z%]|[./-]\d)/g,
  read(match, { text }) {
    const { start, end } = wordsOf(match);
    const { day, month } = match.groups ?? {};
    const asTime = opensHere(text, start) && closesHere(text, end);
    return asTime && daySpan(LEAP_YEAR, Number(month), Number(day)) !== null ? "unclear" : null;
  },
};
