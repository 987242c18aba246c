/** The signals of status in an entry: words found, what they say, and of how much of the action. */
import { type Claim, claimWords } from "./claims";
import { coversOnlyPart, settleTime } from "./completion-time";
import { isLabelOfAim, isLabelOfThing } from "./labels";
import type { Meaning } from "./patterns";
import type { ProgressContext } from "./progress-context";
import { isImperative, type Scope, scopeOf, speaksOfPart } from "./scope";
import { type Joint, type Segment, splitSegments } from "./segments";

export interface Signal {
  says: Meaning;
  scope: Scope;
  /** The words, and their place in the entry. */
  words: string;
  start: number;
  end: number;
  /** What stands before the segment. */
  joint: Joint;
  /** Number of the segment, and what is said in it before and after the words. */
  segment: number;
  before: string;
  tail: string;
  /** True where they tell how it used to be. */
  past: boolean;
}

export interface SignalsOfEntry {
  signals: Signal[];
  segments: Segment[];
}

/** Everything an entry says of status, in the order of the text. */
export function findSignals(text: string, context: ProgressContext): SignalsOfEntry {
  const segments = splitSegments(text);
  const signals = segments.flatMap((segment, index) => signalsOf(segment, index, segments, context));
  return { signals, segments };
}

function signalsOf(segment: Segment, index: number, segments: Segment[], context: ProgressContext): Signal[] {
  const { claims, rest } = claimWords(segment.text);
  const label = segment.joint === "dash" || segment.joint === "colon" ? segments[index - 1]?.text : undefined;
  const ofThing = label !== undefined && !isLateness(label) && isLabelOfThing(label);
  const ofAim = label !== undefined && isLabelOfAim(label);
  const limited = isLimit(segments[index + 1]);
  const signals: Signal[] = [];
  for (const claim of claims) {
    const scope = scopeAfter(signals.at(-1), claim, segment) ?? scopeOfClaim(claim, segment, rest);
    if (claim.pattern.bareOnly && (scope !== "whole" || ofThing)) continue;
    if (segment.asked && claim.says === "complete") continue;
    const signal: Signal = {
      says: ofAim && claim.says === "complete" ? "promise" : claim.says,
      scope: scope === "whole" && ofThing ? "thing" : scope,
      words: segment.text.slice(claim.start, claim.end),
      start: segment.start + claim.start,
      end: segment.start + claim.end,
      joint: segment.joint,
      segment: index,
      before: segment.text.slice(0, claim.start),
      tail: segment.text.slice(claim.end),
      past: claim.pattern.past ?? false,
    };
    signals.push(settle(signal, limited, context));
  }
  return signals;
}

/** "Late - completed in May": a lateness before a dash is no name of a thing. */
function isLateness(label: string): boolean {
  const { claims } = claimWords(label);
  return claims.some(({ says, start, end }) => says === "delayed" && start === 0 && end === label.length);
}

/** "Complete - phase 1 only": the piece after the dash says how far it goes. */
function isLimit(next: Segment | undefined): boolean {
  if (next?.joint !== "dash" || next.text.split(" ").length > 4) return false;
  return !/^\d/.test(next.text) && speaksOfPart(next.text);
}

function scopeOfClaim(claim: Claim, segment: Segment, rest: string): Scope {
  if (claim.pattern.ofPart) return "part";
  if (claim.pattern.ofWhole) return "whole";
  const scope = scopeOf(segment, claim, rest);
  const before = segment.text.slice(0, claim.start);
  const goesOn = claim.says === "in-progress" && WORK.test(before) && !/\bstill\b/i.test(before);
  return scope === "whole" && (claim.pattern.past || goesOn) ? "thing" : scope;
}

/** "Work is ongoing" tells of some work; only "ongoing" alone, or "still", answers for the whole action. */
const WORK = /\bworks?\b/i;

/** "Complete/ongoing", "started but paused": the second of two joined words speaks of what the first does. */
function scopeAfter(last: Signal | undefined, claim: Claim, segment: Segment): Scope | null {
  if (!last) return null;
  const between = segment.text.slice(last.end - segment.start, claim.start);
  return /^\s*(?:\/|,?\s*(?:and|but)(?: (?:now|then|currently))?)\s*$/i.test(between) ? last.scope : null;
}

function settle(signal: Signal, limited: boolean, context: ProgressContext): Signal {
  if (isImperative(signal.words, signal.tail)) return { ...signal, says: "ahead" };
  const says = settleTime(signal, context.updatedOn);
  const ofPart = says === "complete" && (limited || coversOnlyPart(signal, context));
  return { ...signal, says, scope: ofPart ? "part" : signal.scope };
}
