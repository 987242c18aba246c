/**
 * Calendar days and what can be reckoned with them. A day is kept as its ISO text ("2011-05-31"), so that
 * days compare with < and >, go into JSON as they are, and never meet a clock or a time zone. The arithmetic is ours,
 * since a plan asks for it some ten times an action, and is held to that of Temporal by the tests.
 */
import { dayOfNumber, numberOfDay } from "./day-number";

/** A day of the calendar as "YYYY-MM-DD". */
export type CalendarDay = string;

/** A day that every year has, as people write it: "31 August". */
export type DayOfYear = string;

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The day, or null where the calendar has no such day (31 June). Month from 1. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const longEnough = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return longEnough ? isoText(year, month, day) : null;
}

/** The day that an ISO text names, or null where it names none. */
export function parseDay(iso: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The month (from 1) and the day of a day of the year, or null where the words are none. */
export function parseDayOfYear(words: DayOfYear): { month: number; day: number } | null {
  const [, digits, name] = /^(\d{1,2}) ([A-Z][a-z]+)$/.exec(words) ?? [];
  const month = MONTH_NAMES.findIndex((known) => known === name) + 1;
  const day = Number(digits);
  return calendarDay(COMMON_YEAR, month, day) === null ? null : { month, day };
}

const COMMON_YEAR = 2011;

/** A day of the year in one year; the words must be such a day. */
export function dayInYear(words: DayOfYear, year: number): CalendarDay {
  const parts = parseDayOfYear(words);
  const day = parts && calendarDay(year, parts.month, parts.day);
  if (day === null) throw new RangeError(`“${words}” is no day of every year`);
  return day;
}

/** Number of days in a month (from 1) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_OF_MONTHS[month - 1]!;
}

/** The last day of a month (from 1). */
export function endOfMonth(year: number, month: number): CalendarDay {
  return isoText(year, month, daysInMonth(year, month));
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const later = dayOfNumber(numberOf(day) + days);
  return isoText(later.year, later.month, later.day);
}

/** The day so many months later; 31 January and one month is the last of February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  return isoText(year, inYear, Math.min(dayOfMonth(day), daysInMonth(year, inYear)));
}

/** Days from one day to a later one; negative where the second is the earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return numberOf(to) - numberOf(from);
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** Month of a day, from 1. */
export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** Day of the month of a day, from 1. */
export function dayOfMonth(day: CalendarDay): number {
  return Number(day.slice(8));
}

/** A day as people write it: "5 September 2011". */
export function formatDay(day: CalendarDay): string {
  return `${dayOfMonth(day)} ${MONTH_NAMES[monthOf(day) - 1]} ${yearOf(day)}`;
}

/**
 * The day behind an Excel date serial (whole days; a time of day is dropped), or null outside 1900-03-01 to
 * 9999. Serials below 61 lie before Excel's 29 February 1900, a day that never was, and are no action's date.
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  return whole >= 61 && whole <= 2958465 ? addDays("1899-12-30", whole) : null;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function numberOf(day: CalendarDay): number {
  return numberOfDay(yearOf(day), monthOf(day), dayOfMonth(day));
}

function isoText(year: number, month: number, day: number): CalendarDay {
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
