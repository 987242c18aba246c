/** Cuts an account of progress into the pieces that say one thing each. */
import { matchesOf } from "../../matches";

/** What stands before a piece: the beginning, the end of a sentence, a dash, or the colon of a label. */
export type Joint = "start" | "stop" | "dash" | "colon";

export interface Segment {
  /** Plain text (see plain.ts), and where it begins in the account. */
  text: string;
  start: number;
  joint: Joint;
  /** True where it can't answer for the whole: an item of a list ("1. Completed"), the rest of an endless sentence. */
  ofThing: boolean;
  /** True where it ends in a question mark: what is asked is not said. */
  asked: boolean;
}

/** Sentence ends, new lines, bullets, spaced dashes and the colons of labels. */
const BOUNDARY =
  /[\r\n]+|\s(?=\((?:[a-z]|[ivx]{1,4}|\d)\)\s|\d{1,2}[.)]\s+[A-Z]|(?=(?:[a-z]|[ivx]{2,4})\)\s)(?<!\([^()]{0,80}))|(?<![.!?;…])[.!?;…]+(?=\s|$|[A-Z])|\s-+\s|(?<=[a-z)])-\s|[•▪➢●◦‣·■□»›➤*|\uf0a7\uf0b7\uf0d8]+|\s-+(?=[A-Za-z])|:(?=\s|$)(?!\s*\d{1,3}\.?\s*(?:$|[\r\n]))|(?<=[A-Za-z]):(?=[A-Za-z])/g;

/** Words that end in a full stop without ending the sentence: "e.g.", "No. 4", "Cllr. Shaw", "J. Shaw". */
const ABBREVIATED =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|approx|cf|vs|nos?|ref|para|dr|mrs?|ms|rev|prof|cllr|st|inc|est|mins?|jan|feb|mar|apr|aug|sept?|oct|nov|dec|[a-z])$/i;

/** "Opened 1 Oct. Completed": a shortened month ends a sentence where it ends a time and the next word is a capital. */
const ENDS_TIME = /\b(?:\d{1,2}(?:st|nd|rd|th)?|in|since) (?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;

/** No sentence is longer; cutting one that is keeps the reading quick whatever was pasted into the cell. */
const LONGEST = 1500;

/** Stray marks before the first word: "-Under way", "_Done_", "> Completed". A minus before a number stays. */
const LEADING = /^(?:[\s_~#>=+:,.'"\u00ac]|-(?!\d))+/;
const TRAILING = /(?<![\s_~])[\s_~]+$/;

const LIST_MARK = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i;

/** The pieces of a plain text, in order, without empty ones. */
export function splitSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let joint: Joint = "start";
  let item = numberAt(text, 0);
  for (const boundary of matchesOf(BOUNDARY, text)) {
    const number = numberAt(text, boundary.index + boundary[0].length);
    if (number === item + 1) item = number;
    else if (/^\s$/.test(boundary[0]) && number > 0) continue;
    const end = boundary.index + boundary[0].length;
    const before = text.slice(start, boundary.index);
    const endsTime = ENDS_TIME.test(before) && /^ +[A-Z]/.test(text.slice(end, end + 9));
    if (!isAtEnd(text, boundary) && !endsTime && isInsideWord(before, boundary[0])) continue;
    addSegment(segments, before, start, joint, boundary[0].includes("?"));
    start = end;
    joint = jointOf(boundary[0]);
  }
  addSegment(segments, text.slice(start), start, joint, false);
  return segments;
}

/** The number of a list's item that begins there; 0 where none does. */
function numberAt(text: string, at: number): number {
  return Number(/^\s*(\d{1,2})[.)]\s/.exec(text.slice(at, at + 8))?.[1] ?? 0);
}

/** "Completed - no.": at the end of a line a stop is a stop. */
function isAtEnd(text: string, { 0: boundary, index }: RegExpExecArray): boolean {
  const next = text[index + boundary.length];
  return next === undefined || next === "\n" || next === "\r";
}

/** "1. Done": the number's stop ends no sentence. */
const LIST_NUMBER = /^\s*\(?\d{1,2}$/;

function isInsideWord(before: string, boundary: string): boolean {
  if (boundary === "." && LIST_NUMBER.test(before)) return true;
  return boundary === "." && ABBREVIATED.test(before) && !/^\s*\(?[a-z]$/i.test(before);
}

function jointOf(boundary: string): Joint {
  if (boundary.includes("-")) return "dash";
  return boundary.startsWith(":") ? "colon" : "stop";
}

function addSegment(segments: Segment[], raw: string, start: number, joint: Joint, asked: boolean): void {
  const mark = LIST_MARK.exec(raw)?.[0] ?? "";
  const body = raw.slice(mark.length);
  const lead = (body.match(LEADING)?.[0] ?? "").length;
  const text = body.slice(lead).replace(TRAILING, "");
  if (text === "") return;
  const from = start + mark.length + lead;
  for (let cut = 0; cut < text.length; cut += LONGEST) {
    const ofThing = mark !== "" || cut > 0;
    segments.push({ text: text.slice(cut, cut + LONGEST), start: from + cut, joint, ofThing, asked });
  }
}
