import { mention, wordsOf, type Form } from "../mention";
import { MONTH, monthNumber, monthSpan, splitYearNumber, SPLIT_YEAR } from "../pieces";

/** "June 2011/12", "March 2011-12": the month in that financial year. */
export const monthOfSplitYear: Form = {
  name: "month-of-split-year",
  pattern: new RegExp(`(?<![a-z\\d])(?<month>${MONTH}),? ?(?:of )?(?<year>${SPLIT_YEAR})`, "g"),
  read(match, _folded, planDay) {
    const { month = "", year = "" } = match.groups ?? {};
    const first = splitYearNumber(year, planDay);
    if (first === null) return "unclear";
    const inYear = monthNumber(month) < 4 ? first + 1 : first;
    return [mention(wordsOf(match), "month", inYear, monthSpan(month))];
  },
};
