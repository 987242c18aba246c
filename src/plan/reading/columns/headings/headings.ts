/** What the headings of action plans say, in the many wordings that staff use. */
import type { Role } from "../../../plan";
import { DATE_RULES } from "./date-rules";
import { DEED_RULES } from "./deed-rules";
import { headingWords } from "./heading-words";
import { PEOPLE_RULES } from "./people-rules";
import { STANDING_RULES } from "./standing-rules";

export { foldHeading } from "./heading-words";

/** A role that a heading may name, and how surely: 3 says it outright, 2 says it among other words, 1 may mean it. */
export interface HeadingGuess {
  role: Role;
  weight: number;
}

/** Of guesses that are equally sure, the one whose rule stands first comes first. */
const RULES = [DATE_RULES, STANDING_RULES, PEOPLE_RULES, DEED_RULES]
  .flat()
  .map(([role, weight, wording]) => ({ role, weight, wording }));
const OUTRIGHT = 2;
/** Longer than any heading that names a column; what is longer is text. */
const LONGEST = 70;

/** Many words that the grammar does not know are a sentence that happens to have one that it knows, but for a question. */
function isSentence(words: string): boolean {
  const unknown = words.split(" ").filter((word) => /^\p{Ll}{4}/u.test(word));
  return unknown.length > 4 && !/^(?:WHAT|HOW|WHO|WHEN|where|we)\b/.test(words);
}

/** Roles that a heading may name, the surest first; empty for a heading that names none. */
export function guessRoles(heading: string): HeadingGuess[] {
  if (heading.length > LONGEST * 2) return [];
  return inOneTongue(heading) ?? guessesOf(heading);
}

/** "Cynnydd / Progress": of two halves the one that says something outright, where not a word of the other is known. */
function inOneTongue(heading: string): HeadingGuess[] | null {
  const halves = heading.split("/");
  if (halves.length !== 2) return null;
  const [first = [], second = []] = halves.map(guessesOf);
  const isUnknown = (half = "") => /\p{L}{3}/u.test(half) && !/\p{Lu}/u.test(headingWords(half));
  const [known, other] = first.length > 0 ? [first, halves[1]] : [second, halves[0]];
  const isOtherTongue = first.length * second.length === 0 && isUnknown(other);
  return isOtherTongue && (known[0]?.weight ?? 0) >= OUTRIGHT ? known : null;
}

function guessesOf(heading: string): HeadingGuess[] {
  const words = headingWords(heading);
  if (words === "" || words.length > LONGEST || isSentence(words)) return [];
  const guesses = new Map<Role, number>();
  for (const { role, weight, wording } of RULES) {
    if (wording.test(words)) guesses.set(role, Math.max(weight, guesses.get(role) ?? 0));
  }
  return [...guesses].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}
