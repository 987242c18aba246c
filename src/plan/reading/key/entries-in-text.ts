/** Entries of a key that stand in one text: "RAG: Red = overdue, Amber = in progress", "1 Not started 2 Complete". */
import { entriesSpaced, entriesTold, listsColours } from "./next-entry";

export interface KeyText {
  word: string;
  meaning: string;
  /** False where it may be something else: "Green: on track" alone may be how the whole plan fares. */
  certain: boolean;
}

/** A longer text is no key. */
const LONGEST = 1000;
const BEFORE = "(?<=^|[\\s,;|•/(\\[])";
const RATED = "(?:\\s+(?:rated|rating|status|flag|colou?r|actions?)){0,2}";
const CLEARLY =
  "\\s*(?:[=:→]|\\()\\s*|\\s*[-–—]+>?\\s+|\\s+(?:means|is|indicates|denotes|shows|represents)\\s+";
/** Where the meaning stops, if not before: at the end of a line, a semicolon, a bullet. */
const STOP = /[\r\n;|•]/;

/** The entries for the wanted words. Those told by nothing but a space count only where they are the whole text. */
export function entriesInText(text: string, wanted: readonly string[]): KeyText[] {
  if (text.length > LONGEST || wanted.length === 0) return [];
  const words = [...wanted].sort((a, b) => b.length - a.length).map(escaped);
  const word = `(${words.join("|")})(?:\\s*[([](?:${words.join("|")})[)\\]])?${RATED}`;
  const clear = entriesAt(text, new RegExp(`${BEFORE}${word}(${CLEARLY})`, "giu"), entriesTold(text));
  if (clear.length > 0) return clear;
  const starts = entriesSpaced(text);
  const spaced = entriesAt(text, new RegExp(`${BEFORE}${word}(\\s+)`, "giu"), starts);
  const first = Math.min(text.indexOf(spaced[0]?.word ?? ""), starts[0] ?? Infinity);
  return spaced.length > 1 && LABEL.test(text.slice(0, first)) ? spaced : [];
}

const LABEL = /^\W*(?:(?:b?rag|key|legend|status|rating|scale|scores?|codes?|progress)\b\W*)*$/i;

/** A meaning ends where the next entry begins, though nothing in the plan uses its word. */
function entriesAt(text: string, wanted: RegExp, starts: readonly number[]): KeyText[] {
  const matches = [...text.matchAll(wanted)];
  return matches.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const separator = match[2] ?? "";
    const end = text.length;
    const next = Math.min(matches[index + 1]?.index ?? end, starts.find((start) => start >= from) ?? end);
    const rest = text.slice(from, next);
    const until = separator.includes("(") ? /\)/.exec(rest) : STOP.exec(rest);
    const meaning = rest.slice(0, until?.index).replace(/[\s,.:([–—-]+$/, "");
    const word = match[1] ?? "";
    const certain = separator.includes("=") || listsColours(text);
    return meaning === "" ? [] : [{ word, meaning, certain }];
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
}
