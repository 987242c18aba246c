/** Text with one kind of space, dash and apostrophe, and one space for several, so that patterns need know only one. */
import { matchesOf } from "../matches";
export interface PlainText {
  text: string;
  /** Where a part of it stands in the text as written. */
  asWritten(start: number, end: number): { start: number; end: number };
}

/** Spaces of any kind, also before and after the end of a line. */
const SPACES = /[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g;

/** A run of spaces that is more than the one space which most are. */
const UNEVEN_SPACES = /[\t\u00a0\u2000-\u200b\u202f\u3000\ufeff]| {2}/;

export function plain(written: string): PlainText {
  const even = written.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019\u00b4`]/g, "'");
  if (!UNEVEN_SPACES.test(even)) return { text: even, asWritten: (start, end) => ({ start, end }) };
  let text = "";
  let from = 0;
  /** For each run that was shortened, where it ends in the plain text and by how much that differs from here on. */
  const shifts: { at: number; by: number }[] = [];
  for (const { 0: run, index } of matchesOf(SPACES, even)) {
    text += `${even.slice(from, index)} `;
    from = index + run.length;
    if (run.length > 1) shifts.push({ at: text.length, by: from - text.length });
  }
  text += even.slice(from);
  const writtenAt = (place: number) => place + (shifts.filter(({ at }) => at <= place).at(-1)?.by ?? 0);
  return { text, asWritten: (start, end) => ({ start: writtenAt(start), end: writtenAt(end - 1) + 1 }) };
}
