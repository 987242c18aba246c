/** Texts as the sieve compares them: small letters, any digit, and one space for several of any kind. */

/** What needles are made of, each with its place as its number. 0 is any other letter. */
const KNOWN = "?abcdefghijklmnopqrstuvwxyz0 /%&'-+>→";
/** How many there are. */
export const LETTERS = KNOWN.length;
const ASCII = 128;

/** True for a letter, digit, space or mark that a needle may have. */
export function mayBeInNeedle(letter: string): boolean {
  return numberOf(letter) > 0;
}

/** The numbers of the letters of a text, with a 0 behind the last. */
export function lettersOf(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const number = code < ASCII ? NUMBERS[code]! : numberOf(text[at]!);
    if (number !== SPACE || numbers[length - 1] !== SPACE) numbers[length++] = number;
  }
  return numbers.subarray(0, length + 1);
}

/** Where case does not matter, “ſ” is found as an s. */
function numberOf(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  if (letter === "\u017f") return numberOf("s");
  return Math.max(0, KNOWN.indexOf(letter.toLowerCase().replace(/\d/, "0"), 1));
}

const SPACE = KNOWN.indexOf(" ");
const NUMBERS = Uint8Array.from({ length: ASCII }, (_, code) => numberOf(String.fromCharCode(code)));
