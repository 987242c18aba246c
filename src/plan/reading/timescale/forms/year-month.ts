import { mention, wordsOf, type Form } from "../mention";
import { FIRST_YEAR, FREE_YEAR, LAST_YEAR, monthsSpan } from "../pieces";

/** "2012-09", "2023/04": a month in digits after its year, where it cannot be the last year of a range. */
export const yearMonth: Form = {
  name: "year-month",
  pattern: new RegExp(
    `(?<![a-z#])${FREE_YEAR}(?<year>\\d{4})[-/](?<month>0[1-9]|1[0-2])(?![\\da-z%]|[./-]\\d)`,
    "g",
  ),
  read(match) {
    const { year, month } = match.groups ?? {};
    const inYear = Number(year);
    if (Number(month) >= inYear % 100 || inYear < FIRST_YEAR || inYear > LAST_YEAR) return null;
    const spanIn = (other: number) => monthsSpan(other, Number(month), Number(month));
    return [mention(wordsOf(match), "month", inYear, spanIn, { divides: "month" })];
  },
};
