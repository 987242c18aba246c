/** Excel makes “Sep-11” into 11 September of the year in which it is typed: which month was likely meant. */
import { addMonths, dayOfMonth, endOfMonth, monthOf, yearOf, type CalendarDay } from "../calendar";
import { oncePer } from "../once";
import type { Action, Plan } from "../plan";
import { shownParts } from "../reading/timescale";

/** So far beside the other dates of a plan a month may still lie, and so far around its own day where it has no other. */
const MONTHS_BESIDE = 12;
const MONTHS_AROUND = 36;

export interface MonthMeant {
  /** The day that the cell holds. */
  held: CalendarDay;
  /** The last day of the month that was likely meant. */
  meant: CalendarDay;
}

/** The month that a date cell without a year was likely typed as; null where the day that it holds fits as well. */
export function monthMeant(action: Action, plan: Plan, asAt: CalendarDay): MonthMeant | null {
  const held = dayWithoutYear(action);
  if (held === null) return null;
  const year = 2000 + dayOfMonth(held);
  const meant = endOfMonth(year, monthOf(held));
  const around = plan.planDate ?? plan.suggestedAsAt ?? asAt;
  const { first, last } = datedOtherwise(plan);
  const from = addMonths(first ?? addMonths(around, -MONTHS_AROUND), -MONTHS_BESIDE);
  const to = addMonths(last ?? addMonths(around, MONTHS_AROUND), MONTHS_BESIDE);
  const fits = (day: CalendarDay) => from <= day && day <= to;
  return fits(meant) && !(fits(held) && yearOf(held) !== year) ? { held, meant } : null;
}

/** The day of a date cell that shows a day and a month and no year. */
function dayWithoutYear(action: Action): CalendarDay | null {
  const { value, numberFormat } = action.written[action.dueRole] ?? { value: null, numberFormat: "" };
  const shows = shownParts(numberFormat);
  const isShort = typeof value === "number" && shows.day && shows.month && !shows.year;
  return isShort ? (action.timescale.due.at(-1) ?? null) : null;
}

/** The first and last due day of the plan's other cells. */
const datedOtherwise = oncePer(({ actions }: Plan) => {
  const days = actions
    .filter((action) => dayWithoutYear(action) === null && !action.timescale.yearAssumed)
    .flatMap(({ timescale }) => timescale.due)
    .sort();
  return { first: days[0], last: days.at(-1) };
});
