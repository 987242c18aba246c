import { calendarDay, type CalendarDay } from "../plan/calendar";

/** The day by this machine's clock: the one place where the command looks at it. */
export function today(): CalendarDay {
  const now = new Date();
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}
