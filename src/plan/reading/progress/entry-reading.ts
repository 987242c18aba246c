/** One entry of an account, with all that was found in it. */
import type { CalendarDay } from "../../calendar";
import { decide } from "./weighing/decide";
import type { Entry } from "./entries";
import type { ProgressContext } from "./progress-context";
import { findSignals, type SignalsOfEntry } from "./signals/signals";
import type { Verdict } from "./weighing/verdict";

export interface EntryReading {
  entry: Entry;
  /** The day from which a promise in the entry counts. */
  updatedOn: CalendarDay;
  found: SignalsOfEntry;
  verdict: Verdict;
}

/** Where words stand in their entry. */
export interface Place {
  start: number;
  end: number;
}

/** Reads one entry as of its own day, or that of the update where it has none. */
export function readEntry(entry: Entry, context: ProgressContext): EntryReading {
  const updatedOn = isRealDay(entry.day) ? entry.day : context.updatedOn;
  const found = findSignals(entry.text, { ...context, updatedOn });
  return { entry, updatedOn, found, verdict: decide(found) };
}

/** False for a bare quarter, which only orders the entries. */
export function isRealDay(day: CalendarDay | null): day is CalendarDay {
  return day !== null && !day.startsWith("0000");
}
