/** What the time beside a completion does to it: it may lie ahead, or be that of one milestone of several. */
import type { CalendarDay } from "../../../calendar";
import { firstDayTold, passedDay } from "../days-told";
import { type Meaning, MONTH } from "../words/patterns";
import type { DaysContext, ProgressContext } from "../progress-context";

const ALL_OF_IT = /^\s*for (?:all|every|each|the whole|both|everyone)\b/i;
/** A time that belongs to the completion itself: "completed (in|on|by) May", "complete - May". */
const OWN_TIME = /^[\s,:(-]*(?:(?:on|in|by|at|before|during|the|end|of|early|mid|late)[\s-]+)*/i;

/** No time beside a completion is longer; looking further would only take longer. */
const LONGEST_TIME = 100;

/** A "completion" on a stated day to come is a promise; "completed by" a stated day gone by is a completion. */
export function settleTime(
  signal: { says: Meaning; words: string; tail: string },
  context: DaysContext,
): Meaning {
  const { updatedOn } = context;
  const { says, words, tail } = signal;
  if (says !== "complete" && says !== "promise") return says;
  const told = firstDayTold(tail.slice(0, LONGEST_TIME), context);
  if (!told || told.yearAssumed || told.start > (OWN_TIME.exec(tail)?.[0].length ?? 0)) return says;
  if (told.day > updatedOn && tail.slice(told.start, told.end).length > 4 && says === "complete") {
    return startsAfter(told.day, updatedOn) ? "promise" : says;
  }
  const doneBy = says === "promise" && /^(?:\w+ed|done)\s+by$/i.test(words.trim());
  return doneBy && told.day <= updatedOn ? "complete" : says;
}

/** A month that holds the update's own day has begun: "Completed January 2024" told on the 15th is done. */
function startsAfter(day: CalendarDay, updatedOn: CalendarDay): boolean {
  return day.slice(0, 7) > updatedOn.slice(0, 7);
}

/** True where words beside a completion narrow it: "for May audit" with August to come, "for adult services". */
export function coversOnlyPart(
  { before, tail }: { before: string; tail: string },
  context: ProgressContext,
): boolean {
  const clause = /^[^,;.]*/.exec(tail)?.[0] ?? "";
  if (/^\s*for /i.test(clause)) return !ALL_OF_IT.test(clause) && !reachesLastDue(clause, context);
  if (NAMED_PLACE.test(clause)) return true;
  if (context.due.length < 2) return false;
  const event = (/^\s*(?:during|at|in) /i.test(clause) && eventNamed(clause)) || eventNamed(before);
  return event !== null && !reachesLastDue(event, context);
}

/** "Complete in English", "Implemented in Radiology": the others are still to come; never "in May", "in Q3". */
export const NAMED_PLACE =
  /^ in (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Easter|Christmas|Term|Week|FY|Q\d|House|Full|Mon|Tue|Wed|Thu|Fri))[A-Z]/;

/** True where the words name a time that is not before the last due day. */
function reachesLastDue(words: string, context: ProgressContext): boolean {
  const told = firstDayTold(words, context);
  const lastDue = context.due.at(-1);
  return told !== null && lastDue !== undefined && passedDay(told, context.updatedOn) >= lastDue;
}

const EVENT = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)? )\\b((?:${MONTH})(?: \\d{4})?) (?:\\w+ )?(?:milestone|audit|review|quarter|return|report|session|meeting|round|visit|inspection|survey|census|deadline|target|tranche|cohort|check|update)s?\\b`,
  "i",
);

/** The month of "the May audit", one of several; "in May" and "in May this was" only tell when it was done. */
function eventNamed(words: string): string | null {
  return EVENT.exec(words)?.[1] ?? null;
}
