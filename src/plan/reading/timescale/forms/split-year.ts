import { formatDay, yearOf } from "../../../calendar";
import { academicYear, financialYear } from "../agreed-spans";
import { mention, wordsOf, type Form } from "../mention";
import { A_FEW_YEARS, FINANCIAL_YEAR, FIRST_YEAR, LAST_YEAR, splitYearNumber, SPLIT_YEAR } from "../pieces";
import { closesHere, opensHere, yearOpensHere } from "../surroundings";

const SCHOOL = "(?:(?:academic|school) (?:years?|yrs?|session)|ay)(?![a-z])";
const BEFORE = `(?<before>(?:${FINANCIAL_YEAR}|${SCHOOL}):? ?(?:of )?|academic )`;
const AFTER = `(?<after> (?:${FINANCIAL_YEAR}|${SCHOOL}))`;

/**
 * "2011/12", "2011-12", "2011/2012", "FY 2011/12", "financial year 2011-12": the year to the end of March.
 * "academic year 2011/12": to the end of August, and the words hold for the other such years of the cell.
 * "11/12" only where it cannot be a share or a day, and close to the plan. "2020-22": to the end of 2022.
 */
export const splitYear: Form = {
  name: "split-year",
  pattern: new RegExp(`(?<![a-z\\d£$#]|\\d[./,-])${BEFORE}?(?<year>${SPLIT_YEAR})${AFTER}?`, "g"),
  read(match, { text, schoolYears }, planDay, conventions) {
    const { before = "", after = "", year: written = "" } = match.groups ?? {};
    const words = wordsOf(match);
    const named = `${before}${after}`;
    const opens = named === "" ? yearOpensHere(text, words.start) : opensHere(text, words.start);
    if (!opens || !closesHere(text, words.end)) return named === "" ? null : "unclear";
    const year = splitYearNumber(written, planDay);
    if (year === null) return DAY_AND_MONTH.test(written) ? null : spanOfYears(match);
    if (/^\d\d[^\d]/.test(written) && !isSureOfTwoDigits(match, text, year, planDay)) return "unclear";
    const academic = /academic|school|ay/.test(named) || (named === "" && schoolYears);
    if (academic) return [mention(words, "period", year, (first) => academicYear(first, conventions))];
    const spanIn = (first: number) => financialYear(first, conventions);
    const assumed =
      /^\d{4} ?- ?\d{4}$/.test(written) && named === ""
        ? [`“${written}” is read as the financial year, to ${formatDay(spanIn(year).last)}.`]
        : [];
    return [mention(words, "period", year, spanIn, { assumed, divides: "split-year" })];
  },
};

/** "31/03" is a day and a month. */
const DAY_AND_MONTH = /^(?:1[3-9]|[23]\d)\/(?:0\d|1[0-2])$/;

/** "2020-22" and "2020-2025" end with their last year; "2020/22" could end with either kind of year. */
function spanOfYears(match: RegExpExecArray): ReturnType<Form["read"]> {
  const [, from = "", mark = "", to = ""] =
    /^(\d{4}) ?([/-]) ?(\d{2,4})$/.exec(match.groups?.year ?? "") ?? [];
  const first = Number(from);
  const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
  const plain = match[0] === match.groups?.year && mark === "-" && first < last && last - first < 50;
  if (!plain || first < FIRST_YEAR || last > LAST_YEAR) return "unclear";
  return [
    mention(wordsOf(match), "period", last, (year) => ({ first: `${first}-01-01`, last: `${year}-12-31` })),
  ];
}

/** "11/12" is a financial year beside words that say so, or alone in its text. */
function isSureOfTwoDigits(match: RegExpExecArray, text: string, year: number, planDay: string): boolean {
  const named = match.groups?.before !== undefined || match.groups?.after !== undefined;
  const alone = /^ ?(?:(?:by|in|during|the|end|of|late) ){0,4}\d\d[/-]\d\d[ .,;]*$/.test(text);
  return (named || alone) && Math.abs(year - yearOf(planDay)) <= A_FEW_YEARS;
}
