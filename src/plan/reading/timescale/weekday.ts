import { daysBetween, type CalendarDay } from "../../calendar";

const SHORT = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const A_MONDAY = "1990-01-01";

/** The weekday of a day, from Monday as 0. */
export function weekdayOf(day: CalendarDay): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}

/** The weekday, from Monday as 0, that the first three letters of a word name. */
export function weekdayNumber(word: string): number {
  return SHORT.indexOf(word.slice(0, 3));
}
