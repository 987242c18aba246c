/** A slip in the year: a day far from the rest of the plan that two digits changed places in, or another decade, would put among them. */
import { daysBetween, yearOf, type CalendarDay } from "../calendar";
import { oncePer } from "../once";
import type { Action, Plan } from "../plan";
import { exactDay } from "../reading/timescale";

const FEWEST_OTHERS = 5;
const FOUR_YEARS = 1461;

export interface FarOff {
  day: CalendarDay;
  /** The first and last of the plan's other days. */
  first: CalendarDay;
  last: CalendarDay;
}

/** Where a due day was likely mistyped: round years are goals, and what is closed may have come from an earlier plan. */
export function farOff(action: Action, plan: Plan): FarOff | null {
  const day = exactDay(action.timescale);
  if (day === null || action.status === "complete" || action.status === "dropped") return null;
  const others = spanWithout(day, plan);
  return others !== null && isIsolated(day, others) && isSlip(day, others) ? { day, ...others } : null;
}

type DaysSpan = Pick<FarOff, "first" | "last">;

const dueDays = oncePer(({ actions, planDate }: Plan) => {
  const dated = actions.map(({ timescale }) => timescale.due).filter((due) => due.length > 0);
  return { dated: dated.length, days: [...dated.flat(), ...(planDate === null ? [] : [planDate])].sort() };
});

/** The span of every other due day and the plan's own; null where a day lies among them, or they are few. */
function spanWithout(day: CalendarDay, plan: Plan): DaysSpan | null {
  const { dated, days } = dueDays(plan);
  const [first, second] = days;
  const [last, beforeLast] = [days.at(-1), days.at(-2)];
  if (dated <= FEWEST_OTHERS || !first || !second || !last || !beforeLast) return null;
  if (day === first) return { first: second, last };
  return day === last ? { first, last: beforeLast } : null;
}

function isIsolated(day: CalendarDay, { first, last }: DaysSpan): boolean {
  const away = day < first ? daysBetween(day, first) : daysBetween(last, day);
  return away > FOUR_YEARS && away > daysBetween(first, last);
}

function isSlip(day: CalendarDay, { first, last }: DaysSpan): boolean {
  const year = yearOf(day);
  const [tens, units] = [Math.floor(year / 10) % 10, year % 10];
  const among = (other: number) => other >= yearOf(first) && other <= yearOf(last);
  const swapped = year - tens * 10 - units + units * 10 + tens;
  const decades = Array.from({ length: 10 }, (_, digit) => year + (digit - tens) * 10);
  const isGoal = day > last && units % 5 === 0;
  return !isGoal && [swapped, ...decades].some(among);
}
