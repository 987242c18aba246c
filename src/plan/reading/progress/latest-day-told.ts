/** The latest day that an account gives for an update, or for what was done. */
import { addMonths, type CalendarDay } from "../../calendar";
import type { FoundDay } from "../timescale/find-days";
import { daysTold } from "./days-told";
import { type Entry, readEntries } from "./entries";
import { isRealDay } from "./entry-reading";
import { MONTH } from "./words/patterns";
import { plain } from "./plain";
import type { DaysContext } from "./progress-context";
import { splitSegments } from "./signals/segments";

/**
 * That day, at most the day of the update: the label of an entry, or a day in the text beside what was done. A month
 * counts as its last day. Null where there is none, or where a day without a year, or one whose part is not plain, may
 * be later.
 */
export function latestDayTold(account: string, context: DaysContext): CalendarDay | null {
  const { updatedOn } = context;
  // Without two digits no year is stated
  if (!/\p{N}{2}/u.test(account)) return null;
  const entries = readEntries(plain(account).text, context);
  if (entries.some((entry) => !isDated(entry) && (entry.yearAssumed || RECENTLY.test(entry.text))))
    return null;
  const told: CalendarDay[] = [];
  let unsureUpTo: CalendarDay = "";
  for (const entry of entries) {
    const dated = isDated(entry);
    if (dated) told.push(earlier(entry.day!, updatedOn));
    for (const { text, joint } of splitSegments(entry.text)) {
      if (!MAY_NAME_A_DAY.test(text)) continue;
      for (const day of daysTold(text, context)) {
        const part = partOf(day, text, joint === "colon");
        if (part === "ahead" || isAhead(day, updatedOn)) continue;
        if (day.yearAssumed) {
          // In a dated entry it is of about that day
          if (!dated) return null;
        } else if (part === "done") told.push(earlier(day.day, updatedOn));
        else if (day.day > unsureUpTo) unsureUpTo = earlier(day.day, updatedOn);
      }
    }
  }
  const latest = told.reduce((a, b) => (a > b ? a : b), "");
  return latest === "" || unsureUpTo > latest ? null : latest;
}

/** True where a day with its year stands before it. */
function isDated({ day, yearAssumed }: Entry): boolean {
  return isRealDay(day) && !yearAssumed;
}

/** A time that only the reader of that day could date. */
const RECENTLY =
  /\b(?:recent\w*|yesterday|today|(?:last|this|previous|past) (?:week|month|term|quarter|half[- ]term|year)|q[1-4]|(?:mon|tues|wednes|thurs|fri)day)\b/i;

const AHEAD =
  /\b(?:will|shall|to be|due|targets?|deadline|next|planned|scheduled|expected|proposed|aim\w*|booked|arranged|to start|forecast|revised date)\b/i;
const RIGHT_BEFORE = /\b(?:by|until|till|before)(?: (?:the|end|of|early|mid|late))*\s*$/i;
/** Days of papers, beginnings and comparisons. */
const UNSURE =
  /\b(?:from|since|of|for|after|than|with|dated|to|between)(?: (?:the|end|of))*\s*$|\b(?:compared|baseline|against|than|from [\d£])\b/i;
const OF_MEETING = /\bmeeting (?:of|on)(?: the)?\s*$/i;
/** What was done, or the telling of it. */
const DONE =
  /\b(?:[a-z]{2,}ed|held|met|done|took|taken|sent|undertaken|given|gave|written|wrote|went|gone|made|ran|run|complete|last|updated?|position|as (?:at|of)|audit|review|meeting)\b/i;
/** Longer than a term, a period does not say when in it. */
const SHORT_PERIOD = new RegExp(`\\b(?:${MONTH}|q[1-4]|term|spring|summer|autumn|winter|easter)\\b`, "i");

const CLAUSE_ENDS = [",", ";", "("];

const MAY_NAME_A_DAY = new RegExp(`\\d|christmas|xmas|${SHORT_PERIOD.source}`, "i");

function partOf(day: FoundDay, text: string, afterColon: boolean): "done" | "ahead" | "unsure" {
  const before = text.slice(0, day.start);
  const clause = before.slice(1 + Math.max(...CLAUSE_ENDS.map((mark) => before.lastIndexOf(mark))));
  if (RIGHT_BEFORE.test(before) || AHEAD.test(clause)) return "ahead";
  const words = text.slice(day.start, day.end);
  if (day.precision === "period" && !SHORT_PERIOD.test(words)) return "unsure";
  if (UNSURE.test(clause) && !OF_MEETING.test(clause)) return "unsure";
  return DONE.test(text) && !afterColon ? "done" : "unsure";
}

/** True for a time that begins after the day of the update; a longer period may hold that day. */
function isAhead({ day, precision, yearAssumed }: FoundDay, updatedOn: CalendarDay): boolean {
  if (yearAssumed) return false;
  if (precision === "period") return day > addMonths(updatedOn, 12);
  return precision === "month" ? day.slice(0, 7) > updatedOn.slice(0, 7) : day > updatedOn;
}

function earlier(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}
