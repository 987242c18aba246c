/** The classes and escapes of a pattern's source. */
import { ANY_DIGIT } from "./letters";
import { ANYTHING, letterPart, NOTHING, type Part, SPACE, WORD_EDGE } from "./part";

interface Read {
  part: Part;
  /** How much of the source it takes up. */
  length: number;
}

/** More letters than these are as good as any. */
const MOST_LETTERS = 4;
const CLASS = /^\[(\^?)((?:\\.|[^\]\\])*)\]/;
const DIGIT = /^\\d/;
const SPACES = /^\\[snrtvf]/;
/** Kinds of letters, what a group found, and letters by their number. */
const KINDS = /^\\(?:[wWSD]|[pP]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|x[\da-fA-F]{2}|[1-9]\d?)/;

/** The class that a source begins with. */
export function readClass(source: string): Read {
  const [whole = "[", not, members = ""] = CLASS.exec(source) ?? [];
  const read = (part: Part) => ({ part, length: whole.length });
  if (not === "^") return read(ANYTHING);
  if (/^(?:\\d|\d-\d)+$/.test(members)) return read({ exact: [ANY_DIGIT], needles: [] });
  const isPlain = /^[^\\]+$/.test(members) && !/.-./.test(members) && members.length <= MOST_LETTERS;
  const parts = isPlain ? [...members].map(letterPart) : [ANYTHING];
  const exact = parts.flatMap((part) => part.exact ?? []);
  return read({ exact: exact.length === parts.length ? exact : null, needles: [] });
}

/** The escape that a source begins with. */
export function readEscape(source: string): Read {
  if (source[1] === "b") return { part: WORD_EDGE, length: 2 };
  if (source[1] === "B") return { part: NOTHING, length: 2 };
  if (DIGIT.test(source)) return { part: { exact: [ANY_DIGIT], needles: [] }, length: 2 };
  if (SPACES.test(source)) return { part: SPACE, length: 2 };
  const kind = KINDS.exec(source);
  if (kind) return { part: ANYTHING, length: kind[0].length };
  return { part: letterPart(source[1] ?? ""), length: 2 };
}
