import { mention, wordsOf, type Form } from "../mention";
import { monthsSpan, yearNumber } from "../pieces";
import { closesHere, opensHere } from "../surroundings";

/** "05/2011", "5-2011": a month in digits. */
export const numericMonth: Form = {
  name: "numeric-month",
  pattern: /(?<![a-z\d£$#]|\d[./-])(?<month>0?[1-9]|1[0-2])[./-](?<year>[12]\d{3})(?![\da-z%]|[./-]\d)/g,
  read(match, { text }, planDay) {
    const { month = "", year = "" } = match.groups ?? {};
    const words = wordsOf(match);
    const inYear = yearNumber(year, planDay);
    if (inYear === null || !opensHere(text, words.start) || !closesHere(text, words.end)) return null;
    const spanIn = (other: number) => monthsSpan(other, Number(month), Number(month));
    return [mention(words, "month", inYear, spanIn, { divides: "month" })];
  },
};
