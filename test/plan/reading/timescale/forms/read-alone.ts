/** One written form read alone, so that its own test can say what it reads, cannot tell and leaves to others. */
import { USUAL_CONVENTIONS } from "../../../../../src/plan/conventions";
import { fold } from "../../../../../src/plan/reading/timescale/fold";
import type { Form, Time } from "../../../../../src/plan/reading/timescale/mention";

export const PLAN_DAY = "2011-07-22";
const ANY_YEAR = 2012;

/** Words that the form must read, each as a day, or a stretch "first..last"; "?" where the year is not stated. */
export function readsAs(form: Form, words: readonly (readonly [words: string, reading: string])[]): void {
  test.each(words)("%j is %s", (text, reading) => {
    expect(readAlone(form, text)).toBe(reading);
  });
}

/** Words that name a time which the form must not guess. */
export function cannotTell(form: Form, words: readonly string[]): void {
  test.each(words)("%j cannot be told", (text) => {
    expect(readAlone(form, text)).toBe("unclear");
  });
}

/** Words that name a stretch for which no day is agreed. */
export function isVague(form: Form, words: readonly string[]): void {
  test.each(words)("%j is vague", (text) => {
    expect(readAlone(form, text)).toBe("vague");
  });
}

/** Words that are no time of this form. */
export function leaves(form: Form, words: readonly string[]): void {
  test.each(words)("%j is left alone", (text) => {
    expect(readAlone(form, text)).toBe("");
  });
}

function readAlone(form: Form, text: string): string {
  const folded = fold(text);
  const read = [...folded.text.matchAll(form.pattern)].map((match) =>
    form.read(match, folded, PLAN_DAY, USUAL_CONVENTIONS),
  );
  return read
    .filter((each) => each !== null)
    .map((each) =>
      Array.isArray(each) ? each.map(short).join(" + ") : typeof each === "string" ? each : "unclear",
    )
    .join(" + ");
}

function short({ year, spanIn }: Time): string {
  const span = spanIn(year ?? ANY_YEAR);
  if (span === null) return "no such day";
  const days = span.first === span.last ? span.first : `${span.first}..${span.last}`;
  return days + (year === null ? "?" : "");
}
