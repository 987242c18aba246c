import { parseDayOfYear } from "../../../calendar";
import { mention, wordsOf, type Form } from "../mention";
import { MONTH, monthNumber, monthSpan, splitYearNumber, SPLIT_YEAR } from "../pieces";

/** "June 2011/12", "March 2011-12": the month in that financial year; unclear for a month that two of them share. */
export const monthOfSplitYear: Form = {
  name: "month-of-split-year",
  pattern: new RegExp(`(?<![a-z\\d])(?<month>${MONTH}),? ?(?:of )?(?<year>${SPLIT_YEAR})`, "g"),
  read(match, _folded, planDay, { financialYearStarts }) {
    const { month = "", year = "" } = match.groups ?? {};
    const first = splitYearNumber(year, planDay);
    const start = parseDayOfYear(financialYearStarts)!;
    const isShared = start.day > 1 && monthNumber(month) === start.month;
    if (first === null || isShared) return "unclear";
    const inYear = monthNumber(month) < start.month ? first + 1 : first;
    return [mention(wordsOf(match), "month", inYear, monthSpan(month))];
  },
};
