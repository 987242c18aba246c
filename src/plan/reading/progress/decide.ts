/** Weighs the signals of one entry: words about the whole before words about parts, caution before hope. */
import type { Status } from "../../plan";
import { CAUTION, isStatedStatus, saysMoreThanInProgress } from "./caution";
import { withoutLatenessMadeGood } from "./lateness";
import type { Signal, SignalsOfEntry } from "./signals";

export interface Verdict {
  status: Status;
  /** The signal that decided, and the more hopeful one that it overruled. */
  by: Signal | null;
  overruled: Signal | null;
}

/** The status of an entry. */
export function decide({ signals: found, segments }: SignalsOfEntry): Verdict {
  const signals = withoutLatenessMadeGood(found);
  const wholes = signals.filter((signal) => signal.scope === "whole" && isStatedStatus(signal.says));
  if (wholes.length > 0) return decideByWholes(wholes, signals);
  return decideByParts(signals, segments.filter(({ text }) => !CLOSING.test(text)).length);
}

/** "Action closed", "No further action": after a completion they add nothing, and alone they say nothing. */
const CLOSING =
  /^(?:(?:the|this|action|item|task|recommendation|point|matter|case|now|is|has|been|can|be|and|to)\s+)*(?:closed|(?:no )?further action(?: is)?(?: required| needed| necessary)?)(?: off)?$/i;

function decideByWholes(wholes: Signal[], signals: Signal[]): Verdict {
  const byCaution = CAUTION.flatMap((status) => wholes.filter((signal) => signal.says === status));
  const inProgress = byCaution.every((signal) => signal.says !== "delayed" && signal.says !== "not-started");
  const more = byCaution.find((signal) => saysMoreThanInProgress(signal.says));
  const by = (inProgress && !says(wholes, "complete") ? more : undefined) ?? byCaution[0]!;
  if (by.says === "complete") return decideCompletion(by, signals);
  const hopeful = wholes.find((signal) => disagree(by, signal));
  if (hopeful && isKey(by, hopeful)) return NOTHING_SAID;
  return verdict(by.says as Status, by, hopeful ?? null);
}

const NOTHING_SAID: Verdict = { status: "not-stated", by: null, overruled: null };

function says(signals: Signal[], meaning: Signal["says"]): boolean {
  return signals.some((signal) => signal.says === meaning);
}

function verdict(status: Status, by: Signal, overruled: Signal | null = null): Verdict {
  return { status, by, overruled };
}

function disagree(kept: Signal, other: Signal): boolean {
  if (other.says === "complete") return true;
  return other.says === "on-target" && kept.says === "delayed";
}

/** "Complete/on schedule to deliver" is the name of a colour in a key, not a report. */
function isKey(kept: Signal, other: Signal): boolean {
  return kept.says === "on-target" && kept.segment === other.segment && kept.start - other.end <= 3;
}

/** A completion of the whole stands unless something is plainly left; work that merely goes on undoes nothing. */
function decideCompletion(by: Signal, signals: Signal[]): Verdict {
  const left = signals.find(
    (signal) => signal.says === "open" || deniesFinish(signal) || isDoubt(signal, by),
  );
  if (left)
    return verdict(
      "partial",
      left.segment === by.segment ? by : left,
      left.segment === by.segment ? null : by,
    );
  const promise = signals.find((signal) => isPromiseAfter(signal, by));
  return promise ? verdict("in-progress", promise, by) : verdict("complete", by);
}

/** "Completed. Target date: May": the day that was aimed at is no new promise. */
const TARGET_DATE = /^(?:target|due|planned|original|end|finish)\b.*\bdate\b/i;

/** A promise made before the word of completion has been kept; one made after it takes that word back. */
function isPromiseAfter(signal: Signal, completion: Signal): boolean {
  if (signal.says !== "promise" || signal.scope !== "whole") return false;
  return signal.start > completion.start && !TARGET_DATE.test(signal.words);
}

/** A part that is late, not begun or half done is left to do, whatever was said of the whole. */
function deniesFinish(signal: Signal): boolean {
  return ["not-started", "partial"].includes(signal.says) || (signal.says === "delayed" && !signal.past);
}

/** Doubt counts in the same breath only. */
function isDoubt(signal: Signal, completion: Signal): boolean {
  return signal.says === "doubt" && signal.segment === completion.segment;
}

function decideByParts(signals: Signal[], segmentCount: number): Verdict {
  const find = (...meanings: Signal["says"][]): Signal | undefined =>
    signals.find((signal) => meanings.includes(signal.says));
  const delayed = find("delayed");
  if (delayed) return verdict("delayed", delayed);
  const onTarget = find("on-target");
  if (onTarget) return verdict("on-target", onTarget);
  const partial = find("partial");
  if (partial) return verdict("partial", partial);

  const done = signals.filter((signal) => signal.says === "complete");
  const open = find("in-progress", "not-started", "promise", "open", "ahead");
  const firstDone = done[0];
  if (firstDone) {
    const ofPart = done.find((signal) => signal.scope === "part");
    if (open ?? ofPart) return verdict("partial", ofPart ?? firstDone);
    const everywhere = new Set(done.map((signal) => signal.segment)).size === segmentCount;
    return everywhere && !find("doubt") ? verdict("complete", firstDone) : NOTHING_SAID;
  }
  return decideOpen(signals, segmentCount);
}

/** "Has been commissioned and will report": something was done before what is to come. */
const HAS_DONE = /\b(?:has|have) (?:been |also |now )*[a-z]+ed\b/i;

/** Nothing is finished: begun, or not yet? What is told without a word of status shows that it was begun. */
function decideOpen(signals: Signal[], segmentCount: number): Verdict {
  const find = (...meanings: Signal["says"][]): Signal | undefined =>
    signals.find((signal) => meanings.includes(signal.says));
  const inProgress = find("in-progress");
  if (inProgress) return verdict("in-progress", inProgress);
  const untold = segmentCount > new Set(signals.map((signal) => signal.segment)).size;
  const begun = untold || signals.some((signal) => HAS_DONE.test(signal.before));
  const open = find("open");
  if (open) return verdict(open.scope === "whole" && !begun ? "not-started" : "in-progress", open);
  const notYet = find("not-started");
  if (notYet) return verdict("not-started", notYet);
  const dropped = find("dropped");
  if (dropped) return verdict("dropped", dropped);
  const ahead = find("promise", "ahead");
  return ahead ? verdict(begun ? "in-progress" : "not-started", ahead) : NOTHING_SAID;
}
