/** Reads an account of progress: what it says of the action, in which words, and the finish it promises. */
import type { Contradiction, Evidence, Progress } from "../../plan";
import { isErrorValue } from "../text";
import { nothingSaid } from "./bare-reading";
import { type Entry, readEntries } from "./entries";
import { type EntryReading, type Place, readEntry } from "./entry-reading";
import { finishTold } from "./finish-told";
import { forecastOf } from "./forecast";
import { plain } from "./plain";
import type { ProgressContext } from "./progress-context";
import { refusalIn } from "./refusal";
import type { SignalsOfEntry } from "./signals/signals";
import { isStatedStatus } from "./weighing/caution";
import { speaksForWhole } from "./weighing/standing";
import type { Verdict } from "./weighing/verdict";
import { workToCome, workToldAhead } from "./work-to-come";

const NOTHING_WRITTEN = /^[\s\-./_–—]*$/;

/** Reads an account of progress (free text) or a short status. Never throws. */
export function readProgress(text: string, context: ProgressContext): Progress {
  if (isErrorValue(text.trim())) return nothingSaid(text);
  const words = plain(text);
  if (NOTHING_WRITTEN.test(words.text)) return nothingSaid(text, "blank");
  const refusal = refusalIn(text);
  if (refusal) return { ...nothingSaid(text, "dropped"), evidence: refusal };

  const readings = readEntries(words.text, context).map((entry) => readEntry(entry, context));
  const evidenceIn = (entry: Entry, place: Place): Evidence => {
    const { start, end } = words.asWritten(entry.start + place.start, entry.start + place.end);
    return { words: text.slice(start, end), start, end };
  };
  const stands = readingThatStands(readings);
  const by = stands?.verdict.by;
  if (!stands || !by || isOvertaken(stands, readings)) {
    const latest = readings[0];
    const event = latest ? finishTold(latest, readings.length, context) : null;
    return { ...nothingSaid(text), finished: latest && event ? evidenceIn(latest.entry, event) : null };
  }
  const { entry, verdict } = stands;
  const asWritten = (place: Place): Evidence => evidenceIn(entry, place);
  const ahead =
    verdict.status === "complete" ? workToCome(by, stands, context) : workToldAhead(stands, context);
  return {
    text,
    status: verdict.status,
    evidence: asWritten(by),
    forecast: isOpen(verdict) ? forecastOf(stands.found, { ...context, updatedOn: stands.updatedOn }) : null,
    contradiction: contradictionOf(verdict, asWritten),
    speaksForWhole: speaksForWhole(verdict, stands.found),
    finished: null,
    toCome: ahead && asWritten(ahead),
  };
}

/** The latest entry that states something; but one that tells of things only yields to a headline. */
function readingThatStands(readings: EntryReading[]): EntryReading | undefined {
  const latest = readings.find(({ verdict, found }) => verdict.by !== null || tellsOfFinish(found));
  return latest && answersForWhole(latest) ? latest : (readings.find(isHeadline) ?? latest);
}

/** "Jan: signs up and complete. Oct: delayed": what was told in October is over, whatever the rest. */
function tellsOfFinish({ signals }: SignalsOfEntry): boolean {
  return signals.some(({ says }) => says === "complete");
}

/** "Aug: Met. Oct: advert to go out": what is told of work to come after a completion may have opened it again. */
function isOvertaken(stands: EntryReading, readings: EntryReading[]): boolean {
  const later = readings.slice(0, readings.indexOf(stands));
  return stands.verdict.status === "complete" && later.some(({ entry }) => OPENS_AGAIN.test(entry.text));
}

const OPENS_AGAIN = /\b(?:to|will|await\w*|needs?|needed|not|again|further|still|due|found|re-?opened)\b/i;

/** "On track." above the dated entries. "Completed" is no headline: a later entry may have overtaken it. */
function isHeadline(reading: EntryReading): boolean {
  const alone = reading.entry.day === null && reading.found.segments.length === 1;
  return alone && answersForWhole(reading) && reading.verdict.status !== "complete";
}

function answersForWhole({ verdict: { by } }: EntryReading): boolean {
  return by !== null && by.scope === "whole" && isStatedStatus(by.says);
}

function isOpen(verdict: Verdict): boolean {
  return verdict.status !== "complete" && verdict.status !== "dropped";
}

function contradictionOf(verdict: Verdict, asWritten: (place: Place) => Evidence): Contradiction | null {
  if (!verdict.by || !verdict.overruled) return null;
  return { kept: asWritten(verdict.by).words, overruled: asWritten(verdict.overruled).words, between: null };
}
