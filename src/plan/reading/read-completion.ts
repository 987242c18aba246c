/** Reads the cell of the day of completion: the day, or the words that stand in its place. */
import type { CalendarDay } from "../calendar";
import type { Progress } from "../plan";
import { cellOf } from "./action-cells";
import type { ActionContext } from "./action-context";
import type { ActionRows } from "./action-rows";
import { bareReading, readStatusCell } from "./progress";
import { findDays } from "./timescale";

export interface CompletionRead {
  /** What it says of how far the action is; null where that is nothing. */
  completion: Progress | null;
  completedOn: CalendarDay | null;
}

const NOTHING: CompletionRead = { completion: null, completedOn: null };

/** Asks for the answers that stand there in place of a day: "Yes", "No", "Ongoing". */
const QUESTION = "Completed?";

/** Words by which a day is no day of completion of the whole: it is aimed at, has moved, or is that of a part. */
const OTHER_DAY =
  /\b(?:due(?! to)|expect\w*|aim\w*|target(?! met)|planned|estimat\w*|forecast|anticipat\w*|proposed|hop(?:e|es|ing)|revised (?:to|date|target|deadline)|revised:? ?\d|extended|re-?scheduled|moved to|carried|deferred|postponed|cancelled|drafts?|phase|stage|part|partly|partial\w*|only|except|on-?going|in progress|under ?way|await\w*|missed|overdue|started|begun|commenced|to be|will|not|no(?!\.)|tb[acd])\b|\?|^\s*by\b/i;

/** "3 May 2026, to be reviewed in a year": what becomes of the finished work. */
const REVIEW_TO_COME = /(?<=\d)[-–—,;.( ]*(?:and )?(?:(?:to|will) be |for |next |annual )?review\w*\b.*$/is;

/**
 * A time at which the action was completed, up to the day of the review, says that it is complete; words in place of
 * a day say what they say of any action.
 */
export function readCompletion(joined: ActionRows, context: ActionContext): CompletionRead {
  const cell = cellOf(joined, "completedOn", context);
  if (cell.value === "") return NOTHING;
  const value = typeof cell.value === "string" ? cell.value.replace(REVIEW_TO_COME, "") : cell.value;
  const { text, kind, due, yearAssumed } = context.readings.timescale({ ...cell, value });
  const last = due[due.length - 1];
  const otherDay = OTHER_DAY.test(text);
  if (kind !== "date" || last === undefined || otherDay) return inWords(cell, otherDay, context);
  if (yearAssumed) return NOTHING;
  // A month or a year may hold the day of the review
  const namesDay = findDays(text, context.timescale).every(({ precision }) => precision === "day");
  return {
    completion: last > context.asAt ? null : bareReading(text, "complete"),
    completedOn: namesDay ? last : null,
  };
}

function inWords(
  { value, numberFormat }: ReturnType<typeof cellOf>,
  otherDay: boolean,
  { updatedOn, timescale: { conventions } }: ActionContext,
): CompletionRead {
  const said = readStatusCell(value, numberFormat, { due: [], updatedOn, conventions }, QUESTION);
  const saysNothing = said.status === "not-stated" || said.status === "blank";
  return saysNothing || (otherDay && said.status === "complete")
    ? NOTHING
    : { completion: said, completedOn: null };
}
