/** Texts as the sieve compares them: small letters, any digit, and one space for several of any kind. */

/** What needles are made of, each with its place as its number. 0 is any other letter. */
const KNOWN = "?abcdefghijklmnopqrstuvwxyz0 /%&'-+>→";
/** How many there are. */
export const LETTERS = KNOWN.length;
export const SPACE = KNOWN.indexOf(" ");
const ASCII = 128;

/** True for a letter, digit, space or mark that a needle may have. */
export function mayBeInNeedle(letter: string): boolean {
  return numberOf(letter) > 0;
}

/** The number of the letter at a place of a text. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? NUMBERS[code]! : numberOf(text[at]!);
}

/** Where case does not matter, “ſ” is found as an s. */
function numberOf(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  if (letter === "\u017f") return numberOf("s");
  return Math.max(0, KNOWN.indexOf(letter.toLowerCase().replace(/\d/, "0"), 1));
}

const NUMBERS = Uint8Array.from({ length: ASCII }, (_, code) => numberOf(String.fromCharCode(code)));
