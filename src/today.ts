import { calendarDay, type CalendarDay } from "./plan/calendar";

/** The day by this machine's clock: the one place that looks at it, called by what a person starts, never by the plan. */
export function today(): CalendarDay {
  const now = new Date();
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
