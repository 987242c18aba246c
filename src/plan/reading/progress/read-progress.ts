/** Reads an account of progress: what it says of the action, in which words, and the finish it promises. */
import type { CalendarDay } from "../../calendar";
import type { Contradiction, Progress } from "../../plan";
import { comingDay, type DayTold, firstDayTold } from "./days-told";
import { decide, type Verdict } from "./decide";
import { readEntries } from "./entries";
import type { ProgressContext } from "./progress-context";
import { plain, type Segment } from "./segments";
import { findSignals, type Signal, type SignalsOfEntry } from "./signals";

const NOTHING_WRITTEN = /^[\s\-./_–—]*$/;

/** Reads an account of progress (free text) or a short status. Never throws. */
export function readProgress(text: string, context: ProgressContext): Progress {
  const nothing: Progress = { text, status: "blank", evidence: "", forecast: null, contradiction: null };
  const words = plain(text);
  if (NOTHING_WRITTEN.test(words)) return nothing;

  for (const entry of readEntries(words, context.updatedOn)) {
    const updatedOn = isRealDay(entry.day) ? entry.day : context.updatedOn;
    const found = findSignals(entry.text, { ...context, updatedOn });
    const verdict = decide(found);
    if (verdict.by) {
      const asWritten = (signal: Signal): string =>
        text.slice(entry.start + signal.start, entry.start + signal.end);
      return {
        text,
        status: verdict.status,
        evidence: asWritten(verdict.by),
        forecast: isOpen(verdict) ? forecastOf(found, updatedOn) : null,
        contradiction: contradictionOf(verdict, asWritten),
      };
    }
  }
  return { ...nothing, status: "not-stated" };
}

function isRealDay(day: CalendarDay | null): day is CalendarDay {
  return day !== null && !day.startsWith("0000");
}

function isOpen(verdict: Verdict): boolean {
  return verdict.status !== "complete" && verdict.status !== "dropped";
}

function contradictionOf(verdict: Verdict, asWritten: (signal: Signal) => string): Contradiction | null {
  if (!verdict.by || !verdict.overruled) return null;
  return { kept: asWritten(verdict.by), overruled: asWritten(verdict.overruled) };
}

/** The day of the last promise to finish this action; what is promised of a thing in it counts only alone. */
function forecastOf({ signals, segments }: SignalsOfEntry, updatedOn: CalendarDay): CalendarDay | null {
  const alone = segments.length === 1;
  const promises = signals.filter(
    ({ says, scope }) => says === "promise" && (scope === "whole" || (scope === "thing" && alone)),
  );
  for (const promise of promises.reverse()) {
    const told = firstDayTold(promise.tail, updatedOn) ?? dayInNext(segments[promise.segment + 1], updatedOn);
    if (told) return comingDay(told, updatedOn);
  }
  return null;
}

/** "Target completion date: 30 April": the day stands in the piece after the colon. */
function dayInNext(next: Segment | undefined, updatedOn: CalendarDay): DayTold | null {
  return next?.joint === "colon" || next?.joint === "dash" ? firstDayTold(next.text, updatedOn) : null;
}
