/** The signals of status in an entry: words found, what they say, and of how much of the action. */
import type { ProgressContext } from "../progress-context";
import { type Claim, claimWords } from "../words/claims";
import type { Meaning } from "../words/patterns";
import { takenBackBy } from "./completion-condition";
import { coversOnlyPart, settleTime } from "./completion-time";
import { isLabelOfAim, isLabelOfThing } from "./labels";
import { endsThere, isHollowText, isImperative, type Scope, scopeOf, speaksOfPart } from "./scope";
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
  /** How many pieces only name what follows them, where the entry is a list of things; else null. */
  list: { labels: number } | null;
}

/** Everything an entry says of status, in the order of the text. */
export function findSignals(text: string, context: ProgressContext): SignalsOfEntry {
  const segments = splitSegments(text);
  const labels = segments.map((_, index) => labelOf(segments, index));
  const named = labels.filter((label) => label !== null && !isHollowText(label)).length;
  const isList = named > 1 || segments.filter(({ ofThing }) => ofThing).length > 1;
  const signals = segments.flatMap((segment, index) => {
    const label = labels[index] ?? null;
    const ofThing = label !== null && (isLabelOfThing(label) || (named > 1 && !isHollowText(label)));
    return signalsOf({ segment, index, label, ofThing }, segments, context);
  });
  return { signals, segments, list: isList ? { labels: named } : null };
}

/** The name before the dash or colon that a segment follows; a status there ("Open - on schedule") names nothing. */
function labelOf(segments: Segment[], index: number): string | null {
  const { joint } = segments[index]!;
  const before = joint === "dash" || joint === "colon" ? segments[index - 1] : undefined;
  return before === undefined || isStatus(before.text) ? null : before.text;
}

interface Labelled {
  segment: Segment;
  index: number;
  label: string | null;
  /** True where the label names one thing, or one of several. */
  ofThing: boolean;
}

function signalsOf(
  { segment, index, label, ofThing }: Labelled,
  segments: Segment[],
  context: ProgressContext,
): Signal[] {
  const { claims, rest } = claimWords(segment.text);
  const ofAim = label !== null && isLabelOfAim(label);
  const limited = isLimit(segments[index + 1]);
  const signals: Signal[] = [];
  for (const claim of claims) {
    const scope = scopeAfter(signals.at(-1), claim, segment) ?? scopeOfClaim(claim, segment, rest);
    if (
      claim.pattern.bareOnly &&
      (scope !== "whole" ||
        ofThing ||
        !(claim.says !== "complete" || endsThere(segment.text.slice(claim.end))))
    )
      continue;
    if (segment.asked || (/^n$/i.test(segment.text) && ["start", "stop"].includes(segment.joint))) continue;
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

function isStatus(text: string): boolean {
  const all = claimWords(text).claims.find(({ start, end }) => start === 0 && end === text.length);
  // "Staff briefing" is a thing, though staff may be briefing
  return (
    all !== undefined && (all.says !== "in-progress" || !/ing$/i.test(text) || /^on-?\s?going$/i.test(text))
  );
}

/** "Complete - phase 1 only": the piece after the dash says how far it goes. */
function isLimit(next: Segment | undefined): boolean {
  if (next?.joint !== "dash" || /%/.test(next.text) || next.text.split(" ").length > 8) return false;
  return !/^\d/.test(next.text) && speaksOfPart(next.text);
}

function scopeOfClaim(claim: Claim, segment: Segment, rest: string): Scope {
  if (claim.pattern.ofPart) return "part";
  if (claim.pattern.ofWhole || isOverall(claim, segment)) return "whole";
  const scope = scopeOf(segment, claim, rest);
  const before = segment.text.slice(0, claim.start);
  const goesOn = claim.says === "in-progress" && WORK.test(before) && !/\bstill\b/i.test(before);
  // "Works were done by the county" tells of some work
  const someWork =
    /\bworks?\b(?: \w+)* $/i.test(before) && /^done$/i.test(segment.text.slice(claim.start, claim.end));
  return scope === "whole" && (claim.pattern.past || goesOn || someWork) ? "thing" : scope;
}

/** "Overall on track, though one lock is late". */
function isOverall({ says, start }: Claim, { text }: Segment): boolean {
  return says === "on-target" && /^overall\b/i.test(text) && !/[,;]/.test(text.slice(0, start));
}

/** "Work is ongoing" tells of some work; only "ongoing" alone, or "still", answers for the whole action. */
const WORK = /\bworks?\b/i;

/** "Complete/ongoing", "started but paused": the second of two joined words speaks of what the first does. */
function scopeAfter(last: Signal | undefined, claim: Claim, segment: Segment): Scope | null {
  if (!last) return null;
  const between = segment.text.slice(last.end - segment.start, claim.start);
  if (isReason(claim, segment, last, between)) return last.scope;
  return /^\s*(?:well\s*|\w+ly\s*)?(?:\/|,?\s*(?:and|but)(?: (?:now|then|currently))?)\s*$/i.test(between)
    ? last.scope
    : null;
}

/** "Not begun (now superseded)", and not "Not begun, cancelled sessions to be held again". */
function isReason({ says, end }: Claim, { text }: Segment, last: Signal, between: string): boolean {
  return (
    says === "dropped" &&
    last.says === "not-started" &&
    /^\s*[,(]\s*(?:(?:now|since|as|because|it|this|is|was|has|been|action)\s+)*$/i.test(between) &&
    /^\s*(?:$|[),.;]|(?:by|since|as|because|due|following|after|from|in)\b)/i.test(text.slice(end))
  );
}

function settle(signal: Signal, limited: boolean, context: ProgressContext): Signal {
  if (isImperative(signal.words, signal.tail)) return { ...signal, says: "ahead" };
  const takenBack = signal.says === "complete" ? takenBackBy(signal.tail) : null;
  if (takenBack) return { ...signal, says: takenBack };
  const says = settleTime(signal, context);
  const ofPart = says === "complete" && (limited || coversOnlyPart(signal, context));
  return { ...signal, says, scope: ofPart ? "part" : signal.scope };
}
