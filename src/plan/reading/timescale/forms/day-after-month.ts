import { mention, wordsOf, type Form } from "../mention";
import { noSuchDay } from "../no-such-day";
import { daySpan, LEAP_YEAR, MONTH, monthNumber, ORDINAL, yearNumber } from "../pieces";

/** "June 30th 2011", "June 30, 2011", "June 30th": the month before the day, when the month is a word. */
export const dayAfterMonth: Form = {
  name: "day-after-month",
  pattern: new RegExp(
    `(?<![a-z\\d])(?<month>${MONTH}) ?(?:the )?(?<day>\\d{1,2})(?:(?<ordinal>${ORDINAL})?,? (?<year>\\d{4})(?!\\d)|${ORDINAL}(?! ?(?:${MONTH}|of)))`,
    "g",
  ),
  read(match, _folded, planDay) {
    const { month = "", day = "", year } = match.groups ?? {};
    const inYear = year === undefined ? null : yearNumber(year, planDay);
    if (year !== undefined && inYear === null) return "unclear";
    const spanIn = (other: number) => daySpan(other, monthNumber(month), Number(day));
    return spanIn(inYear ?? LEAP_YEAR) === null
      ? noSuchDay(wordsOf(match), inYear, monthNumber(month), Number(day))
      : [mention(wordsOf(match), "day", inYear, spanIn)];
  },
};
