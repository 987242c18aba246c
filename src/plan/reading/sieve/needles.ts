/**
 * Works out from the source of a pattern which words a text must have before the pattern can be found in it: for
 * `(?:fully )?(?:completed?|done) by` that is “complete by”, “completed by” or “done by”. Asking for those first is far
 * cheaper than the pattern.
 */
import { readClass, readEscape } from "./characters";
import { EDGE } from "./letters";
import { ANYTHING, letterPart, type Needles, NOTHING, type Part, WORD_EDGE } from "./part";

/** More texts than these are no longer told one by one. */
const MOST_EXACT = 64;
/** What may come as many times is not told by how many. */
const MOST_TIMES = 5;
const QUANTIFIER = /[*+?]\??|\{(\d+)(?:,(\d*))?\}\??/y;
/** Only where no letter stands before or behind, whatever else is asked: `(?<![\w-])`, `(?![a-z]|\d)`. */
const NO_LETTER = /\(\?<?!\[(?:\\.|[^\]\\])*?(?:\\w|a-z)(?:\\.|[^\]\\])*\][|)]/y;
const GROUP = /\((?:\?:|\?<[a-z]\w*>|(\?<?[=!]))?/iy;

/** Of each of these sets one stands, whatever its case, in any text that the pattern is found in. */
export function needlesOf({ source }: RegExp): readonly Needles[] {
  return sureOf(alternatives({ source, at: 0 }));
}

interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    parts.push(sequence(reader));
  }
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST_EXACT) return { exact, needles: [] };
  const best = parts.map((part) => longest(sureOf(part)));
  return { exact: null, needles: best.every((needles) => needles !== null) ? [best.flat()] : [] };
}

function sequence(reader: Reader): Part {
  /** What the last parts match together, as far back as that can be told. */
  let run: readonly string[] = [""];
  let isWhole = true;
  const needles: Needles[] = [];
  const endRun = (next: readonly string[] | null) => {
    needles.push(...sureOf({ exact: run, needles: [] }));
    run = next ?? [""];
    isWhole = false;
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at]!)) {
    const { exact, needles: own } = quantified(reader);
    needles.push(...own);
    if (exact && exact.length * run.length <= MOST_EXACT) {
      run = run.flatMap((before) => exact.map((after) => joined(before, after)));
    } else endRun(exact);
  }
  if (isWhole) return { exact: run, needles };
  endRun(null);
  return { exact: null, needles };
}

function quantified(reader: Reader): Part {
  const part = single(reader);
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(reader.source);
  if (found === null) return part;
  reader.at += found[0].length;
  const isSpace = part.exact?.join() === " ";
  const least = found[0].startsWith("+") ? 1 : Number(found[1] ?? 0);
  const most = Number(found[2] ?? found[1]) || Infinity;
  if (least > 0) {
    if (isSpace) return part;
    const [only] = part.exact ?? [];
    if (only && part.exact?.length === 1 && most < MOST_TIMES) return repeated(only, least, most);
    return { exact: null, needles: sureOf(part) };
  }
  if (found[0].startsWith("?") || isSpace) return { exact: part.exact && [...part.exact, ""], needles: [] };
  return ANYTHING;
}

function single(reader: Reader): Part {
  const { source } = reader;
  const letter = source[reader.at]!;
  if (letter === "(") return group(reader);
  if (letter === "[" || letter === "\\") {
    const { part, length } = (letter === "[" ? readClass : readEscape)(source.slice(reader.at));
    reader.at += length;
    return part;
  }
  reader.at++;
  if (letter === "^" || letter === "$") return WORD_EDGE;
  return letter === "." ? ANYTHING : letterPart(letter);
}

function group(reader: Reader): Part {
  NO_LETTER.lastIndex = reader.at;
  const standsAtEdge = NO_LETTER.test(reader.source);
  GROUP.lastIndex = reader.at;
  const [opening = "(", looksAround] = GROUP.exec(reader.source) ?? [];
  reader.at += opening.length;
  const part = alternatives(reader);
  reader.at++;
  if (looksAround === undefined) return part;
  return standsAtEdge ? WORD_EDGE : NOTHING;
}

/** Edges within a text show by its letters, and need no sign of their own. */
function joined(before: string, after: string): string {
  const both = before + after;
  const isPlain =
    !before.endsWith(EDGE) && !after.startsWith(EDGE) && !(before.endsWith(" ") && after.startsWith(" "));
  return isPlain ? both : both.replace(/(?<=.)\|(?=.)/g, "").replace("  ", " ");
}

/** A text so many times. */
function repeated(text: string, least: number, most: number): Part {
  const times = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  return { exact: times.map((count) => text.repeat(count)), needles: [] };
}

/** All sets of which one is sure to be there. */
function sureOf({ exact, needles }: Part): readonly Needles[] {
  return exact === null || exact.some((text) => text.replace(/[ |]/g, "") === "")
    ? needles
    : [...needles, exact];
}

/** How many letters the shortest of some needles has: the more, the more seldom one of them is found. */
export function shortestIn(needles: Needles): number {
  return Math.min(...needles.map(({ length }) => length));
}

/** The set of the longest needles, which are found most seldom. */
function longest(sets: readonly Needles[]): Needles | null {
  return sets.reduce<Needles | null>(
    (best, set) => (best === null || shortestIn(set) > shortestIn(best) ? set : best),
    null,
  );
}
