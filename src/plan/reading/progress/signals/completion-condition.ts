/** What may follow a word of completion and take it back: a condition that has yet to be met, or a no. */
import type { Meaning } from "../words/patterns";

/** "Completed (No)", "Complete = no". */
const DENIED = /^\s*[(=:?-]+\s*(?:no|n)\W*$/i;
/** "Done when the boiler is fitted", "Completed once signed off": what must come first has not. */
const CONDITIONAL = /^[\s,(:-]*(?:when|once|upon|if|as soon as|provided(?: that)?)\b/i;

/** What a completion comes to by the words behind it; null where they leave it standing. */
export function takenBackBy(tail: string): Meaning | null {
  if (DENIED.test(tail)) return "in-progress";
  return CONDITIONAL.test(tail) ? "promise" : null;
}
