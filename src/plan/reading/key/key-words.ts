/** Words whose meaning the plan decides: colours, their letters, numbers of a key, "Closed". */
import { findDays } from "../timescale/find-days";
import { fold, isErrorValue } from "../text";

const LONGEST = 40;
const MOST_WORDS = 5;

/** What stands beside the word and is none of it: "RAG: Green", "Green rated", "(G)". */
const AROUND = /^(?:b?rag|status|rating|rated)\b\s*(?:status|rating)?|\b(?:rated|rating|status)$/g;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The word that a cell holds, in the form in which words are compared; null where it holds more than one. */
export function keyWordOf(text: string): string | null {
  if (text.length > LONGEST * 2 || isErrorValue(text.trim())) return null;
  const folded = fold(text);
  const word = folded.replace(EDGES, "").replace(AROUND, "").replace(EDGES, "") || folded;
  return word === "" || word.length > LONGEST || word.split(" ").length > MOST_WORDS ? null : word;
}

/** Names of colours, as a pattern. */
export const COLOURS =
  "red|amber|green|blue|black|gr[ea]y|white|yellow|orange|purple|pink|gold|silver|bronze";
/** Words that belong to keys wherever they stand; another must come twice before it is taken for one. */
const OF_KEYS = new RegExp(
  `^(?:(?:(?:dark|light|pale) )?(?:${COLOURS})(?: ?[-/+] ?(?:${COLOURS}))*|[a-z]{1,2}|\\d{1,2}|(?:action )?closed?|open|live|yes|no|[✓✔✅☑√✗✘❌☐□]\\ufe0f?|complet\\w* ?(?:\\/|or ).*)$`,
  "iu",
);

const COLOUR = new RegExp(`^(?:(?:dark|light|pale) )?(?:${COLOURS})$`, "i");

/** A colour's name, or its capital letter. */
export function isColour(text: string): boolean {
  return /^[RAGBYW]$/.test(text.trim()) || COLOUR.test(text.trim());
}

export function isOfKeys(word: string): boolean {
  return OF_KEYS.test(word);
}

const SAYS_NOTHING =
  /^(?:n ?\/? ?a|n\.a|not applicable|tb[acd]|to be (?:agreed|confirmed|determined|advised)|none|nil|unknown|not known|various|see .*|as (?:above|below|previous)|ditto|no update.*|update.*|review.*)$/;

/** True for a word that could be asked about: not "N/A", "TBC", a day or a pointer. */
export function isAskable(word: string): boolean {
  return !SAYS_NOTHING.test(word) && findDays(word, { planDay: "2020-01-01" }).length === 0;
}

const LETTERS: Readonly<Record<string, string>> = {
  r: "red",
  a: "amber",
  g: "green",
  b: "blue",
  y: "yellow",
};

/** "g" where the word is "green", and the other way about; null for any other word. */
export function otherForm(word: string): string | null {
  const colour = Object.hasOwn(LETTERS, word) ? LETTERS[word] : undefined;
  return colour ?? Object.keys(LETTERS).find((letter) => LETTERS[letter] === word) ?? null;
}
