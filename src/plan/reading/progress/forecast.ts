/** The day to which an account that leaves the action open puts its finish. */
import type { CalendarDay } from "../../calendar";
import type { FoundDay } from "../timescale/find-days";
import { comingDay, firstDayTold } from "./days-told";
import type { DaysContext } from "./progress-context";
import type { Segment } from "./signals/segments";
import type { Signal, SignalsOfEntry } from "./signals/signals";

/**
 * The day of the last promise to finish this action, or else the day to which it was moved. What is promised of a thing
 * in it counts only alone.
 */
export function forecastOf({ signals, segments }: SignalsOfEntry, context: DaysContext): CalendarDay | null {
  const alone = segments.length === 1;
  const promises = signals.filter(
    ({ says, scope }) => says === "promise" && (scope === "whole" || (scope === "thing" && alone)),
  );
  for (const promise of promises.reverse()) {
    const told = firstDayTold(promise.tail, context) ?? dayInNext(segments[promise.segment + 1], context);
    if (told) return comingDay(told, context.updatedOn);
  }
  return dayMovedTo(signals, context);
}

/** "Deferred to September 2025", "Slipped until Q2 2025/26": the action itself moved, to a day with its year. */
function dayMovedTo(signals: readonly Signal[], context: DaysContext): CalendarDay | null {
  const moves = signals.filter(
    ({ says, words, tail }) => says === "delayed" && MOVED.test(words) && MOVED_TO.test(tail),
  );
  const [move] = moves;
  if (move === undefined || moves.length > 1 || move.scope !== "whole" || move.past) return null;
  const told = firstDayTold(move.tail, context);
  const to = MOVED_TO.exec(move.tail)?.[0].length ?? 0;
  return told && !told.yearAssumed && told.start <= to ? told.day : null;
}

const MOVED = /^(?:deferred|delayed|slipped|postponed|rescheduled|put back|pushed back|moved back)$/i;
const MOVED_TO = /^\s+(?:to|until|till)\s+(?:(?:the|end|of|early|mid|late)[\s-]+)*/i;

/** "Target completion date: 30 April": the day stands in the piece after the colon. */
function dayInNext(next: Segment | undefined, context: DaysContext): FoundDay | null {
  return next?.joint === "colon" || next?.joint === "dash" ? firstDayTold(next.text, context) : null;
}
