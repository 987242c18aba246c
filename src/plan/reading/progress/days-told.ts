/** The days that an account of progress names. */
import { type CalendarDay, endOfMonth, monthOf, yearOf } from "../../calendar";
import { findDays, type FoundDay } from "../timescale/find-days";
import type { DaysContext } from "./progress-context";

/** The days named in a text that was written on the day of an update. */
export function daysTold(text: string, { updatedOn, conventions }: DaysContext): FoundDay[] {
  return findDays(text, { planDay: updatedOn, conventions });
}

/** The first day named in a text, or null. */
export function firstDayTold(text: string, context: DaysContext): FoundDay | null {
  return daysTold(text, context)[0] ?? null;
}

/** The day that a promise means: without a year of its own it is the coming one. */
export function comingDay(told: FoundDay, updatedOn: CalendarDay): CalendarDay {
  if (!told.yearAssumed) return told.day;
  const inYear = sameDayIn(told, yearOf(updatedOn));
  return inYear >= updatedOn ? inYear : sameDayIn(told, yearOf(updatedOn) + 1);
}

/** The day that an account looks back to: without a year of its own it is the last one to have passed. */
export function passedDay(told: FoundDay, updatedOn: CalendarDay): CalendarDay {
  if (!told.yearAssumed) return told.day;
  const inYear = sameDayIn(told, yearOf(updatedOn));
  const begun = inYear.slice(0, 7) <= updatedOn.slice(0, 7);
  return begun ? inYear : sameDayIn(told, yearOf(updatedOn) - 1);
}

/** 29 February is the end of the month in other years. */
function sameDayIn({ day, dayIn }: FoundDay, year: number): CalendarDay {
  return dayIn(year) ?? endOfMonth(year, monthOf(day));
}
