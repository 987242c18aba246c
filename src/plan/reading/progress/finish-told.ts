/** An account that tells of a finished event or product, without a word that the action is complete. */
import { NAMED_PLACE } from "./signals/completion-time";
import { daysTold } from "./days-told";
import { type EntryReading, isRealDay, type Place } from "./entry-reading";
import { ADDS_TO_IT, ENDING, LEAVES_OPEN } from "./words/finish-words";
import type { DaysContext, ProgressContext } from "./progress-context";
import { speaksOfPart } from "./signals/scope";
import type { Segment } from "./signals/segments";
import type { Signal } from "./signals/signals";

/** A longer entry tells more than an ending, and is not told from it for certain. */
const LONGEST = 240;

/**
 * The words that tell of the finish ("The policy came into force"), where the latest entry says that and leaves
 * nothing open: every sentence of it must be understood. Null wherever anything in it may be left.
 */
export function finishTold(
  { entry, found: { signals, segments, list } }: EntryReading,
  entries: number,
  context: ProgressContext,
): Place | null {
  const { due, updatedOn } = context;
  if (entry.text.length > LONGEST || list !== null) return null;
  // Of several entries the latest must be certain, and of several milestones all must have passed
  if (entries > 1 && !isRealDay(entry.day)) return null;
  if (due.length > 1 && due.some((day) => day > updatedOn)) return null;
  if (!signals.every(isOfThing) || segments.some((segment) => leavesOpen(segment, context))) return null;
  const ends = segments.find(({ text }) => ENDING.test(text));
  if (!ends) return null;
  return { start: ends.start, end: ends.start + (ENDING.exec(ends.text)?.[0].length ?? 0) };
}

/** "Works completed": an ending like others. */
function isOfThing({ says, scope }: Signal): boolean {
  return says === "complete" && scope === "thing";
}

/** True for a piece that is no ending, is one of a part, or names a day still to come. */
function leavesOpen({ text, joint, asked }: Segment, context: DaysContext): boolean {
  if (asked || joint === "colon" || speaksOfPart(text)) return true;
  const ending = ENDING.exec(text)?.[0];
  if (ending === undefined) return !ADDS_TO_IT.test(text);
  if (LEAVES_OPEN.test(text)) return true;
  // "Signs installed in Elmford", "Meeting held with the contractor"
  if (NAMED_PLACE.test(text.slice(ending.length)) || /\b(?:held|place)\b.*\bwith\b/i.test(text)) return true;
  return daysTold(text, context).some(
    ({ day, yearAssumed }) => !yearAssumed && day.slice(0, 7) > context.updatedOn.slice(0, 7),
  );
}
