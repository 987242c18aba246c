/** The pieces that the written forms share: patterns for days, months and years, and what they mean. */
import { calendarDay, endOfMonth, yearOf, type CalendarDay } from "../../calendar";
import type { Span } from "./mention";

/** A month in full or short, with or without its stop; not as the start of a longer word. */
export const MONTH =
  "(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])" +
  "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)";

/** "st" of "31st", also where a line of a PDF tore it off: "31 st". */
export const ORDINAL = `(?: ?(?:st|nd|rd|th)(?:(?![a-z])|(?=${MONTH})))`;

/** Two digits that are no time, percentage, day of the next date or start of a longer number. */
const TWO_DIGITS = `\\d\\d(?![\\d:%]|[.,]\\d| \\d| ?[ap]\\.?m(?![a-z])| ?(?:hrs?|noon)(?![a-z])|${ORDINAL}`;
const YEAR = "(?:[ ,]{0,2}(?:of )?| ?[-/.] ?|\\n|\\) )(?<year>\\d{4}(?!\\d))";
const SHORT_YEAR = `(?:[ ,]{0,2}' ?|[ /.-]|(?<=[a-z.]))(?<shortYear>${TWO_DIGITS}`;

/** The year after the month of a day: four digits, or two that follow closely. Groups `year` and `shortYear`. */
export const YEAR_AFTER_DAY = `(?:${YEAR}|${SHORT_YEAR}| ?${MONTH})))`;

/** The same after a month by itself, whose two digits may also have another such month behind them: "Oct 11 Nov 11". */
export const YEAR_AFTER_MONTH = `(?:${YEAR}|${SHORT_YEAR}| ?${MONTH}(?![ '-]{0,2}\\d\\d))))`;

/** "FY", "financial year", "fin. yr". */
export const FINANCIAL_YEAR = "(?:(?:f ?/? ?y|(?:fin\\.?|financial|fiscal) (?:years?|yrs?))(?![a-z]))";

/** "2011/12", "2011-12", "2011/2012", "11/12", "2007/8". */
export const SPLIT_YEAR = `(?:(?:\\d{4}|(?<!\\d)\\d\\d) ?[/-] ?(?:\\d{4}|\\d\\d|(?<=\\d{4} ?[/-] ?)\\d)(?![\\d:%]|[/.-]\\d| ?(?:st|nd|rd|th)(?![a-z])| ?${MONTH}))`;

/** Right before a year that belongs to no month, season or longer number before it. */
export const FREE_YEAR = `(?<!(?:${MONTH}|spring|summer|autumn|winter|christmas|xmas|easter)[ ,/.'-]{0,3})(?<![\\d£$]|\\d[/.-])`;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The years that a plan may speak of; any other is a slip of the pen. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** A year with every day that any year has. */
export const LEAP_YEAR = 2012;

/** How far a plan looks back or ahead before two digits beside a month stop being a likely year. */
export const A_FEW_YEARS = 5;

/** The month (from 1) that a word names; the word must match MONTH. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** The year that four or two digits write, two digits in the century that lies nearest; null when out of range. */
export function yearNumber(digits: string, planDay: CalendarDay): number | null {
  const number = Number(digits.replace("'", ""));
  const year = number >= 1000 ? number : nearestCentury(number, yearOf(planDay));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function nearestCentury(twoDigits: number, near: number): number {
  const year = Math.floor(near / 100) * 100 + twoDigits;
  if (year - near > 50) return year - 100;
  return near - year > 50 ? year + 100 : year;
}

/** The first year of "2011/12", or null where its second year does not follow the first. */
export function splitYearNumber(written: string, planDay: CalendarDay): number | null {
  const [from = "", to = ""] = written.split(/ ?[/-] ?/);
  const first = yearNumber(from, planDay);
  return first !== null && to !== "" && String(first + 1).endsWith(to) ? first : null;
}

/** One day as a stretch of time. */
export function daySpan(year: number, month: number, day: number): Span | null {
  const only = calendarDay(year, month, day);
  return only === null ? null : { first: only, last: only };
}

/** Whole months as a stretch of time; months past 12 are those of the next year. */
export function monthsSpan(year: number, fromMonth: number, toMonth: number): Span {
  const lastYear = toMonth > 12 ? year + 1 : year;
  const first = calendarDay(fromMonth > 12 ? year + 1 : year, ((fromMonth - 1) % 12) + 1, 1);
  const last = endOfMonth(lastYear, ((toMonth - 1) % 12) + 1);
  return { first: first ?? last, last };
}

/** One month of any year; the word must match MONTH. */
export function monthSpan(word: string): (year: number) => Span {
  const month = monthNumber(word);
  return (year) => monthsSpan(year, month, month);
}
