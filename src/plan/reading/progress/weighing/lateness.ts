/** Lateness that is history: "delayed but now complete", "completed three weeks late". */
import { MONTH } from "../words/patterns";
import type { Scope } from "../signals/scope";
import type { Segment } from "../signals/segments";
import type { Signal } from "../signals/signals";

/** The signals of an entry without lateness that its completion made good. */
export function withoutLatenessMadeGood(signals: Signal[], segments: readonly Segment[]): Signal[] {
  const late = signals.filter(({ says }) => says === "delayed");
  if (late.length === 0) return signals;
  const madeGood = new Set<Signal>();
  const kept = signals.map((signal) => {
    if (signal.says !== "complete") return signal;
    const before = late.find((delay) => madeGoodBy(delay, signal));
    const mended = before ? { ...signal, scope: scopeGoneOn(before, signal) } : signal;
    for (const delay of late) {
      if (madeGoodBy(delay, signal) || isLatenessOf(signal, delay)) madeGood.add(delay);
      else if (isHistoryOf(signal, delay) && isLeftClosed(delay, signals, segments)) madeGood.add(delay);
    }
    return mended;
  });
  return kept.filter((signal) => !madeGood.has(signal));
}

/** "Now complete", said of the action in a sentence of its own. */
const NOW = /^(?:but )?(?:(?:is|has|been|it|this) )*(?:now|since|finally)\b/i;

const TURN =
  /(?:^|[\s,(-])(?:but|now|since|finally|eventually|subsequently|however|although|then)(?:\s+(?:is|has|have|are|was|been|it|this|all|now|since|finally|eventually|subsequently|fully|also|successfully))*\s*$/i;

/** A delay, and then a completion of the same thing: joined by "but now", or "Late - completed …". */
function madeGoodBy(delay: Signal, completion: Signal): boolean {
  if (completion.start < delay.end) return false;
  if (completion.segment === delay.segment) {
    return TURN.test(delay.tail.slice(0, completion.start - delay.end));
  }
  if (completion.segment !== delay.segment + 1 || completion.scope === "part") return false;
  const opens = completion.before.trim();
  if (opens === "") return completion.joint === "dash" && !/^complete$/i.test(completion.words);
  return delay.scope !== "part" && NOW.test(opens);
}

const MEASURE =
  /^[\s,(-]*(?:(?:but|albeit|although|though)\s+)?(?:(?:slightly|somewhat|very|rather|just|about|around|a\s+little|a\s+bit|some)\s+)*(?:(?:\d+|an?|one|two|three|four|five|six|several|few|a\s+few|a\s+couple\s+of)\s+(?:working\s+)?(?:day|week|month|year|term)s?\s+)?(?:(?:with|after|following)\s+(?:(?:a|an|some|slight|short|significant)\s+)*)?$/i;

/** "Phase 2 delayed but now done": in one sentence the completion is of what was late. */
function scopeGoneOn(delay: Signal, completion: Signal): Scope {
  return delay.segment === completion.segment && !delay.past ? delay.scope : completion.scope;
}

/** "Completed (2 months late)", "Completed 4/2/25 - later than planned": how late the completion was. */
function isLatenessOf(completion: Signal, delay: Signal): boolean {
  const between = betweenThem(completion, delay);
  if (between === null || (delay.joint === "stop" && delay.segment !== completion.segment)) return false;
  const measured = /^(?:late|overdue|behind|later)\b/i.test(delay.words);
  const told = /\b(?:with|after|following)\b/i.test(between) && /^(?:delay|slippage)/i.test(delay.words);
  return (measured || told) && MEASURE.test(between);
}

/** "Completed. Delayed by two weeks because of snow.": how it came to be late, of a thing that is finished. */
function isHistoryOf(completion: Signal, delay: Signal): boolean {
  if (completion.scope !== "whole" || !/^(?:delayed|slipped|postponed|deferred)$/i.test(delay.words))
    return false;
  const between = betweenThem(completion, delay);
  return between !== null && BARELY.test(between) && HISTORY.test(delay.tail) && !STILL_OPEN.test(delay.tail);
}

/** "Delayed by two weeks; now due in July", "… Target 30 July": behind the delay something is open. */
function isLeftClosed(delay: Signal, signals: readonly Signal[], segments: readonly Segment[]): boolean {
  const later = segments.slice(delay.segment + 1);
  return (
    signals.every(({ says, start }) => start <= delay.start || says === "complete") &&
    later.every(({ text, joint }) => joint === "stop" && !NEW_DAY.test(text))
  );
}

const NEW_DAY = new RegExp(`\\d|\\b(?:new|revised|targets?|dates?|now|due|to|next|${MONTH})\\b`, "i");

/** What stands between a completion and a delay told of it, without the day of the completion; null where it can't be. */
function betweenThem(completion: Signal, delay: Signal): string | null {
  if (delay.segment === completion.segment) {
    if (delay.start < completion.end) return null;
    return completion.tail.slice(0, delay.start - completion.end).replace(DAY, "");
  }
  const follows = delay.segment === completion.segment + 1 && ["dash", "stop"].includes(delay.joint);
  return follows && completion.tail.replace(DAY, "").trim() === "" ? delay.before : null;
}

/** The day of a completion, straight behind it. */
const DAY = new RegExp(
  `^[\\s,:(-]*(?:(?:on|in)\\s+)?(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTH})\\b(?:\\s+(?:\\d{4}|\\d{2})\\b)?)`,
  "i",
);

/** "but slightly": no subject of its own, and no "is" or "has been", which would tell of today. */
const BARELY = /^[\s,(-]*(?:(?:but|albeit|although|though|was|slightly|somewhat|initially|only|just)\s+)*$/i;
/** "by two weeks because of snow", "from December owing to sickness": by how much, or from when, and perhaps why. */
const HISTORY =
  /^\s+(?:by\s+(?:(?:about|around|nearly|over|just)\s+)?(?:\d+|an?|one|two|three|four|five|six|several|a\s+few|a\s+couple\s+of)\s+(?:working\s+)?(?:day|week|month|term)s?|from\s+[\w'/ ]{1,30}?)\s*(?:$|\)|,?\s*(?:because|owing|due\s+to|as\s+a\s+result|by)\b)/i;
const STILL_OPEN =
  /\b(?:until|till|now|still|yet|next|will|shall|expected|planned|not|and|but|to(?<!\b(?:due|owing) to))\b/i;
