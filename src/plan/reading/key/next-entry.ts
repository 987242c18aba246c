/** Where entries of a key begin, whether their words are in use or not: there the meaning before them ends. */
import { COLOURS } from "./key-words";

/** What stands between a word and its meaning, and hardly anywhere within a meaning. */
const SEPARATOR = "(?:\\s*[=:→(]|\\s*[-–—]+>?\\s+(?!\\d)|\\s+(?:means|indicates|denotes|represents)\\s)";
const RATED = "(?:\\s+(?:rated|rating|status|flag|colou?r|actions?)){0,2}";
const COLOUR = `(?:(?:dark|light|pale)\\s+)?(?:${COLOURS})\\b`;
/** A capital letter that stands for a colour. */
const LETTER = "[RAGBYW]\\b";
const WORD = "[\\p{L}\\p{N}'’/-]+";

const AFTER_SPACE = "(?<=^|[\\s,;|•/(\\[])";
/** Behind what parts one entry from the next. */
const AFTER_BREAK = "(?<=(?:^|[,;|•.)\\r\\n\\t]|\\s{2})\\s*)";

const or = (word: string) => `${word}(?:(?:\\s*[-/&+]\\s*|\\s+(?:or|and)\\s+)${word})*`;

/** "Amber – late"; behind a break a colour needs no sign: "Blue = complete, Red overdue". */
const COLOUR_TOLD = new RegExp(
  `${AFTER_BREAK}${COLOUR}|${AFTER_SPACE}${or(COLOUR)}${RATED}${SEPARATOR}`,
  "giu",
);
const COLOUR_LISTED = new RegExp(
  `${AFTER_SPACE}${COLOUR}${RATED}${SEPARATOR}[^]*${AFTER_BREAK}${COLOUR}${RATED}${SEPARATOR}`,
  "iu",
);
/** "A – late", "Parked: waits for money", "2 - begun"; small letters may go on with the meaning before them. */
const CAPITAL_TOLD = new RegExp(
  `(?:${AFTER_BREAK}(?:\\p{Lu}${WORD}(?: ${WORD}){0,2}|\\p{Lu}|\\d{1,2})|${AFTER_SPACE}${or(LETTER)})${SEPARATOR}`,
  "gu",
);
/** Whatever is set equal to something, from its break or its capital letter on. */
const EQUATED = new RegExp(
  `(?:${AFTER_BREAK}${WORD}(?: ${WORD}){0,3}|\\p{Lu}${WORD}(?: \\p{Ll}${WORD}){0,3}|(?<![\\p{L}\\p{N}])${WORD})\\s*=`,
  "gu",
);
/** "B Done R Overdue", "Red overdue Amber late", "1 Begun 2 Done": where nothing but a space tells it. */
const SPACED = [
  new RegExp(`${AFTER_SPACE}${COLOUR}(?=\\s)`, "giu"),
  new RegExp(`${AFTER_SPACE}(?:${LETTER}|\\d{1,2})(?=\\s+\\p{Lu})`, "gu"),
];

/** The places, from the left, at which an entry begins that a sign tells. */
export function entriesTold(text: string): number[] {
  const told = [COLOUR_TOLD, CAPITAL_TOLD].flatMap((sign) => places(text, sign));
  const ends = new Set(told.map(({ end }) => end));
  const equated = places(text, EQUATED).filter(({ end }) => !ends.has(end));
  return inOrder([...told, ...equated]);
}

/** The places, from the left, at which an entry begins in a text that parts words and meanings by spaces alone. */
export function entriesSpaced(text: string): number[] {
  return inOrder(SPACED.flatMap((sign) => places(text, sign)));
}

/** True where more colours than the first have an entry of their own: "Blue: done; Red: overdue". */
export function listsColours(text: string): boolean {
  return COLOUR_LISTED.test(text);
}

function places(text: string, sign: RegExp) {
  return [...text.matchAll(sign)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function inOrder(found: readonly { start: number }[]): number[] {
  return [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b);
}
