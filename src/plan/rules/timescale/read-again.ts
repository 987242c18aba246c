/** Reads a new text for a timescale as the cell would be read, so that a fix is offered only where it says what it means. */
import { oncePer, oncePerText } from "../../once";
import type { Timescale } from "../../plan";
import { readTimescale } from "../../reading/timescale";
import type { Reviewed } from "../rule";

/** The new text as it would be read in its cell. */
export function readAgain(text: string, reviewed: Reviewed): Timescale {
  return readingIn(reviewed)(text);
}

const readingIn = oncePer(({ plan, asAt, settings: { conventions } }: Reviewed) => {
  const planDay = plan.planDate ?? plan.suggestedAsAt ?? asAt;
  const context = { planDay, startDay: plan.planDate, date1904: false, conventions };
  return oncePerText((text) => readTimescale({ value: text, numberFormat: "General" }, context));
});

/** True where two timescales are due on the very same days. */
export function sameDays(one: Timescale, other: Timescale): boolean {
  return one.kind === other.kind && one.repeats === other.repeats && one.due.join() === other.due.join();
}

/** The text with these words, which must stand in it just once, replaced; null where they do not. */
export function withWords(text: string, words: string, others: string): string | null {
  const at = text.indexOf(words);
  if (at < 0 || words === "" || text.includes(words, at + 1)) return null;
  return text.slice(0, at) + others + text.slice(at + words.length);
}
