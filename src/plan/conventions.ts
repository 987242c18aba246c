/** What a council or a school has agreed for itself: when its terms and its years end, and what "Q3" alone means. */
import type { CalendarDay, DayOfYear } from "./calendar";

export const TERMS = ["autumn", "spring", "summer"] as const;
export type Term = (typeof TERMS)[number];

/** What a quarter without a split year ("Q3", "Q3 2011") is one of; "unclear" where the plan does not say. */
export const QUARTERS = ["unclear", "financial", "calendar"] as const;

export interface Conventions {
  /** The last days of terms as they were published; the month of each says which term it ends. */
  termEnds: readonly CalendarDay[];
  /** When a term ends whose last day is not among those. */
  usualTermEnds: Readonly<Record<Term, DayOfYear>>;
  financialYearStarts: DayOfYear;
  academicYearEnds: DayOfYear;
  quarterAlone: (typeof QUARTERS)[number];
}

/** What holds unless a plan's people have settled otherwise. No term lasts past these days. */
export const USUAL_CONVENTIONS: Conventions = {
  termEnds: [],
  usualTermEnds: { autumn: "31 December", spring: "30 April", summer: "31 July" },
  financialYearStarts: "1 April",
  academicYearEnds: "31 August",
  quarterAlone: "unclear",
};

/** The term that ends in a month (from 1). */
export function termEndingIn(month: number): Term {
  if (month >= 9) return "autumn";
  return month <= 4 ? "spring" : "summer";
}
