/** Text made even for reading: one kind of space, dash and digit, lower case, months spelt right. */
import { matchesOf } from "../matches";
import { MAY_BE_SLIP, meantWord } from "./spelling";

/** Text in its even form, and where each of its characters stood in the text as written. */
export interface Folded {
  text: string;
  source: string;
  /** For each character of `text`, its place in `source`. */
  origin: number[];
  /** Words of the source that were read as another, with the place of each in `text`. */
  slips: { start: number; written: string; meant: string }[];
  /** True where the text speaks of school terms anywhere: its springs, summers and autumns are terms too. */
  schoolTerms: boolean;
  /** True where the text speaks of school years anywhere, which then holds for all its split years. */
  schoolYears: boolean;
}

/** "Termly", "spring term"; never "long term", "terms of reference". */
const SCHOOL_TERMS =
  /(?<![a-z]|\b(?:short|shorter|medium|mid|near|long|longer|in)[ -])term(?:s(?! of)|ly)?(?![a-z])/;
const SCHOOL_YEARS = /(?:academic|school) years?(?![a-z])/;
/** "0ct 2012". */
const NOUGHT_FOR_O = /(?<![a-z\d])0(?=ct(?:ober)?(?![a-z]))/g;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const SPACE = /[\s\u200b\u2060]/;
const DASH = /[_\u2010-\u2015\u2212\ufe58\ufe63]/;
const QUOTE = /[\u2018\u2019\u02bc`\u00b4]/;

/** Runs of spaces become one space (a line break where the run has one), runs of dashes one dash. */
export function fold(source: string): Folded {
  const { text, origin } = UNEVEN.test(source)
    ? evened(source)
    : { text: source.toLowerCase(), origin: upTo(source.length) };
  const nought = text.includes("0ct") ? text.replace(NOUGHT_FOR_O, "o") : text;
  return spellRight(
    joinTorn({
      text: nought,
      source,
      origin,
      slips: [],
      schoolTerms: SCHOOL_TERMS.test(nought),
      schoolYears: SCHOOL_YEARS.test(nought),
    }),
  );
}

/** Most texts need no more than small letters. */
const UNEVEN = /[^\n -~]|[\\_`]|[ \n]{2}|--/;

function upTo(end: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < end; number++) numbers.push(number);
  return numbers;
}

function evened(source: string): Pick<Folded, "text" | "origin"> {
  const letters: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const letter = EVEN_ASCII[source.charCodeAt(at)] ?? evenLetter(source[at]!);
    const last = letters[letters.length - 1];
    const repeats = (isGap(letter) && isGap(last)) || (letter === "-" && last === "-");
    if (!repeats) {
      letters.push(letter);
      origin.push(at);
    } else if (letter === "\n") letters[letters.length - 1] = "\n";
  }
  return { text: letters.join(""), origin };
}

/** Months that a line of a PDF tore: "Sept ember". */
const TORN_MONTH = new RegExp(
  `(?<![a-z])(?:${[
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ]
    .map((month) => [...month].join("[ \\n]?"))
    .join("|")})(?![a-z])`,
  "g",
);

function joinTorn(folded: Folded): Folded {
  const gaps = matchesOf(TORN_MONTH, folded.text).flatMap(({ 0: word, index }) =>
    [...word.matchAll(/[ \n]/g)].map((gap) => index + gap.index),
  );
  if (gaps.length === 0) return folded;
  const torn = new Set(gaps);
  const kept = folded.origin.map((_, at) => at).filter((at) => !torn.has(at));
  return {
    ...folded,
    text: kept.map((at) => folded.text[at]).join(""),
    origin: kept.map((at) => folded.origin[at]!),
  };
}

/** The words as written that a stretch of the folded text came from. */
export function asWritten(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.origin[start] ?? folded.source.length, end: (folded.origin[end - 1] ?? 0) + 1 };
}

/** True where the letter at this place of the folded text was written as a capital. */
export function isCapital(folded: Folded, at: number): boolean {
  return /\p{Lu}/u.test(folded.source[folded.origin[at] ?? -1] ?? "");
}

function isGap(letter: string | undefined): boolean {
  return letter === " " || letter === "\n";
}

/** Full-width and raised characters in their plain form; only ever one character for one. */
function evenLetter(written: string): string {
  if (LINE_BREAK.test(written)) return "\n";
  if (SPACE.test(written)) return " ";
  if (DASH.test(written)) return "-";
  if (QUOTE.test(written)) return "'";
  if (written === "\u2044" || written === "\\") return "/";
  const plain = written.normalize("NFKC").toLowerCase();
  if (plain.length !== 1) return written;
  return SPACE.test(plain) ? " " : plain;
}

const EVEN_ASCII = Array.from({ length: 128 }, (_, code) => evenLetter(String.fromCharCode(code)));

function spellRight(folded: Folded): Folded {
  const pieces: string[] = [];
  const origin: number[] = [];
  const slips: Folded["slips"] = [];
  let done = 0;
  const copyUpTo = (end: number) => {
    pieces.push(folded.text.slice(done, end));
    for (let at = done; at < end; at += 1) origin.push(folded.origin[at]!);
    done = end;
  };
  for (const { 0: word, index } of matchesOf(MAY_BE_SLIP, folded.text)) {
    const meant = meantWord(word);
    if (meant === word) continue;
    copyUpTo(index);
    slips.push({
      start: origin.length,
      written: folded.source.slice(folded.origin[index]!, folded.origin[index + word.length - 1]! + 1),
      meant,
    });
    pieces.push(meant);
    for (let at = 0; at < meant.length; at += 1) {
      const lastLetter = at === meant.length - 1;
      origin.push(folded.origin[index + (lastLetter ? word.length - 1 : Math.min(at, word.length - 1))]!);
    }
    done = index + word.length;
  }
  if (slips.length === 0) return folded;
  copyUpTo(folded.text.length);
  return { ...folded, text: pieces.join(""), origin, slips };
}
