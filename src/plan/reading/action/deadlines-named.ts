/** Deadlines that the words of an action name themselves: "… to be implemented by June 2011". */
import type { NamedDeadline } from "../../plan";
import { findDays, type FindingContext } from "../timescale";

/** What makes a day a deadline, right before it. "Before June" and "until June" could mean more than one day. */
const BY = /\b(?:by|no later than|not later than)(?: the)?(?: end of)?(?: the)? ?$/i;
const MAY_HAVE_ONE = /\b(?:by|later than)\b/i;
/** "Reduce absence by 10% by March 2013", "a target of 90% by 2012": when something is to be so, not when this is done. */
const OF_A_TARGET = /%|\b(?:targets?|per ?cent|from \d|to \d)\b/i;
/** Characters before a day that are looked at: no sentence is longer. */
const LONGEST = 1500;
/** Days and months alone: "net zero by 2030" is the aim of a strategy. */
const PRECISE = ["day", "month"];

/** The deadlines whose year is written, in the order written. */
export function deadlinesNamed(action: string, context: FindingContext): NamedDeadline[] {
  if (!MAY_HAVE_ONE.test(action)) return [];
  return findDays(action, context).flatMap(({ day, start, end, precision, yearAssumed }) => {
    const from = Math.max(0, start - LONGEST);
    const before = action.slice(from, start);
    const by = BY.exec(before);
    const sentence = before.slice(before.search(/(?<![^.;\n])[^.;\n]*$/));
    if (!by || yearAssumed || !PRECISE.includes(precision) || OF_A_TARGET.test(sentence)) return [];
    return [{ words: action.slice(from + by.index, end), day, isMonth: precision === "month" }];
  });
}
