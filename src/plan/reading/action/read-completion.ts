/** Reads the cell of the day of completion: the day, or the words that stand in its place. */
import type { CalendarDay } from "../../calendar";
import type { Progress } from "../../plan";
import { bareReading, readStatusCell } from "../progress";
import type { ActionRows } from "../rows/action-rows";
import { findDays } from "../timescale";
import { cellOf } from "./action-cells";
import type { ActionContext } from "./action-context";

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
  /\b(?:due(?! to)|expect\w*|aim\w*|target(?! met)|planned|estimat\w*|forecast|anticipat\w*|likely|should|provisional\w*|est|eta|proposed|hop(?:e|es|ing|efully)|revised (?:to|date|target|deadline)|revised:? ?\d|extended|re-?scheduled|(?:moved|slipped|reset) to|now(?=:? ?\d)|new (?:date|deadline|target)|booked|carried|deferred|postponed|cancelled|drafts?|phase|stage|part|partly|partial\w*|only|except|on-?going|in progress|under ?way|await\w*|missed|overdue|started|begun|commenced|to be|will|not|no(?!\.)|still|rejected|chased|update|tb[acd])\b|\?|^\D{0,3}\d{1,2} ?%|(?<!\d)\d{1,2} ?%\W*$|^\s*(?:one(?![ -]day)|some|most|half|before|by|from|was|previous\w*|original\w*)\b/i;

/** More than a day: "Withdrawn 3 May 2026", "Outstanding at 3/5/26". */
const WORDS = /\p{L}{4}|%/u;

/** "3 May 2026, to be reviewed in a year": what becomes of the finished work. */
const REVIEW_TO_COME = /(?<=\d)[-–—,;.( ]*(?:and )?(?:(?:to|will) be |for |next |annual )?review\w*\b.*$/is;

/**
 * A time at which the action was completed, up to the day of the review, says that it is complete; words in place of
 * a day say what they say of any action. The day may stand in a status column that asks whether it is ("Done"), or in
 * an account that is to begin with it ("Date achieved / comments").
 */
export function readCompletion(
  joined: ActionRows,
  context: ActionContext,
  role: "completedOn" | "status" | "progress" = "completedOn",
): CompletionRead {
  const cell = cellOf(joined, role, context);
  if (cell.value === "") return NOTHING;
  const value = typeof cell.value === "string" ? cell.value.replace(REVIEW_TO_COME, "") : cell.value;
  const said = { ...cell, value };
  const { text, kind, due, yearAssumed } = context.readings.timescale(said);
  const days = findDays(text, context.timescale);
  const last = kind === "date" ? due.at(-1) : days.at(-1)?.day;
  const otherDay = OTHER_DAY.test(text);
  if (last === undefined || otherDay) return inWords(said, otherDay, context);
  if (yearAssumed || days.some((day) => day.yearAssumed))
    return kind === "date" ? NOTHING : inWords(said, false, context);
  const open = WORDS.test(text) ? inWords(said, true, context) : NOTHING;
  if (open.completion) return open;
  // A month or a year may hold the day of the review
  const namesDay = days.every(({ precision }) => precision === "day");
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
