import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { addDays, daysBetween } from "../../../../src/plan/calendar";
import { inOrder, type DateReader } from "../date-reader";

/** Microsoft's recognizers in English with the day before the month. A period counts as its last day. */
export const recognizers: DateReader = {
  name: "Microsoft recognizers",
  daysIn(text, planDate) {
    const found = recognizeDateTime(text, Culture.EnglishOthers, undefined, new Date(`${planDate}T12:00:00`));
    return inOrder(
      found.flatMap(({ resolution }) => {
        const values = (resolution?.values ?? []) as { value?: string; end?: string; type: string }[];
        return nearest(values.flatMap(lastDay), planDate);
      }),
    );
  },
};

function lastDay({ type, value = "", end = "" }: { value?: string; end?: string; type: string }): string[] {
  if (type === "daterange" && /^\d{4}-\d\d-\d\d$/.test(end)) return [addDays(end, -1)];
  return /^date(?:time)?$/.test(type) && /^\d{4}-\d\d-\d\d/.test(value) ? [value.slice(0, 10)] : [];
}

/** Where a year is missing it offers the last and the next such day: the nearer is taken, as our own reading does. */
function nearest(days: readonly string[], planDate: string): string[] {
  const distance = (day: string) => Math.abs(daysBetween(planDate, day));
  return [...days].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}
