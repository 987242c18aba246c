/** Whether a reading speaks for the whole action as it stands today, or only tells of a thing, a part or the past. */
import { isHollow } from "../signals/scope";
import type { Signal, SignalsOfEntry } from "../signals/signals";
import type { Verdict } from "./verdict";

/**
 * False for "Draft started in May", "Survey done", "Training to be scheduled": the action may be finished all the
 * same. A part that has not been started ("Phase 2 not started") says that it is not.
 */
export function speaksForWhole(verdict: Verdict, { signals }: SignalsOfEntry): boolean {
  if (verdict.overruled || signals.some(({ says }) => says === "not-started")) return true;
  return verdict.by !== null && speaksOfToday(verdict.by);
}

/** What goes on after the work is done: "continuing to monitor", "kept under review". */
const AFTERCARE = /\b(?:monitor|continu|maintain|keep|kept)/i;
const START = /^(?:re)?(?:started|begun|began|commenced|initiated|kicked off)$/i;
const BEGINS = /\b(?:start|begin|commence|begun)/i;
const LABEL_OF_DAY = /\bdate\b|^target\b/i;

function speaksOfToday({ says, scope, words, before, tail, past }: Signal): boolean {
  // "80% complete", "4 of 6 done" count the whole whatever they are said of
  if (says === "partial" && /\d/.test(words)) return true;
  // "Awaiting sign off": what nothing else is named for, the action waits for
  if ((says === "open" || /\bawait|\bwaiting\b/i.test(words)) && scope !== "part")
    return (before.match(/[\w']+/g) ?? []).every(isHollow);
  if (scope !== "whole" || past) return START.test(words) && /\bworks? (?:has|have)\b/i.test(before);
  if (says === "ahead") return BEGINS.test(words);
  if (says === "promise") return !LABEL_OF_DAY.test(words);
  if (says !== "in-progress") return true;
  const isEvent = START.test(words) && tail.trim() !== "" && !/\b(?:has|have)\b/i.test(before);
  return !isEvent && !AFTERCARE.test(`${before}${words}${/^\s*[\w']*\s*[\w']*/.exec(tail)?.[0] ?? ""}`);
}
