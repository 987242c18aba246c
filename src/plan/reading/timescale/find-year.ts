/** Finds the year of one time: its own, its neighbour's, or the nearest to the plan's date. */
import { daysBetween, formatDay, yearOf, type CalendarDay } from "../../calendar";
import { tellsOfADecision } from "./events";
import type { Joined } from "./joins";
import type { Mention, Span } from "./mention";
import { type Placed, TELLS } from "./placed";
import { weekdayOf } from "./weekday";

/** The span of a time in its year, and what was assumed of that. */
type Found = Pick<Placed, "span" | "yearAssumed" | "assumed">;

/** In the year that its own words state. */
export function stated({ mention }: Joined): Found | null {
  const span = mention.spanIn(mention.year!);
  return span && { span, yearAssumed: mention.yearAssumed, assumed: [] };
}

/** In the year of its neighbours, or the nearest to the day `around`; null where there is none. */
export function findYear(
  one: Joined,
  before: Placed | undefined,
  after: Span | null,
  { around, planDay }: { around: CalendarDay; planDay: CalendarDay },
): Found | null {
  if (before && TELLS.has(one.role) && one.bracketed && !before.bracketed)
    return latest(one.mention, before, planDay);
  if (before && !(before.yearAssumed && after)) return afterNeighbour(one, before, after);
  if (after) return beforeNeighbour(one.mention, after);
  return nearest(one, around, planDay);
}

function beforeNeighbour(mention: Mention, after: Span): Found | null {
  const span = occurrence(mention, yearOf(after.last), ({ first }) => first <= after.last, -1);
  return neighboursYear(mention, span, after);
}

/** Times are written in their order: the first occurrence from the neighbour on, save for what was moved from. */
function afterNeighbour(
  { mention, role, join, bracketed, gap }: Joined,
  before: Placed,
  after: Span | null,
): Found | null {
  const beforeLast = before.span.last;
  if (role === "original") {
    const span = occurrence(mention, yearOf(beforeLast), ({ last }) => last <= beforeLast, -1);
    return span && { span, yearAssumed: before.yearAssumed, assumed: [] };
  }
  const span = occurrence(mention, yearOf(before.span.first), ({ last }) => last >= before.span.first, 1);
  if (span === null || (TELLS.has(role) && tellsOfADecision(gap))) return null;
  if (join === "range") return { span, yearAssumed: before.yearAssumed, assumed: [] };
  if (after && span.last > after.last) return beforeNeighbour(mention, after);
  const sameYear = yearOf(span.last) === yearOf(beforeLast);
  if (!sameYear && (TELLS.has(role) || (bracketed && !before.bracketed))) return null;
  const found = neighboursYear(mention, span, before.span);
  return found && { ...found, yearAssumed: found.yearAssumed || before.yearAssumed };
}

function neighboursYear(mention: Mention, span: Span | null, neighbour: Span): Found | null {
  if (span === null) return null;
  const sameYear =
    yearOf(span.last) === yearOf(neighbour.last) || yearOf(span.last) === yearOf(neighbour.first);
  const why = `No year is written for ${formatDay(span.last)}; ${yearOf(span.last)} keeps the dates in order.`;
  return { span, yearAssumed: !sameYear || mention.yearAssumed, assumed: sameYear ? [] : [why] };
}

/** The occurrence nearest to a year, going one way, that passes; eight years reach past any leap day. */
function occurrence(
  mention: Mention,
  from: number,
  passes: (span: Span) => boolean,
  step: 1 | -1,
): Span | null {
  for (let year = from - step; Math.abs(year - from) <= 8; year += step) {
    const span = mention.spanIn(year);
    if (span && passes(span)) return span;
  }
  return null;
}

/** What is told in brackets behind a due day has happened: its last occurrence by then, and by the plan's day. */
function latest(mention: Mention, before: Placed, planDay: CalendarDay): Found | null {
  const limit = before.span.last < planDay ? before.span.last : planDay;
  const span = occurrence(mention, yearOf(limit), ({ last }) => last <= limit, -1);
  return span && { span, yearAssumed: true, assumed: [] };
}

/** The occurrence nearest to a day; a weekday that is named must fall on it, in a year close by. */
function nearest({ mention, weekday }: Joined, around: CalendarDay, planDay: CalendarDay): Found | null {
  let best: Span | null = null;
  const reach = weekday === null ? 4 : 1;
  for (let year = yearOf(around) - reach; year <= yearOf(around) + reach; year += 1) {
    const span = mention.spanIn(year);
    const falls = span !== null && (weekday === null || weekdayOf(span.first) === weekday);
    if (falls && (best === null || distance(span, around) <= distance(best, around))) best = span;
  }
  if (best === null) return null;
  const year = yearOf(best.last);
  const is = around === planDay ? "is the nearest" : "brings all of them nearest";
  const why = `No year is written; ${year} ${is} to the plan's date, ${formatDay(planDay)}.`;
  return { span: best, yearAssumed: true, assumed: [why] };
}

/** Days from the end of a span to a day. */
export function distance(span: Span, day: CalendarDay): number {
  return Math.abs(daysBetween(span.last, day));
}
