import { daySpan, FIRST_YEAR, LAST_YEAR } from "../pieces";
import { mention, wordsOf, type Form } from "../mention";

/** "2011-05-31", "2011/05/31", "2011-05-31T00:00:00": year first, so the month comes before the day. */
export const isoDay: Form = {
  name: "iso-day",
  pattern:
    /(?<![a-z\d]|\d[.,/-])(?<year>\d{4})(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?![\d]|[-/.]\d)/g,
  read(match) {
    const { year = "", month = "", day = "" } = match.groups ?? {};
    const known = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
    if (!known || daySpan(Number(year), Number(month), Number(day)) === null) return "unclear";
    return [
      mention(wordsOf(match), "day", Number(year), (year) => daySpan(year, Number(month), Number(day))),
    ];
  },
};
