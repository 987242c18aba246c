/** Gives every time its year: its own, its neighbour's, or the nearest to the plan's date. */
import { addMonths, yearOf, type CalendarDay } from "../../calendar";
import type { Joined } from "./joins";
import { distance, findYear, stated } from "./find-year";
import type { Span } from "./mention";
import { lendsYear, type Placed } from "./placed";
import { weekdayOf } from "./weekday";

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
