/** The days that an account of progress names. */
import { type CalendarDay, calendarDay, daysInMonth, endOfMonth, monthOf, yearOf } from "../../calendar";
import { findDays } from "../timescale/find-days";

export interface DayTold {
  day: CalendarDay;
  start: number;
  end: number;
  /** True where the text gives no year. */
  yearAssumed: boolean;
}

/** The first day named in a text, or null. */
export function firstDayTold(text: string, updatedOn: CalendarDay): DayTold | null {
  return findDays(text, { planDay: updatedOn })[0] ?? null;
}

/** The day that a promise means: without a year of its own it is the coming one. */
export function comingDay(told: DayTold, updatedOn: CalendarDay): CalendarDay {
  if (!told.yearAssumed) return told.day;
  const inYear = sameDayIn(told.day, yearOf(updatedOn));
  return inYear >= updatedOn ? inYear : sameDayIn(told.day, yearOf(updatedOn) + 1);
}

/** The day that an account looks back to: without a year of its own it is the last one to have passed. */
export function passedDay(told: DayTold, updatedOn: CalendarDay): CalendarDay {
  if (!told.yearAssumed) return told.day;
  const inYear = sameDayIn(told.day, yearOf(updatedOn));
  const begun = inYear.slice(0, 7) <= updatedOn.slice(0, 7);
  return begun ? inYear : sameDayIn(told.day, yearOf(updatedOn) - 1);
}

function sameDayIn(day: CalendarDay, year: number): CalendarDay {
  const month = monthOf(day);
  const dayOfMonth = Number(day.slice(8));
  const isMonthEnd = dayOfMonth === daysInMonth(yearOf(day), month);
  return (isMonthEnd ? null : calendarDay(year, month, dayOfMonth)) ?? endOfMonth(year, month);
}
