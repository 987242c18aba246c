/** The shape of what a council or a school has agreed of its terms and years. */
import * as z from "zod/mini";
import { monthOf, parseDay, parseDayOfYear } from "../calendar";
import { QUARTERS, termEndingIn, USUAL_CONVENTIONS, type Term } from "../conventions";

const dayOfYear = (what: string, isRight: (day: { month: number; day: number }) => boolean) =>
  z.string().check(
    z.refine((words) => {
      const day = parseDayOfYear(words);
      return day !== null && isRight(day);
    }, what),
  );

const endOf = (term: Term, months: string, example: string) =>
  z._default(
    dayOfYear(
      `a day and month from ${months}, such as “${example}”`,
      ({ month }) => termEndingIn(month) === term,
    ),
    USUAL_CONVENTIONS.usualTermEnds[term],
  );

const TERM_END = z.string().check(z.refine((text) => parseDay(text) !== null, "a day as YYYY-MM-DD"));

/** One day for each term of a year. */
function hasNoTermTwice(days: readonly string[]): boolean {
  const terms = days.map((day) => `${termEndingIn(monthOf(day))} ${day.slice(0, 4)}`);
  return new Set(terms).size === terms.length;
}

export const CONVENTIONS_SHAPE = z.strictObject({
  /** Last days of terms as published; each ends the term of its month. Default: none is known. */
  termEnds: z._default(
    z.array(TERM_END).check(z.refine(hasNoTermTwice, "a list with one last day for each term of a year")),
    [],
  ),
  /** When a term ends that has no day above. Default: 31 December, 30 April, 31 July. */
  usualTermEnds: z._default(
    z.strictObject({
      autumn: endOf("autumn", "September to December", "17 December"),
      spring: endOf("spring", "January to April", "1 April"),
      summer: endOf("summer", "May to August", "22 July"),
    }),
    { ...USUAL_CONVENTIONS.usualTermEnds },
  ),
  /** When “2011/12” begins; not with the calendar's year, which is never written so. Default: 1 April. */
  financialYearStarts: z._default(
    dayOfYear(
      "a day and month such as “1 April”, and not 1 January",
      ({ month, day }) => month > 1 || day > 1,
    ),
    USUAL_CONVENTIONS.financialYearStarts,
  ),
  /** When “academic year 2011/12” ends. Default: 31 August. */
  academicYearEnds: z._default(
    dayOfYear("a day and month such as “31 August”", () => true),
    USUAL_CONVENTIONS.academicYearEnds,
  ),
  /** What “Q3” and “Q3 2011” are quarters of. Default: it is unclear, and the timescale cannot be read. */
  quarterAlone: z._default(z.enum(QUARTERS), USUAL_CONVENTIONS.quarterAlone),
});
