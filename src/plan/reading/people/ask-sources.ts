/** Asks which spellings of sources may be one: those that differ in spaces, marks or one letter. */
import type { SourceQuestion } from "../../questions";
import { fold } from "../text";
import { neighboursOf } from "./neighbours";
import { isOneSlip } from "./slips";
import { questionsOf, type Likeness } from "./spelling-questions";
import { countSpellings, saidToDiffer, type SpellingAnswers } from "./spellings";

/** A source longer than this is an account of one, which nobody spells twice. */
const LONGEST = 80;
/** Two names of which no word is as long as this differ in a letter because they are two ("HMIP", "HMIC"). */
const LONG_WORD = 5;

/** The questions about the sources of a plan, given once for each time that they ask for something, in any order. */
export function askSameSource(sources: readonly string[], answers: SpellingAnswers): SourceQuestion[] {
  const uses = countSpellings(sources);
  const differ = saidToDiffer(answers);
  const spellings = [...uses.keys()].filter((spelling) => spelling.length <= LONGEST);
  const likenesses = neighboursOf(spellings, endsOf).flatMap(([a, b]): Likeness[] => {
    const why = differ(a, b) ? null : whySameSource(a, b);
    return why === null ? [] : [{ spellings: [a, b], why }];
  });
  return questionsOf(likenesses, uses);
}

function whySameSource(a: string, b: string): string | null {
  if (lettersOf(a) === lettersOf(b)) return "only spaces or punctuation differ";
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const first = words.findIndex((word, index) => word !== others[index]);
  const [word = "", other = ""] = [words[first], others[first]];
  const restAgrees = words.slice(first + 1).join(" ") === others.slice(first + 1).join(" ");
  const areWords = [word, other].every((text) => text.length >= LONG_WORD && /^\p{L}+$/u.test(text));
  const areInitials = [a, b].every((text) => text === text.toUpperCase());
  return restAgrees && areWords && !areInitials && isOneSlip(word, other)
    ? "they differ in one letter"
    : null;
}

/** One slip leaves the beginning or the end of a name as it was; numbers are never slips. */
function endsOf(source: string): string[] {
  const letters = lettersOf(source);
  const digits = letters.replace(/\D/g, " ");
  return [`${letters.slice(0, 2)} ${digits.trim()}`, `${letters.slice(-2)} ${digits.trim()}`];
}

const lettersOf = (source: string) => fold(source).replace(/[^\p{L}\p{N}]/gu, "");
const wordsOf = (source: string) =>
  fold(source)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
