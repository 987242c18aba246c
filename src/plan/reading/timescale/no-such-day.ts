/** Days that are written but that the calendar does not have: "31 June 2011". */
import { endOfMonth, type CalendarDay } from "../../calendar";
import type { Words } from "./mention";

export interface NoSuchDay extends Words {
  /** The last day of the month that the words name. */
  lastOfMonth: CalendarDay;
}

/**
 * The day that the calendar does not have, where its month and year are certain. A month that does not exist, or a day
 * that no month has ("45 June 2011"), could be a slip for anything, and is only unclear.
 */
export function noSuchDay(
  words: Words,
  year: number | null,
  month: number,
  day: number,
): NoSuchDay | "unclear" {
  const isNamed = year !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isNamed ? { start: words.start, end: words.end, lastOfMonth: endOfMonth(year, month) } : "unclear";
}
