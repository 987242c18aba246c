/** Weighs the signals of one entry: words about the whole before words about parts, caution before hope. */
import type { Status } from "../../../plan";
import type { Signal, SignalsOfEntry } from "../signals/signals";
import { CAUTION, isStatedStatus, saysMoreThanInProgress } from "./caution";
import { decideByParts } from "./decide-parts";
import { withoutLatenessMadeGood } from "./lateness";
import { NOTHING_SAID, type Verdict, verdict } from "./verdict";

/** The status of an entry. */
export function decide({ signals: found, segments, list }: SignalsOfEntry): Verdict {
  const signals = withoutLatenessMadeGood(found, segments);
  const wholes = signals.filter((signal) => signal.scope === "whole" && isStatedStatus(signal.says));
  if (wholes.length > 0) {
    const decided = decideByWholes(wholes, signals);
    return isRest(decided, signals) ? { ...decided, status: "in-progress" } : decided;
  }
  const telling = segments.filter(({ text }) => !CLOSING.test(text) && !ANSWER.test(text)).length;
  const closed = segments.some(({ text }) => CLOSING.test(text));
  return decideByParts(signals, { telling: telling - (list?.labels ?? 0), closed, isList: list !== null });
}

/** "Two nights were run. Still to do: the weekend": what is left of something begun. */
function isRest({ status, by, overruled }: Verdict, signals: readonly Signal[]): boolean {
  if (status !== "not-started" || by === null || overruled || !/^(?:still|yet|remain)/i.test(by.words))
    return false;
  return signals.some(({ says }) => says === "in-progress" || says === "complete" || says === "partial");
}

/** "Management response: agreed" answers a recommendation, and shows no work. */
const ANSWER =
  /^(?:(?:management|our|trust|council|auditor'?s?|the) )*(?:response|comments?|recommendation accepted|accept(?:ed)?|agreed?|noted|(?:finding|point)s? (?:accepted|agreed|noted))$/i;

/** "Action closed", "No further action": after a completion they add nothing, and alone they say nothing. */
const CLOSING =
  /^(?:(?:the|this|action|item|task|recommendation|point|matter|case|now|is|has|been|can|be|and|to|please)\s+)*(?:closed|(?:removed?|archived)(?: from (?:the |this )?(?:action )?(?:plan|log|list|tracker))?|(?:no )?further action(?: is)?(?: required| needed| necessary)?)(?: off)?$/i;

/** "On track overall. Slippage at one lock": the word over all the others. */
const OVERALL = /^\s*overall\b|\boverall\s*$/i;

function decideByWholes(wholes: Signal[], signals: Signal[]): Verdict {
  const byCaution = CAUTION.flatMap((status) => wholes.filter((signal) => signal.says === status));
  const overall = wholes.find(
    (signal) => OVERALL.test(`${signal.before} ${signal.tail}`) && signal.says !== "complete",
  );
  const onTarget = wholes.find((signal) => signal.says === "on-target");
  if (overall) return verdict(overall.says as Status, overall);
  if (onTarget && byCaution[0]?.says === "not-started" && /\bdue\b/i.test(byCaution[0].words))
    return verdict("on-target", onTarget);
  const inProgress = byCaution.every((signal) => signal.says !== "delayed" && signal.says !== "not-started");
  const more = byCaution.find((signal) => saysMoreThanInProgress(signal.says));
  const by = (inProgress && !says(wholes, "complete") ? more : undefined) ?? byCaution[0]!;
  if (by.says === "complete") return decideCompletion(by, signals);
  const dropped = wholes.find(isDropped);
  if (dropped && wholes.every((signal) => signal === dropped || deniesAll(signal)))
    return verdict("dropped", dropped);
  const hopeful = wholes.find((signal) => disagree(by, signal));
  if (hopeful && isKey(by, hopeful)) return NOTHING_SAID;
  return verdict(by.says as Status, by, hopeful ?? null);
}

/** "Not started - no longer required": that it was dropped is why nothing was done. */
function isDropped({ says, tail }: Signal): boolean {
  return says === "dropped" && !/^\s*(?:to|for|that)\b/i.test(tail);
}

function deniesAll({ says, words }: Signal): boolean {
  return (
    says === "not-started" || (says === "in-progress" && /^(?:not|in-?complete|un-?finished)/i.test(words))
  );
}

function says(signals: Signal[], meaning: Signal["says"]): boolean {
  return signals.some((signal) => signal.says === meaning);
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
