/** The stretches of time that a council or a school has agreed for itself: its terms and its years. */
import { addDays, addMonths, calendarDay, dayInYear, formatDay, monthOf, yearOf } from "../../calendar";
import { type Conventions, type Term, termEndingIn, USUAL_CONVENTIONS } from "../../conventions";
import type { Span } from "./mention";

/** The months in which terms begin; "before the summer term" is the day before. */
const BEGINS: Record<Term, number> = { autumn: 9, spring: 1, summer: 5 };

/**
 * A term of a calendar year, to its published last day or else its usual one. No term lasts past the defaults,
 * which assume nothing; a usual day of a school's own may be another in this year.
 */
export function termSpan(term: Term, year: number, { termEnds, usualTermEnds }: Conventions): Span {
  const published = termEnds.find((day) => yearOf(day) === year && termEndingIn(monthOf(day)) === term);
  const last = published ?? dayInYear(usualTermEnds[term], year);
  const first = calendarDay(year, BEGINS[term], 1) ?? last;
  return published || usualTermEnds[term] === USUAL_CONVENTIONS.usualTermEnds[term]
    ? { first, last }
    : { first, last, assumed: [`The ${term} term is taken to end on ${formatDay(last)}.`] };
}

/** The calendar year of a term, of the school year that begins in another. */
export function yearOfTerm(term: Term, schoolYear: number): number {
  return term === "autumn" ? schoolYear : schoolYear + 1;
}

/** The financial year that begins in a calendar year. */
export function financialYear(year: number, { financialYearStarts }: Conventions): Span {
  const next = dayInYear(financialYearStarts, year + 1);
  return { first: dayInYear(financialYearStarts, year), last: addDays(next, -1) };
}

/** The academic year that ends in the calendar year after this one. */
export function academicYear(year: number, { academicYearEnds }: Conventions): Span {
  return {
    first: addDays(dayInYear(academicYearEnds, year), 1),
    last: dayInYear(academicYearEnds, year + 1),
  };
}

/** A quarter (from 1) of the financial year that begins in a calendar year. */
export function quarterOfFinancialYear(year: number, quarter: number, conventions: Conventions): Span {
  const start = financialYear(year, conventions).first;
  return { first: addMonths(start, 3 * quarter - 3), last: addDays(addMonths(start, 3 * quarter), -1) };
}
