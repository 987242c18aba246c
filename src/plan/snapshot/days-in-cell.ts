/** Days as the text of one cell, and back. */
import { calendarDay, type CalendarDay, dayOfSerial, formatDay, MONTH_NAMES, parseDay } from "../calendar";
import { fold } from "../reading/text";
import type { CellValue } from "../sheet";

/** "31 May 2011; 31 August 2011". */
export function daysText(days: readonly CalendarDay[]): string {
  return days.map(formatDay).join("; ");
}

/**
 * The days of a cell, ascending: of text as above, of ISO days, or of the number that Excel makes of a date. None where
 * it is blank, null where it holds anything else.
 */
export function readDays(value: CellValue, date1904: boolean): CalendarDay[] | null {
  if (typeof value === "boolean") return null;
  if (value === "") return [];
  const days =
    typeof value === "number"
      ? [dayOfSerial(value, date1904)]
      : value.split(";").map((part) => readDay(part.trim()));
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? [...new Set(known)].sort() : null;
}

function readDay(text: string): CalendarDay | null {
  const [, day, name, year] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  if (name === undefined) return parseDay(text);
  const month = MONTH_NAMES.findIndex((known) => fold(known) === fold(name)) + 1;
  return calendarDay(Number(year), month, Number(day));
}
