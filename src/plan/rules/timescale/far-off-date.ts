import { daysBetween, formatDay, yearOf, type CalendarDay } from "../../calendar";
import { exactDay } from "../../reading/timescale";
import { oncePer } from "../../once";
import { type ActionRule, type Reviewed, WHEN } from "../rule";

const FEWEST_OTHERS = 5;
const FOUR_YEARS = 1461;

/**
 * A slip in the year: a day written out, alone and far from the rest of the plan, that two digits changed places in, or
 * another decade, would put among them. Round years are goals, and what is closed may have come from an earlier plan.
 */
export const farOffDate: ActionRule = {
  id: "far-off-date",
  title: "Date far from the rest of the plan",
  severity: "warning",
  needs: [WHEN],
  why: "A slip in the year hides a deadline for years, or makes an action overdue that is not.",
  what: "Check the year.",
  check: (action, reviewed) => {
    const day = exactDay(action.timescale);
    if (day === null || action.status === "complete" || action.status === "dropped") return null;
    const others = spanWithout(day, reviewed);
    if (others === null || !isIsolated(day, others) || !isSlip(day, others)) return null;
    return {
      at: action.dueRole,
      message: `${formatDay(day)} lies far from the other dates of this plan, which run from ${formatDay(others.first)} to ${formatDay(others.last)}. Check the year.`,
      expected: `a date nearer to ${formatDay(day < others.first ? others.first : others.last)}`,
    };
  },
};

interface DaysSpan {
  first: CalendarDay;
  last: CalendarDay;
}

const dueDays = oncePer(({ plan, actions }: Reviewed) => {
  const dated = actions.map(({ timescale }) => timescale.due).filter((due) => due.length > 0);
  return {
    dated: dated.length,
    days: [...dated.flat(), ...(plan.planDate === null ? [] : [plan.planDate])].sort(),
  };
});

/** The span of every other due day and the plan's own; null where a day lies among them, or they are few. */
function spanWithout(day: CalendarDay, reviewed: Reviewed): DaysSpan | null {
  const { dated, days } = dueDays(reviewed);
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
