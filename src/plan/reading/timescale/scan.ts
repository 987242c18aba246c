/** Finds every time that a text names, each by the first form that reads it. */
import type { CalendarDay } from "../../calendar";
import type { Folded } from "./fold";
import { FORMS } from "./forms";
import type { Mention, Words } from "./mention";

export interface Scan {
  /** In the order written; no two share a word. */
  mentions: Mention[];
  vague: Words[];
  /** True where words name a time that cannot be told. */
  unclear: boolean;
}

/** The times named in a text, and the words that name one which cannot be told. */
export function scan(folded: Folded, planDay: CalendarDay): Scan {
  const mentions: Mention[] = [];
  const vague: Words[] = [];
  let unclear = false;
  const taken = new Uint8Array(folded.text.length + 1);
  for (const form of FORMS) {
    for (const match of folded.text.matchAll(form.pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const read = form.read(match, folded, planDay);
      if (read === null) continue;
      taken.fill(1, match.index, end);
      if (read === "unclear") unclear = true;
      else if (read === "vague") vague.push({ start: match.index, end });
      else mentions.push(...read.map((time) => ({ ...time, form: form.name })));
    }
  }
  return { mentions: mentions.sort((one, other) => one.start - other.start), vague, unclear };
}
