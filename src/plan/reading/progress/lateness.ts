/** Lateness that is history: "delayed but now complete", "completed three weeks late". */
import type { Scope } from "./scope";
import type { Signal } from "./signals";

/** The signals of an entry without lateness that its completion made good. */
export function withoutLatenessMadeGood(signals: Signal[]): Signal[] {
  const late = signals.filter(({ says }) => says === "delayed");
  if (late.length === 0) return signals;
  const madeGood = new Set<Signal>();
  const kept = signals.map((signal) => {
    if (signal.says !== "complete") return signal;
    const before = late.find((delay) => madeGoodBy(delay, signal));
    const mended = before ? { ...signal, scope: scopeGoneOn(before, signal) } : signal;
    for (const delay of late) {
      if (madeGoodBy(delay, signal) || isLatenessOf(signal, delay)) madeGood.add(delay);
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

/** "Completed (2 months late)", "Completed - later than planned": how late the completion was. */
function isLatenessOf(completion: Signal, delay: Signal): boolean {
  const sameBreath =
    delay.segment === completion.segment ||
    (delay.segment === completion.segment + 1 && delay.joint === "dash" && completion.tail.trim() === "");
  if (!sameBreath || delay.start < completion.end) return false;
  const between =
    delay.segment === completion.segment
      ? completion.tail.slice(0, delay.start - completion.end)
      : delay.before;
  const measured = /^(?:late|overdue|behind|later)\b/i.test(delay.words);
  const told = /\b(?:with|after|following)\b/i.test(between) && /^(?:delay|slippage)/i.test(delay.words);
  return (measured || told) && MEASURE.test(between);
}
