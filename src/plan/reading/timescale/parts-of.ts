/** Parts of the times that a text names: the week from a day, early June, the first half of 2012. */
import { addDays, addMonths } from "../../calendar";
import type { Mention, Span } from "./mention";

/** The seven days from a day on; null where the time is no day. */
export function weekFrom(mention: Mention): Mention | null {
  if (mention.precision !== "day") return null;
  return narrowed(mention, ({ first }) => ({ first, last: addDays(first, 6) }));
}

/** The first or second half of a year. */
export function halfOf(mention: Mention, which: string): Mention | null {
  if (mention.divides !== "year") return null;
  const early = which === "first" || which === "1st";
  return narrowed(mention, ({ first, last }) =>
    early ? { first, last: addDays(addMonths(first, 6), -1) } : { first: addMonths(first, 6), last },
  );
}

/** The 10th and 20th of a month, April and August of a year; only the end of anything else is agreed. */
export function partOf(mention: Mention, part: string): Mention | null {
  if (part === "late" || part === "end" || part === "close" || part === "latter part") return mention;
  const middle = part.startsWith("mid");
  if (mention.divides === "month") {
    return narrowed(mention, ({ first }) => ({ first, last: addDays(first, middle ? 19 : 9) }));
  }
  if (mention.divides !== "year") return null;
  return narrowed(mention, ({ first }) => ({ first, last: addDays(addMonths(first, middle ? 8 : 4), -1) }));
}

function narrowed(mention: Mention, narrow: (span: Span) => Span): Mention {
  const spanIn = (year: number): Span | null => {
    const span = mention.spanIn(year);
    return span && narrow(span);
  };
  return { ...mention, precision: mention.precision === "day" ? "period" : mention.precision, spanIn };
}
