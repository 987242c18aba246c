/** Tells the days that are written out from those that a month, a year or an assumption stands for. */
import { formatDay, type CalendarDay } from "../../calendar";
import type { Timescale } from "../../plan";

const DAY_FORMS: ReadonlySet<string> = new Set(["named-day", "day-after-month", "numeric-day", "iso-day"]);

/** The day of a cell that holds one day with its year and nothing else; null for anything less certain. */
export function exactDay({ kind, text, due, assumed, readBy }: Timescale): CalendarDay | null {
  const [day] = due;
  const [read] = readBy;
  if (kind !== "date" || !day || !read || due.length + readBy.length !== 2 || assumed.length > 0) return null;
  const isDay = read.form === "date-cell" ? text === formatDay(day) : DAY_FORMS.has(read.form);
  return isDay && read.words === text ? day : null;
}
