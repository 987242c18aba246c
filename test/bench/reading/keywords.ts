import type { Status } from "../../../src/plan/plan";

/** The statuses by the words that tell them, the first found wins: what a formula or a rule of Excel can do. */
const KEYWORDS: readonly (readonly [Status, RegExp])[] = [
  ["not-started", /not (?:yet )?started|not due|pending|yet to/i],
  ["partial", /part(?:ly|ially)? (?:complete|achieved|implemented)/i],
  ["complete", /complete|achieved|actioned|done|implemented|100%/i],
  ["delayed", /delay|slipp|behind schedule|overdue|postponed/i],
  ["on-target", /on (?:target|track|schedule|course)/i],
  ["dropped", /superseded|no longer required|withdrawn|cancelled/i],
  ["in-progress", /progress|ongoing|on-going|under ?way|being |developing/i],
];

/** A reader of keywords, for comparison. */
export function statusByKeyword(text: string): Status {
  if (text.trim() === "") return "blank";
  return KEYWORDS.find(([, words]) => words.test(text))?.[0] ?? "not-stated";
}
