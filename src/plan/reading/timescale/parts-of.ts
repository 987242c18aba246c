/** Parts of the times that a text names: the week from a day, early June, the first half of 2012. */
import { addDays, addMonths, type CalendarDay } from "../../calendar";
import type { Mention, Span } from "./mention";
import { weekdayOf } from "./weekday";

/** The seven days from a day on; null where the time is no day. */
export function weekFrom(mention: Mention): Mention | null {
  if (mention.precision !== "day") return null;
  return narrowed(mention, ({ first }) => ({ first, last: addDays(first, 6) }));
}

/** The first or second half of a month or of a year of either kind. */
export function halfOf(mention: Mention, which: string): Mention | null {
  const { divides } = mention;
  if (divides === null || divides === "three-months") return null;
  const endOfHalf = (first: CalendarDay) =>
    divides === "month" ? addDays(first, 14) : addDays(addMonths(first, 6), -1);
  const early = which === "first" || which === "1st";
  return narrowed(mention, ({ first, last }) => {
    const middle = endOfHalf(first);
    return early ? { first, last: middle } : { first: addDays(middle, 1), last };
  });
}

/** How far "early" and "mid" reach: a third and two thirds of what they divide. */
const THIRDS = {
  month: (first: CalendarDay, thirds: number) => addDays(first, 10 * thirds - 1),
  "three-months": (first: CalendarDay, thirds: number) => addDays(addMonths(first, thirds), -1),
  year: (first: CalendarDay, thirds: number) => addDays(addMonths(first, 4 * thirds), -1),
};

/** The early, middle or late third of a month, season or year; of anything else only the end is agreed. */
export function partOf(mention: Mention, part: string): Mention | null {
  if (part === "late" || part === "end" || part === "close" || part === "latter part") return mention;
  const { divides } = mention;
  if (divides === null || divides === "split-year") return null;
  const thirds = part.startsWith("mid") ? 2 : 1;
  const assumed =
    divides === "three-months"
      ? [`“${part}” is taken as the ${thirds === 1 ? "first" : "second"} of three months.`]
      : [];
  const narrow = ({ first }: Span) => ({ first, last: THIRDS[divides](first, thirds) });
  return { ...narrowed(mention, narrow), assumed: [...mention.assumed, ...assumed] };
}

const ORDINALS = [
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
];

/** "Second Tuesday of" a month, with the weekday from Monday as 0; null where the time is no month. */
export function weekdayIn(mention: Mention, which: string, weekday: number): Mention | null {
  if (mention.divides !== "month") return null;
  const before = ORDINALS.findIndex((names) => names.includes(which));
  const narrow = ({ first, last }: Span) => {
    const earliest = before < 0 ? addDays(last, -6) : addDays(first, 7 * before);
    const day = addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
    return { first: day, last: day };
  };
  return { ...narrowed(mention, narrow), precision: "day" };
}

function narrowed(mention: Mention, narrow: (span: Span) => Span): Mention {
  const spanIn = (year: number): Span | null => {
    const span = mention.spanIn(year);
    return span && { ...span, ...narrow(span) };
  };
  return { ...mention, precision: mention.precision === "day" ? "period" : mention.precision, spanIn };
}
