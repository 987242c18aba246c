/** The ratings as they were typed in the status column. */
import type { Plan } from "../plan";
import { keyWordOf } from "../reading/key";
import { COLOURS, type Colour } from "./rating-rule";

const LETTERS: Readonly<Record<string, Colour>> = { r: "red", a: "amber", g: "green", b: "blue" };
const NAMES = COLOURS.join("|");
/** "Green - on track", "RAG: Amber (slipped)". */
const AT_START = new RegExp(`^\\W*(?:b?rag\\W+)?(${NAMES})\\b\\s*(?:[-–—:;,.(/\\n]|$)`, "i");
const EVERY_NAME = new RegExp(`\\b(?:${NAMES})\\b`, "gi");
const LONGEST = 300;

/** The colour that a text rates with; null where it is no rating, or names more than one colour. */
export function colourIn(text: string, lettersCount: boolean): Colour | null {
  if (text.length > LONGEST) return null;
  const word = keyWordOf(text) ?? "";
  if (lettersCount && Object.hasOwn(LETTERS, word)) return LETTERS[word] ?? null;
  const name = isColour(word) ? word : AT_START.exec(text)?.[1]?.toLowerCase();
  const isOne = (text.match(EVERY_NAME) ?? []).length === 1;
  return name !== undefined && isOne && isColour(name) ? name : null;
}

/** Letters are colours only where all of a column's are, and red or green is among them: "A" and "B" may be grades. */
export function lettersAreColours(plan: Plan): boolean {
  const letters = plan.actions
    .map(({ statusColumn }) => keyWordOf(statusColumn?.text ?? "") ?? "")
    .filter((word) => /^\p{L}$/u.test(word));
  return letters.every((letter) => Object.hasOwn(LETTERS, letter)) && letters.some((one) => /[rg]/.test(one));
}

/** Another colour written as the text writes its own ("G" a letter, "GREEN" in capitals); null where it says more. */
export function writtenLike(text: string, colour: Colour): string | null {
  const bare = text.trim();
  const isLetter = bare.length === 1;
  if (!isLetter && !isColour(bare.toLowerCase())) return null;
  if (isLetter && LETTERS[colour.charAt(0)] !== colour) return null;
  const word = isLetter ? colour.charAt(0) : colour;
  if (bare === bare.toUpperCase()) return word.toUpperCase();
  return bare === bare.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function isColour(word: string): word is Colour {
  return (COLOURS as readonly string[]).includes(word);
}
