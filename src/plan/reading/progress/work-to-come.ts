/** Work of an action that its account tells as still to come, though it says that the action is complete. */
import { addMonths, type CalendarDay } from "../../calendar";
import type { FoundDay } from "../timescale/find-days";
import { comingDay, firstDayTold } from "./days-told";
import type { EntryReading, Place } from "./entry-reading";
import type { DaysContext } from "./progress-context";
import type { Signal } from "./signals/signals";
import { BOOKED } from "./words/in-progress";
import { TIME } from "./words/patterns";

/** What is done once and is work: not what the result does ("will be used", "will help"). */
const WORK =
  /\b(?:arranged?|printed|print|held|hold|delivered|deliver|issued?|sent|send|rolled|installed?|fitted|recruited?|appointed?|published?|launched?|written|write|drafted?|produced?|developed?|purchased?|procured?|advertised?|trained|introduced?|set up|organi[sz]ed?|booked?|scheduled?|circulated?|distributed?|revised?|built|build|tested|ordered?|created?|prepared?|undertaken|carried|completed?|finali[sz]ed?|finished|submitted?|replaced?|repaired?|planted|painted)$/i;

/** What is booked lies ahead only where its day says so. */
const IS_BOOKED = new RegExp(`^(?:${BOOKED})$`, "i");

/** Upkeep, checks, what may never be needed, the next time round, and the work of others. */
const NOT_THIS_WORK = new RegExp(
  `\\b(?:monitor\\w*|review\\w*|evaluat\\w*|audit\\w*|embed\\w*|maint\\w*|sustain\\w*|continu\\w*|check\\w*|follow\\w*|revisit\\w*|refresh\\w*|repeat\\w*|keep|kept|measur\\w*|assess\\w*|inspect\\w*|feedback|impact|reports?|reported|annual\\w*|yearly|monthly|quarterly|termly|weekly|regular\\w*|routine\\w*|ongoing|on-going|periodic\\w*|rolling|each|every|again|always|thereafter|future|next (?:year|financial|academic|plan)|as (?:and|they|part)|if|when|where|any|needed|necessary|new (?:staff|starters?)|inductions?|separate\\w*|another (?:action|plan)|see|under|through|within|they|their|which|who|not|no|by (?!${TIME}))\\b`,
  "i",
);

/**
 * The sentence that tells of it, for a status beside the account that may say complete. The account may be the older:
 * the work must have a day, which without a year is only sure within six months.
 */
export function workToldAhead(reading: EntryReading, context: DaysContext): Place | null {
  const { signals, segments } = reading.found;
  const ahead = signals.find(
    (signal) => isWorkAhead(signal, reading, context) && hasDayAhead(signal, reading.updatedOn, context),
  );
  const segment = ahead && segments[ahead.segment];
  return segment ? { start: segment.start, end: segment.start + segment.text.length } : null;
}

/** The sentence that tells of it, without the completion; null where it may be upkeep, another's, or past by now. */
export function workToCome(completion: Signal, reading: EntryReading, context: DaysContext): Place | null {
  const { signals, segments } = reading.found;
  const ahead = signals.find(
    (signal) => signal.start > completion.start && isWorkAhead(signal, reading, context),
  );
  const segment = ahead && segments[ahead.segment];
  if (!segment) return null;
  const end = segment.start + segment.text.length;
  if (ahead.segment !== completion.segment) return { start: segment.start, end };
  const joined = /^[\s,(-]*(?:(?:and|but|with|although|though)\s+)?/.exec(completion.tail)?.[0].length ?? 0;
  return { start: completion.end + joined, end };
}

function isWorkAhead(signal: Signal, reading: EntryReading, context: DaysContext): boolean {
  const segment = reading.found.segments[signal.segment];
  if (!segment || segment.text.length > LONGEST || signal.joint === "colon") return false;
  return !NOT_THIS_WORK.test(segment.text) && isStillAhead(signal, reading, context);
}

function isStillAhead(
  { before, words, tail }: Signal,
  { entry, updatedOn: toldOn }: EntryReading,
  context: DaysContext,
): boolean {
  const { updatedOn } = context;
  const begins = BEGINS.test(words);
  const isBooked = IS_BOOKED.test(words);
  if (!begins && !isBooked && !(LIES_AHEAD.test(words) && WORK.test(words))) return false;
  const told = firstDayTold(tail, { ...context, updatedOn: toldOn });
  // "Phase 2 will start in September 2025": a beginning needs its day
  if (begins) return NEXT_PART.test(before) && told !== null && isAfter(told, updatedOn);
  if (isBooked) return told !== null && isAfter(told, updatedOn);
  // What an earlier entry puts at no day may be done by now
  if (told === null) return entry.day === null || toldOn.slice(0, 7) >= updatedOn.slice(0, 7);
  return comingDay(told, toldOn) > updatedOn;
}

function hasDayAhead({ tail }: Signal, toldOn: CalendarDay, context: DaysContext): boolean {
  const { updatedOn } = context;
  const told = firstDayTold(tail, { ...context, updatedOn: toldOn });
  if (told === null || !told.yearAssumed) return told !== null && isAfter(told, updatedOn);
  const day = comingDay(told, toldOn);
  return day > updatedOn && day <= addMonths(updatedOn, 6);
}

function isAfter(told: FoundDay, day: CalendarDay): boolean {
  return !told.yearAssumed && told.day > day;
}

const BEGINS = /\b(?:start|begin|commence)(?:s|ed)?$|\bgo live$/i;
/** A part of the work, or a step of it; "the new rota will start" tells what the finished work does. */
const NEXT_PART =
  /\b(?:(?:phase|stage|part|step|tranche|cohort|wave) (?:\d|two|three|four|five|ii|iii|b|c)|(?:second|third|next|final|last) (?:phase|stage|part|step|tranche|cohort|wave)|consultation|recruitment|roll-?out|works?) *$/i;

const LIES_AHEAD = /^(?:(?:will|shall|is|are) (?:\w+ )*?be|to be|to|[A-Z]{2,3} to)\b/;
/** A longer sentence says too many things to be sure of one. */
const LONGEST = 300;
