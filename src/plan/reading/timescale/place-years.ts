/** Gives every time its year: its own, its neighbour's, or the nearest to the plan's date. */
import { daysBetween, formatDay, yearOf, type CalendarDay } from "../../calendar";
import type { Joined } from "./joins";
import { fallsOn } from "./lead";
import type { Mention, Span } from "./mention";

export interface Placed extends Joined {
  span: Span;
  yearAssumed: boolean;
  assumed: string[];
}

/** From how near a time may take a neighbour's year: anywhere in the text, or only in the same list or range. */
export type Reach = "text" | "list";

/**
 * The times with their spans, or null where one of them cannot be: 29 February of a common year, or a weekday
 * that the day does not fall on.
 */
export function placeYears(joined: readonly Joined[], planDay: CalendarDay, reach: Reach): Placed[] | null {
  const spans = joined.map(({ mention }) => (mention.year === null ? null : mention.spanIn(mention.year)));
  const placed: Placed[] = [];
  for (const [at, one] of joined.entries()) {
    const { mention } = one;
    const found =
      mention.year === null ? findYear(joined, spans, placed, at, planDay, reach) : stated(mention);
    if (found === null || (one.weekday !== null && !fallsOn(found.span.first, one.weekday))) return null;
    placed.push({ ...one, ...found, assumed: [...mention.assumed, ...found.assumed] });
  }
  return placed;
}

type Found = Pick<Placed, "span" | "yearAssumed" | "assumed">;

function stated(mention: Mention): Found | null {
  const span = mention.spanIn(mention.year!);
  return span && { span, yearAssumed: mention.yearAssumed, assumed: [] };
}

function findYear(
  joined: readonly Joined[],
  spans: readonly (Span | null)[],
  placed: readonly Placed[],
  at: number,
  planDay: CalendarDay,
  reach: Reach,
): Found | null {
  const { mention, role, join } = joined[at]!;
  const before = reach === "text" || join !== "apart" ? placed.at(-1) : undefined;
  const after = nextStated(joined, spans, at, reach);
  if (before && !(before.yearAssumed && after)) return afterNeighbour(joined[at]!, before, after);
  if (after)
    return neighboursYear(
      mention,
      occurrence(mention, yearOf(after.last), (span) => span.last <= after.last, -1),
      after,
    );
  if (before && role !== "original") return afterNeighbour(joined[at]!, before, null);
  return nearest(mention, planDay);
}

/** Times are written in their order: the first occurrence from the neighbour on, save for what was moved from. */
function afterNeighbour(
  { mention, role, join, bracketed }: Joined,
  before: Placed,
  after: Span | null,
): Found | null {
  const beforeLast = before.span.last;
  if (role === "original") {
    const span = occurrence(mention, yearOf(beforeLast), ({ last }) => last <= beforeLast, -1);
    return span && { span, yearAssumed: before.yearAssumed, assumed: [] };
  }
  const span = occurrence(mention, yearOf(beforeLast), ({ last }) => last >= beforeLast, 1);
  if (span === null) return null;
  if (join === "range") return { span, yearAssumed: before.yearAssumed, assumed: [] };
  if (after && span.last > after.last) {
    return neighboursYear(
      mention,
      occurrence(mention, yearOf(after.last), ({ last }) => last <= after.last, -1),
      after,
    );
  }
  const sameYear = yearOf(span.last) === yearOf(beforeLast);
  if (!sameYear && bracketed && !before.bracketed) return null;
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

function nextStated(
  joined: readonly Joined[],
  spans: readonly (Span | null)[],
  at: number,
  reach: Reach,
): Span | null {
  for (let next = at + 1; next < joined.length; next += 1) {
    if (reach === "list" && joined[next]!.join === "apart") return null;
    if (spans[next]) return spans[next]!;
  }
  return null;
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

function nearest(mention: Mention, planDay: CalendarDay): Found | null {
  let best: Span | null = null;
  for (let year = yearOf(planDay) - 4; year <= yearOf(planDay) + 4; year += 1) {
    const span = mention.spanIn(year);
    if (span && (best === null || distance(span, planDay) <= distance(best, planDay))) best = span;
  }
  if (best === null) return null;
  const year = yearOf(best.last);
  const why = `No year is written; ${year} is the nearest to the plan's date, ${formatDay(planDay)}.`;
  return { span: best, yearAssumed: true, assumed: [why] };
}

function distance(span: Span, day: CalendarDay): number {
  return Math.abs(daysBetween(span.last, day));
}
