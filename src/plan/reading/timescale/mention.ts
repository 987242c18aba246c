/** A day, month or longer stretch of time that a text names. */
import type { CalendarDay } from "../../calendar";
import type { Folded } from "./fold";

/** The first and the last day of a stretch of time. */
export interface Span {
  first: CalendarDay;
  last: CalendarDay;
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
  /** What "early", "mid" and "late" divide; other stretches of time have no such parts. */
  divides: "month" | "year" | null;
  /** True where the year itself is a guess ("March 03"). */
  yearAssumed: boolean;
  /** What had to be assumed, in words. */
  assumed: string[];
}

/** Words that name a time which cannot be told for certain: "Q2 2011", "31 June". */
export interface Unclear {
  start: number;
  end: number;
}

/** A mention before the form that read it has put its name to it. */
export type Time = Omit<Mention, "form">;

/** One way of writing a time. */
export interface Form {
  name: string;
  /** Where the form may stand; global, with the parts as named groups. */
  pattern: RegExp;
  /**
   * What a match names; "unclear" where it names a time that cannot be told, which spoils the whole text;
   * null where the words are something else, and other forms may read them.
   */
  read(match: RegExpExecArray, folded: Folded, planDay: CalendarDay): Time[] | "unclear" | null;
}

/** A mention with the usual values for what a form does not say. */
export function mention(
  words: { start: number; end: number },
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
export function wordsOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
