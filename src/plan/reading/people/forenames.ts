/** Which words are forenames, and which forenames may be one person's. */
import { FAMILIES, OTHERS, SURNAMES_TOO } from "./forename-families";

interface Family {
  full: string[];
  short: string[];
}

const wordsOf = (text: string) => plain(text).split(/\s+/).filter(Boolean);
const families = FAMILIES.split("|").map((names): Family => {
  const [full = "", short = ""] = names.split(":");
  return { full: wordsOf(full), short: wordsOf(short) };
});
const familiesOf = new Map<string, Family[]>();
for (const family of families) {
  for (const name of [...family.full, ...family.short]) {
    familiesOf.set(name, [...(familiesOf.get(name) ?? []), family]);
  }
}
const forenames = new Set([...familiesOf.keys(), ...wordsOf(OTHERS)]);
const surnamesToo = new Set(wordsOf(SURNAMES_TOO));

/** True for a common forename or its short form, whatever its case and accents. */
export function isForename(word: string): boolean {
  return forenames.has(plain(word));
}

/** True for a forename that is hardly ever a surname. */
export function isOnlyForename(word: string): boolean {
  return isForename(word) && !surnamesToo.has(plain(word));
}

/**
 * True where one person may go by both: a name and its short form, two spellings of a name, or two short forms of
 * which one begins the other ("Liz", "Lizzie"); "Liz" and "Beth" are two people.
 */
export function mayBeOneForename(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return (familiesOf.get(one) ?? []).some(
    ({ full, short }) =>
      (full.includes(one) && (full.includes(other) || short.includes(other))) ||
      (full.includes(other) && short.includes(one)) ||
      (short.includes(one) && short.includes(other) && (one.startsWith(other) || other.startsWith(one))),
  );
}

/** Names that are related to this one, itself among them: whoever might bear both bears one of these. */
export function relatedForenames(word: string): string[] {
  const name = plain(word);
  return [
    ...new Set([name, ...(familiesOf.get(name) ?? []).flatMap(({ full, short }) => [...full, ...short])]),
  ];
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
