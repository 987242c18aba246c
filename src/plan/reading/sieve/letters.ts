/** Texts as the sieve compares them: small letters, any digit, one space for several of any kind, and edges of words. */

/** Stands in needles for any digit. */
export const ANY_DIGIT = "0";
/** Stands at an end of a needle for the edge of a word: beside it, on the other side, is no letter. */
export const EDGE = "|";

/** What needles are made of, each with its place as its number. 0 is any other letter. */
const KNOWN = "?abcdefghijklmnopqrstuvwxyz0 /%&'-+>→.,";
const LAST_OF_WORDS = KNOWN.indexOf("z");
/** The number of an edge, which stands between a letter of a word and anything else. */
export const EDGE_OF_WORD = KNOWN.length;
/** How many numbers there are. */
export const LETTERS = KNOWN.length + 1;
export const SPACE = KNOWN.indexOf(" ");
const ASCII = 128;

/** True for a letter, digit, space or mark that a needle may have. */
export function mayBeInNeedle(letter: string): boolean {
  return letterAt(letter, 0) > 0;
}

/** The number of the letter at a place of a text. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? NUMBERS[code]! : numberOf(text[at]!);
}

/** True for the number of a letter from a to z. */
export function isOfWords(number: number): boolean {
  return number > 0 && number <= LAST_OF_WORDS;
}

/** Letters that are a k or an s only to patterns for which case does not matter: to others they are no letter of a word. */
export const TWO_FACED = /[\u017f\u212a]/;

/** The numbers of a needle, with edges inside it. At its ends it has one only where it says so. */
export function numbersOf(needle: string): number[] {
  const bare = needle.replaceAll(EDGE, "");
  const letters = Array.from(bare, (_, at) => letterAt(bare, at));
  const inside = letters.flatMap((letter, at) =>
    at > 0 && isOfWords(letter) !== isOfWords(letters[at - 1]!) ? [EDGE_OF_WORD, letter] : [letter],
  );
  const edgeIf = (isSaid: boolean, letter = 0) => (isSaid && isOfWords(letter) ? [EDGE_OF_WORD] : []);
  return [
    ...edgeIf(needle.startsWith(EDGE), letters[0]),
    ...inside,
    ...edgeIf(needle.endsWith(EDGE), letters.at(-1)),
  ];
}

function numberOf(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  if (letter === "\u017f") return numberOf("s");
  return Math.max(0, KNOWN.indexOf(letter.toLowerCase().replace(/\d/, "0"), 1));
}

const NUMBERS = Uint8Array.from({ length: ASCII }, (_, code) => numberOf(String.fromCharCode(code)));
