/** Stretches for which no day is agreed, and the times beside them that say which day is meant. */
import type { Mention, Words } from "./mention";

/** "Q4 (Jan to March 2012)", "half term, 24 October": the words from the vague ones to the time. */
const TIME_FOLLOWS =
  /^ ?(?:[([:,-]|i\.?e\.?)? ?(?:(?:i\.?e\.?|by|in|on|at|the|end|of|end of|from|week|w\/[ceb]|ending|beginning|commencing|before|ends|is|date|[a-z]{3,6}day|mon|tues?|wed|thur?s?|fri)[ :,.]{1,2}){0,5}$/;
/** "31 March 2012 (Q4)": the words from the time to the vague ones. */
const TIME_BEFORE = /^ ?[([] ?(?:(?:end|of|the|by|in|i\.?e\.?|before) ){0,4}$/;

/** True where each of the vague stretches has a time beside it that says which day is meant. */
export function allExplained(text: string, vague: readonly Words[], mentions: readonly Mention[]): boolean {
  return vague.every((stretch) => mentions.some((mention) => explains(text, mention, stretch)));
}

function explains(text: string, mention: Mention, vague: Words): boolean {
  const apart = Math.max(mention.start - vague.end, vague.start - mention.end);
  if (apart > 40) return false;
  if (mention.start >= vague.end) return TIME_FOLLOWS.test(text.slice(vague.end, mention.start));
  return TIME_BEFORE.test(text.slice(mention.end, vague.start)) && /^ ?[)\]]/.test(text.slice(vague.end));
}
