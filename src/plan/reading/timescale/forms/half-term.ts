import { mention, wordsOf, type Form } from "../mention";
import { MONTH, monthSpan, yearNumber } from "../pieces";

/**
 * "October half term", "Feb half-term 2013": the end of the month that is named. "Half term", "autumn half term",
 * "Easter term", "Autumn 1", "Term 3": no day is agreed for these.
 */
export const halfTerm: Form = {
  name: "half-term",
  pattern: new RegExp(
    `(?<![a-z\\d])(?<!each |every |per |once a )(?:(?:(?<month>${MONTH})(?: (?<yearWithin>\\d{4}|'?\\d\\d))?|autumn|spring|summer|whitsun) )?` +
      `(?:half[ -]?terms?|(?:easter|christmas|michaelmas|lent) term|(?<!(?:short|medium|long|longer)[ -])term [1-6](?!\\d| ?(?:-|to|or|weeks?|months?|years?))|(?<=(?:autumn|spring|summer) )[12](?![\\d/.:-]))(?![a-z])` +
      `(?:[ ,(]{0,2}(?<year>\\d{4})(?!\\d))?`,
    "g",
  ),
  read(match, _folded, planDay) {
    const { month, yearWithin } = match.groups ?? {};
    const year = match.groups?.year ?? yearWithin;
    const inYear = year === undefined ? null : yearNumber(year, planDay);
    if (month === undefined || (year !== undefined && inYear === null)) return "vague";
    const assumed = ["The half term is taken to the end of the month that is named."];
    return [mention(wordsOf(match), "period", inYear, monthSpan(month), { assumed })];
  },
};
