/** Whether words speak of the whole action, of one thing in it, or plainly of a part. */
import { matchesOf } from "../../matches";
import type { Claim } from "../words/claims";
import { PART_WORDS } from "../words/part";
import { MONTH, phrase } from "../words/patterns";
import type { Segment } from "./segments";

export type Scope = "whole" | "thing" | "part";

/** Words before a status that name nothing but the action itself: "This action has now been …". */
const HOLLOW = new Set(
  (
    "itself job rec recs verified assessed mgmt management confirm confirms " +
    "this that the these those all both our it we everything agreed action actions task tasks recommendation recommendations " +
    "objective objectives item items project target targets milestone milestones requirement requirements work piece of " +
    "elements element aspects has have had been is are was were be being now also already currently still remains remain fully successfully formally " +
    "largely overall status update progress position marked as to above i we consider can confirm confirmed that considered deemed judged felt thought green amber red blue yellow orange purple white black grey gray closed rag rating yes " +
    "well going very and but however generally just slightly some significant action's deliverable deliverables"
  ).split(" "),
);
/** Of the hollow words, those that are a subject: without one, a status late in a sentence has its own. */
const SUBJECT =
  /\b(?:this|these|all|it|everything|action|actions|job|recs?|task|tasks|recommendations?|objectives?|items?|project|requirements?|overall|now)\b/i;

/** Words that may follow a bare status; any other makes it speak of a thing ("Completed audit of files"). */
const FOLLOWS = phrase(
  `(?:and|but|by|for|in|on|at|with|within|during|following|after|before|since|as|to|due|of|through|throughout|via|per|from|so|this|last|until|when|where|while|although|though|however|subject|pending|awaiting|except|bar|barring|excluding|incl|including|apart|ahead|w|early|late|mid|end|${MONTH}|spring|summer|autumn|winter|term|q[1-4]|successfully|already|again|now|overall|ours|today|yesterday|because|owing|yet|because|which|via|under|over|up|well|at|against|across|out|is|was|has|it|we|all|not|no|see|than|evidence|n/a)`,
);

const NO_SUBJECT = new Set(
  "it they has have had been is are was were now also already since finally eventually then still fully successfully".split(
    " ",
  ),
);

const CLAUSE_BREAK = /[,;()]|\b(?:and|but|however|though|although|yet|whilst|while|which|so(?! far))\b/gi;

/** The scope of words found at a place of a segment; `rest` is the segment with all found words struck out. */
export function scopeOf(segment: Segment, { start, end, says }: Claim, rest: string): Scope {
  const clause = clauseAround(segment.text, start, end);
  // "No progress to date" names no part; "three of the five done to date" does
  const said =
    says === "not-started"
      ? `${segment.text.slice(clause.start, start)} ${segment.text.slice(end, clause.start + clause.text.length)}`
      : clause.text;
  if (says !== "dropped" && speaksOfPart(said)) return "part";
  if (says === "complete" && SHARE.test(said)) return "part";
  const before = rest.slice(clause.start, start);
  if (carriesOn(before) && speaksOfPart(segment.text.slice(0, clause.start))) return "part";
  const bare = (before.match(/[\w']+/g) ?? []).every(isHollow);
  const ownSubject = clause.first || SUBJECT.test(before);
  if (!bare || !ownSubject || segment.ofThing) return "thing";
  return mayFollow(rest.slice(end)) ? "whole" : "thing";
}

/** "Phase 1 was late but (it) is now complete": a clause without a subject of its own goes on about the last one. */
function carriesOn(before: string): boolean {
  return (before.match(/[\w']+/g) ?? []).every((word) => NO_SUBJECT.has(word.toLowerCase()));
}

/** True for a word that names nothing but the action itself. */
export function isHollow(word: string): boolean {
  return HOLLOW.has(word.toLowerCase()) || /^(?:[\d.]+|[gby])$/i.test(word);
}

/** True for a text in which nothing is named but the action itself. */
export function isHollowText(text: string): boolean {
  return (text.match(/[\w']+/g) ?? []).every(isHollow);
}

/** "82% of supervisions completed on time". */
const SHARE = /(?<![\d.])\d{1,2}(?:\.\d+)? ?(?:%|per ?cent)/i;

/**
 * True where no more than a day follows: "In place since May", "signed off and published"; never "delivered to the two
 * halls", "completed by each warden".
 */
export function endsThere(tail: string): boolean {
  return BARE_TAIL.test(tail);
}

const BARE_TAIL =
  /^\s*(?:$|[^\w\s]|(?:and|but|since|now|already|yet|as|last|this|throughout|across)\b|(?:on|in|by|at|from|during|w\/c|end)?\s*(?:\w+\s+)?\d|(?:in|during|from|since|by|last|early|late|mid)\s+[A-Z])/;

/** True where a clause speaks of a part ("phase 1", "most teams") and not of all. */
export function speaksOfPart(clause: string): boolean {
  const whole = clause.replace(
    /\b(\d[\d,]*) ?(?:\/|of|out of) ?(?:the )?\1(?![\d,/])|\b(?:all|both|every|each) (?!but\b|bar\b)(?:of )?(?:the )?[\w']+(?: (?:elements?|aspects?|parts?) of)?/gi,
    " ",
  );
  return PART_WORDS.test(whole.replace(/\baction (?:no\.? ?)?[\d.]+/gi, " "));
}

/** "Done the same day", "completed that week": when, and not what. */
const SAME_DAY =
  /^\s*(?:(?:the|that) )?(?:same|very|next|following|that) (?:working )?(?:day|morning|afternoon|evening|week|month|term)\b(?! (?:each|every))/i;

/** "Complete the audit" bids; "completed the audit" tells. */
export function isImperative(words: string, tail: string): boolean {
  return words.toLowerCase() === "complete" && !mayFollow(tail);
}

function mayFollow(tail: string): boolean {
  if (SAME_DAY.test(tail)) return true;
  const next = /^\s*([a-z']+)/i.exec(tail)?.[1];
  return next === undefined || (next.match(FOLLOWS)?.[0].length ?? 0) === next.length;
}

function clauseAround(
  text: string,
  start: number,
  end: number,
): { text: string; start: number; first: boolean } {
  let from = 0;
  let to = text.length;
  for (const found of matchesOf(CLAUSE_BREAK, text)) {
    const after = found.index + found[0].length;
    if (after <= start) from = after;
    else if (found.index >= end) {
      to = endOfBracket(text, end, found.index) ?? found.index;
      break;
    }
  }
  return {
    text: text.slice(from, to),
    start: from,
    first: isHollowText(text.slice(0, from).replace(/~+/g, "claimed")),
  };
}

/** A bracket straight after the words belongs to them: "Complete (phase 1)". */
function endOfBracket(text: string, end: number, found: number): number | null {
  if (text[found] !== "(" || text.slice(end, found).trim() !== "") return null;
  const close = text.indexOf(")", found);
  return close === -1 ? text.length : close;
}
