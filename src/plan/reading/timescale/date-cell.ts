/** Reads cells that hold a number: true Excel dates, serials that lost their format, and bare years. */
import {
  dayOfSerial,
  endOfMonth,
  formatDay,
  monthOf,
  MONTH_NAMES,
  yearOf,
  type CalendarDay,
} from "../../calendar";
import { FIRST_YEAR, LAST_YEAR } from "./pieces";

export interface DateCell {
  text: string;
  due: CalendarDay;
  assumed: string[];
}

/** Days that a number without a date format may stand for. */
const PLAUSIBLE = { first: "2000-01-01", last: "2099-12-31" };

/** The day that a number cell stands for, or null where it stands for none. */
export function readDateCell(value: number, numberFormat: string, date1904: boolean): DateCell | null {
  const shows = shownParts(numberFormat);
  if (!shows.date && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    return { text: String(value), due: `${value}-12-31`, assumed: [] };
  }
  const day = Number.isFinite(value) ? dayOfSerial(value, date1904) : null;
  if (day === null || yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) return null;
  if (!shows.date) {
    if (day < PLAUSIBLE.first || day > PLAUSIBLE.last) return null;
    return {
      text: formatDay(day),
      due: day,
      assumed: [`The number ${value} is read as the date ${formatDay(day)}.`],
    };
  }
  if (shows.day) return { text: formatDay(day), due: day, assumed: [] };
  if (shows.month) {
    const text = `${MONTH_NAMES[monthOf(day) - 1]} ${yearOf(day)}`;
    const due = endOfMonth(yearOf(day), monthOf(day));
    return { text, due, assumed: [`The cell shows ${text} and no day, so its last day is taken.`] };
  }
  const text = String(yearOf(day));
  return {
    text,
    due: `${text}-12-31`,
    assumed: [`The cell shows the year ${text} alone, so its last day is taken.`],
  };
}

/** Which parts of a date a number format shows; "m" beside hours or seconds is minutes. */
export function shownParts(numberFormat: string): {
  date: boolean;
  day: boolean;
  month: boolean;
  year: boolean;
} {
  const codes = (numberFormat.split(";")[0] ?? "")
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|general|am\/pm|a\/p/g, "")
    .replace(/h+[:.]?m+|m+[:.]?s+/g, "");
  const day = codes.includes("d");
  const month = codes.includes("m");
  const year = codes.includes("y");
  return { date: day || month || year, day, month, year };
}
