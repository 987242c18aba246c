/** Gives every time its year: its own, its neighbour's, or the nearest to the plan's date. */
import { addMonths, daysBetween, formatDay, yearOf, type CalendarDay } from "../../calendar";
import type { Joined } from "./joins";
import { tellsOfADecision } from "./events";
import type { Role } from "./lead-words";
import type { Mention, Span } from "./mention";
import { weekdayOf } from "./weekday";

export interface Placed extends Joined {
  span: Span;
  yearAssumed: boolean;
  assumed: string[];
}

/** From how near a time may take a neighbour's year: anywhere in the text, or only in the same list or range. */
export type Reach = "text" | "list";

/**
 * The times with their spans, or null where one of them cannot be: 29 February of a common year, or a weekday
 * that the day does not fall on, or a year further off than the words allow.
 */
export function placeYears(joined: readonly Joined[], planDay: CalendarDay, reach: Reach): Placed[] | null {
  const placed = placedAround(planDay, joined, planDay, reach);
  const isListWithoutYears =
    joined.length > 1 && joined.every(({ mention, join }) => mention.year === null && join !== "range");
  if (placed === null || reach === "list" || !isListWithoutYears) return placed;
  const yearBefore = placedAround(addMonths(planDay, -12), joined, planDay, reach);
  return yearBefore && farness(yearBefore, planDay) * FAR_NEARER < farness(placed, planDay)
    ? yearBefore
    : placed;
}

/** "Nov, May" in July: the list that has just passed is nearer than the one whose first time is. */
const FAR_NEARER = 1.5;

/** How far all the times are from a day, together. */
function farness(placed: readonly Placed[], day: CalendarDay): number {
  return placed.reduce((sum, { span }) => sum + distance(span, day), 0);
}

/** The times with their spans, the first of those without a year as near as can be to the day `around`. */
function placedAround(
  around: CalendarDay,
  joined: readonly Joined[],
  planDay: CalendarDay,
  reach: Reach,
): Placed[] | null {
  const nextStated = spansAfter(joined, reach);
  const noneStated = joined.every(({ mention }) => mention.year === null);
  let lastStated = noneStated ? yearOf(around) : null;
  const placed: Placed[] = [];
  let last: Placed | undefined;
  for (const [at, one] of joined.entries()) {
    const before = reach === "text" || one.join !== "apart" ? last : undefined;
    const found =
      one.mention.year === null ? findYear(one, before, nextStated[at]!, { around, planDay }) : stated(one);
    if (found === null || (one.weekday !== null && weekdayOf(found.span.first) !== one.weekday)) return null;
    const year = yearOf(found.span.last);
    const isStated = one.mention.year !== null;
    // A list that runs on without a year past the next one leaves the order of its times in doubt.
    if (!isStated && lastStated !== null && Math.abs(year - lastStated) > 1) return null;
    const ofSpan = found.span.assumed ?? [];
    const { span, yearAssumed } = found;
    const assumed = [...one.mention.assumed, ...ofSpan, ...found.assumed];
    const now = { ...one, span, yearAssumed, assumed };
    placed.push(now);
    if (!lendsYear(one)) continue;
    last = now;
    if (isStated) lastStated = year;
  }
  return placed;
}

const TELLS: ReadonlySet<Role> = new Set<Role>(["aside", "past", "told", "done"]);

/** The year of a paper or of what has happened says nothing of the year in which something is due. */
function lendsYear({ role }: Joined): boolean {
  return !TELLS.has(role);
}

/** For each time, the next one with a year of its own. */
function spansAfter(joined: readonly Joined[], reach: Reach): (Span | null)[] {
  const spans: (Span | null)[] = [];
  let next: Span | null = null;
  for (const one of [...joined].reverse()) {
    spans.push(next);
    if (one.mention.year !== null && lendsYear(one)) next = one.mention.spanIn(one.mention.year);
    if (reach === "list" && one.join === "apart") next = null;
  }
  return spans.reverse();
}

type Found = Pick<Placed, "span" | "yearAssumed" | "assumed">;

function stated({ mention }: Joined): Found | null {
  const span = mention.spanIn(mention.year!);
  return span && { span, yearAssumed: mention.yearAssumed, assumed: [] };
}

function findYear(
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

function distance(span: Span, day: CalendarDay): number {
  return Math.abs(daysBetween(span.last, day));
}
