/** Weighs what an entry says of things and parts, where no word answers for the whole. */
import { BOOKED } from "../words/in-progress";
import { LOOKED_AT } from "../words/not-yet";
import { MONTH, NUMBER_WORDS } from "../words/patterns";
import { endsThere, isHollowText } from "../signals/scope";
import type { Signal } from "../signals/signals";
import { NOTHING_SAID, type Verdict, verdict } from "./verdict";

export interface Pieces {
  /** How many pieces of the entry tell something. */
  telling: number;
  /** True where another says that the action is closed. */
  closed: boolean;
  /** True where they are the items of a list. */
  isList: boolean;
}

/** The status of an entry in which nothing answers for the whole. */
export function decideByParts(found: Signal[], pieces: Pieces): Verdict {
  const signals = found.filter((signal) => !isLaterLook(signal) && !isOneLeftOut(signal, pieces));
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
    const everywhere = new Set(done.map((signal) => signal.segment)).size === pieces.telling;
    if (pieces.isList && !everywhere) return verdict("partial", firstDone);
    return everywhere && (pieces.closed || pieces.isList || done.every(isPlainlyDone)) && !find("doubt")
      ? verdict("complete", firstDone)
      : NOTHING_SAID;
  }
  return decideOpen(signals, pieces.telling);
}

/** "Two pumps bought. The third is no longer needed", "May fair held, June fair cancelled": of the others more is told. */
function isOneLeftOut({ says, before }: Signal, { telling }: Pieces): boolean {
  if (says !== "dropped") return false;
  const clause = before.split(/, (?:and |but |while |whilst )?/i).at(-1)!;
  return (telling > 1 && ONE_OF_THEM.test(before)) || (clause !== before && ONE_OF_THEM.test(clause));
}

const ONE_OF_THEM = new RegExp(
  `^(?:the )?(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|others?|remaining|rest|${NUMBER_WORDS}|(?:phase|stage|round|cohort|session|term|day|part|module) (?:\\d|${NUMBER_WORDS})|${MONTH}|spring|summer|autumn|winter|q[1-4])\\b`,
  "i",
);

/** "Live since May. Benefits review booked for June": a look at what was told before, and no work of its own. */
function isLaterLook({ says, words, before, joint }: Signal): boolean {
  return says === "in-progress" && joint === "stop" && IS_BOOKED.test(words) && LATER_LOOK.test(before);
}

const IS_BOOKED = new RegExp(`^(?:${BOOKED})$`, "i");
const LATER_LOOK =
  /\b(?:(?:benefits?|impact|effectiveness|follow-?up|post-\w+|next|annual|[a-z\d]+[- ]month(?:ly)?) (?:review|evaluation|audit|check)|evaluation|re-?audit)s?(?: (?:is|are|has|have|been|now))*\s*$/i;

/**
 * "The audit has been completed", "All schools have completed the survey": of a thing, only a plain sentence that ends
 * there says that all is done. "Audit completed", like "meeting held", tells an event.
 */
function isPlainlyDone({ before, tail }: Signal): boolean {
  if (/[,;]\s*\w/.test(tail) || DOUBTFUL.test(before)) return false;
  if (isHollowText(before) ? LATE.test(tail) : MADE_GOOD.test(before)) return true;
  if (ALL.test(before)) return true;
  return PASSIVE.test(before) && endsThere(tail) && (before.match(/[\w']+/g) ?? []).length <= MOST_WORDS;
}

/** "Completed (two weeks later than planned)". */
const LATE = /^[\s(]*(?:\w+ ){1,3}(?:late|later|early|ahead)\b/i;
/** "Was late but is now completed". */
const MADE_GOOD = /\bbut(?: (?:has|have|is|are|was|now|since|been|it|finally|fully))*\s*$/i;
const MOST_WORDS = 9;
/** "All schools have", "All (61) stations", "Both of the rounds": not "all urgent repairs", which may leave others. */
const ALL = new RegExp(
  `^(?:all|every|both|each)\\b.*\\b(?:has|have|are|is|were|was)\\b|^(?:all|both) (?:of )?(?:the |our )?(?:(?:\\d+|${NUMBER_WORDS}) )?[a-z'-]+\\s*$`,
  "i",
);
const PASSIVE =
  /\b(?:has|have|had|is|are|was|were)(?: (?:been|now|all|both|also|since|already|[a-z]+ly))*\s*$/i;
const DOUBTFUL =
  /\b(?:nothing|none|no|not|never|whether|if|show|evidence|required?|until|last|some|bits|only|ask(?:ed)?|query|what|which|effectively|essentially|temporarily|almost)\b/i;

/** "Has been commissioned and will report", "Form sent, none received", "bought but not fitted": something was done. */
const HAS_DONE =
  /\b(?:has|have) (?:been |also |now )*[a-z]+ed\b|\b(?:sent|issued|held|met|written|drafted|visited|chased|submitted|circulated|agreed|received|appointed|emailed|contacted|built|made|bought)\b|\b[a-z]{3,}(?<!need|requir|propos|plann|expect|delay)ed,? (?:but|although|though)\b/i;

/** What is awaited, opened again or not yet looked at has been begun. */
const SHOWS_WORK = new RegExp(`await|waiting|re-?open|embedded|${LOOKED_AT}`, "i");

/** "Running on two wards, the rest to start in May": told before what lies ahead, unless it only says when or why not. */
const TOLD_BEFORE =
  /^(?!(?:from|in|on|at|by|after|before|during|following|subject|depend\w*|pending|when|once|if|until|due|with|as|for|to|not|no|none|nothing|yet|await\w*|delay\w*|owing|because|currently no)\b)(?:[^\s,]+ )+[^\s,]+,/i;

/** Nothing is finished: begun, or not yet? What is told without a word of status shows that it was begun. */
function decideOpen(signals: Signal[], segmentCount: number): Verdict {
  const find = (...meanings: Signal["says"][]): Signal | undefined =>
    signals.find((signal) => meanings.includes(signal.says));
  const inProgress = find("in-progress");
  if (inProgress) return verdict("in-progress", inProgress);
  const untold = segmentCount > new Set(signals.map((signal) => signal.segment)).size;
  const begun =
    untold ||
    signals.some(({ says, words }) => says === "ahead" && /^(?:further|re-)/i.test(words)) ||
    signals.some(({ before }) => HAS_DONE.test(before) || TOLD_BEFORE.test(before));
  const dropped = find("dropped");
  if (dropped) return verdict("dropped", dropped);
  const open = find("open");
  const isNotBegun = open?.scope === "whole" && !begun && !SHOWS_WORK.test(open.words);
  if (open) return verdict(isNotBegun ? "not-started" : "in-progress", open);
  const notYet = find("not-started");
  const isLeft = notYet && /^still\b/i.test(notYet.words) && notYet.before.includes(",");
  if (notYet) return verdict(begun || isLeft ? "in-progress" : "not-started", notYet);
  const ahead = find("promise", "ahead");
  return ahead ? verdict(begun ? "in-progress" : "not-started", ahead) : NOTHING_SAID;
}
