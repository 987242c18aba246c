/** Finds every time that a text names, each by the first form that reads it. */
import type { CalendarDay } from "../../calendar";
import type { Conventions } from "../../conventions";
import type { Folded } from "./fold";
import { FORMS } from "./forms";
import type { Mention, Time, Words } from "./mention";
import type { NoSuchDay } from "./no-such-day";
import { sieveOf } from "../sieve/sieve";
import { matchesOf } from "../matches";

export interface Scan {
  /** In the order written; no two share a word. */
  mentions: Mention[];
  vague: Words[];
  /** True where words name a time that cannot be told. */
  unclear: boolean;
  /** The first day that is written but does not exist; such a day makes the whole unclear. */
  noSuchDay: NoSuchDay | null;
}

const formsThatMayStand = sieveOf(FORMS, ({ pattern }) => pattern);

/** "29 February 2011/12": which of the years is not told, and so whether there is such a day. */
const OF_TWO_YEARS = /^[/-]\d/;

/** The times named in a text, and the words that name one which cannot be told. */
export function scan(folded: Folded, planDay: CalendarDay, conventions: Conventions): Scan {
  const mentions: Mention[] = [];
  const vague: Words[] = [];
  let unclear = false;
  const noSuchDays: NoSuchDay[] = [];
  const agreed: { words: Words; times: Mention[] }[] = [];
  const taken: Words[] = [];
  for (const form of formsThatMayStand(folded.text)) {
    for (const match of matchesOf(form.pattern, folded.text)) {
      const end = match.index + match[0].length;
      if (taken.some((words) => words.start < end && words.end > match.index)) continue;
      const named = (times: readonly Time[]) => times.map((time) => ({ ...time, form: form.name }));
      const read = form.read(match, folded, planDay, conventions);
      if (read === null) continue;
      taken.push({ start: match.index, end });
      if (read === "unclear") unclear = true;
      else if (read === "vague") vague.push({ start: match.index, end });
      else if ("lastOfMonth" in read && !OF_TWO_YEARS.test(folded.text.slice(end, end + 2)))
        noSuchDays.push(read);
      else if ("lastOfMonth" in read) unclear = true;
      else if ("byConvention" in read)
        agreed.push({ words: { start: match.index, end }, times: named(read.byConvention) });
      else mentions.push(...named(read));
    }
  }
  // "Q4 (January to March 2012)": what stands beside it says more
  if (mentions.length === 0) mentions.push(...agreed.flatMap(({ times }) => times));
  else vague.push(...agreed.map(({ words }) => words));
  const inOrder = (one: Words, other: Words) => one.start - other.start;
  const noSuchDay = noSuchDays.sort(inOrder)[0] ?? null;
  return { mentions: mentions.sort(inOrder), vague, unclear: unclear || noSuchDay !== null, noSuchDay };
}
