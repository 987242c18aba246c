/** Finds the days that a text names, wherever they stand in it. */
import { type CalendarDay, yearOf } from "../../calendar";
import { type Conventions, USUAL_CONVENTIONS } from "../../conventions";
import { asWritten, fold, type Folded } from "./fold";
import { joinMentions, type Joined } from "./joins";
import type { Mention, Precision } from "./mention";
import { placeYears } from "./place-years";
import { scan } from "./scan";

export interface FoundDay {
  /** The last day that the words allow. */
  day: CalendarDay;
  /** The words it was read from, as places in the text; `end` is past the last of them. */
  start: number;
  end: number;
  precision: Precision;
  yearAssumed: boolean;
  /** The last day of such a time in another year, or null where that year has none. */
  dayIn(year: number): CalendarDay | null;
}

export interface FindingContext {
  planDay: CalendarDay;
  /** The usual ones unless given. */
  conventions?: Conventions;
}

/**
 * Days written anywhere in a text, in the order written; a range is its last day. A missing year comes from a
 * neighbour in the same list or range, otherwise it is the nearest to the plan's date. Words that name no
 * certain day are passed over.
 */
export function findDays(text: string, context: FindingContext): FoundDay[] {
  const folded = fold(text);
  const found: FoundDay[] = [];
  for (const group of groups(joinEach(folded, context))) {
    const placed = placeYears(group, context.planDay, "list") ?? [];
    for (const [at, one] of placed.entries()) {
      const rangeGoesOn = placed[at + 1]?.join === "range";
      if (rangeGoesOn) continue;
      const from = (one.join === "range" ? placed[at - 1] : undefined) ?? one;
      if (from.span.first > one.span.last) continue;
      const words = asWritten(folded, from.mention.start, one.mention.end);
      const precision = from === one ? one.mention.precision : "period";
      found.push({
        day: one.span.last,
        ...words,
        precision,
        yearAssumed: one.yearAssumed,
        dayIn: (year) => lastDayIn(one.mention, year),
      });
    }
  }
  return found;
}

/** The mentions with their joins, without those whose leading words cannot be understood. */
function joinEach(folded: Folded, { planDay, conventions = USUAL_CONVENTIONS }: FindingContext): Joined[] {
  const { mentions } = scan(folded, planDay, conventions);
  return joinMentions(folded, mentions).filter(({ understood }) => understood);
}

/** Where a time begins in one year and ends in the next, it is told of the year in which it ends. */
function lastDayIn({ spanIn }: Mention, year: number): CalendarDay | null {
  const spans = [spanIn(year), spanIn(year - 1)];
  return spans.find((span) => span && yearOf(span.last) === year)?.last ?? null;
}

/** Runs of times that are joined with one another. */
function groups(joined: readonly Joined[]): Joined[][] {
  const runs: Joined[][] = [];
  for (const one of joined) {
    if (one.join === "apart" || runs.length === 0) runs.push([one]);
    else runs.at(-1)!.push(one);
  }
  return runs;
}
