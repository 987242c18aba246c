import { daySpan, FIRST_YEAR, LAST_YEAR } from "../pieces";
import { mention, wordsOf, type Form } from "../mention";
import { noSuchDay } from "../no-such-day";

/** "2011-05-31", "2011/05/31", "2011-05-31T00:00:00": year first, so the month comes before the day. */
export const isoDay: Form = {
  name: "iso-day",
  pattern:
    /(?<![a-z\d]|\d[.,/-])(?<year>\d{4})(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?![\d]|[-/.]\d)/g,
  read(match) {
    const { year = "", month = "", day = "" } = match.groups ?? {};
    if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return "unclear";
    if (daySpan(Number(year), Number(month), Number(day)) === null)
      return noSuchDay(wordsOf(match), Number(year), Number(month), Number(day));
    return [
      mention(wordsOf(match), "day", Number(year), (year) => daySpan(year, Number(month), Number(day))),
    ];
  },
};
