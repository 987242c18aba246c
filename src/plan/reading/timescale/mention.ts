/** A day, month or longer stretch of time that a text names. */
import type { CalendarDay } from "../../calendar";
import type { Conventions } from "../../conventions";
import type { Folded } from "./fold";
import type { NoSuchDay } from "./no-such-day";

/** The first and the last day of a stretch of time. */
export interface Span {
  first: CalendarDay;
  last: CalendarDay;
  /** What had to be assumed for it to end there, in words; nothing unless given. */
  assumed?: string[];
}

export type Precision = "day" | "month" | "period";

export interface Mention {
  /** The name of the form that read it. */
  form: string;
  /** The words it was read from, as places in the folded text. */
  start: number;
  end: number;
  precision: Precision;
  /** The year that the words state, or null where it must come from elsewhere. */
  year: number | null;
  /** The stretch of time in a year, or null where the calendar has no such day (31 June). */
  spanIn(year: number): Span | null;
  /** What "early", "mid", "late" and halves divide; other stretches of time have no such parts. */
  divides: "month" | "three-months" | "year" | "split-year" | null;
  /** True where the year itself is a guess ("March 03"). */
  yearAssumed: boolean;
  /** What had to be assumed, in words. */
  assumed: string[];
}

/** A stretch of the folded text. */
export interface Words {
  start: number;
  end: number;
}

/** A mention before the form that read it has put its name to it. */
export type Time = Omit<Mention, "form">;

/** A stretch for which no day is agreed in general, but by the plan's own conventions where no other time is told. */
export interface ByConvention {
  byConvention: Time[];
}

/** One way of writing a time. */
export interface Form {
  name: string;
  /** Where the form may stand; global, with the parts as named groups. */
  pattern: RegExp;
  /**
   * What a match names. "vague": a stretch for which no day is agreed ("Q3", "half term"), unless a time beside it
   * says which. "unclear": a time that cannot be told ("31 June"), which spoils the whole text; so does a day that the
   * calendar does not have. Null where the words are something else, and other forms may read them.
   */
  read(
    match: RegExpExecArray,
    folded: Folded,
    planDay: CalendarDay,
    conventions: Conventions,
  ): Time[] | ByConvention | NoSuchDay | "vague" | "unclear" | null;
}

/** A mention with the usual values for what a form does not say. */
export function mention(
  words: Words,
  precision: Precision,
  year: number | null,
  spanIn: Mention["spanIn"],
  more: Partial<Pick<Mention, "divides" | "yearAssumed" | "assumed">> = {},
): Time {
  return {
    start: words.start,
    end: words.end,
    precision,
    year,
    spanIn,
    divides: null,
    yearAssumed: false,
    assumed: [],
    ...more,
  };
}

/** Where a match stands. */
export function wordsOf(match: RegExpExecArray): Words {
  return { start: match.index, end: match.index + match[0].length };
}
