/** Takes a person's name apart: title, forenames or initials, surname. */
import { isSurnameFirst } from "./commas";
import { isForename } from "./forenames";
import { withoutAddress } from "./lead-text";
import { hasTitle, isLoneName, isParticle, isPersonName, wordsOfName } from "./names";
import { areInitials, isOffice } from "./offices";

/** All in small letters, without stops, apostrophes and accents. */
export interface Person {
  /** "full": forenames or their initials, and a surname; "alone": one word, which may be either; "initials": no more. */
  kind: "full" | "alone" | "initials";
  /** "" where there is none. */
  title: string;
  forenames: string[];
  /** The surname, with its hyphen; of a name that stands alone, the name. */
  surname: string;
  /** The letters of the name, in order, without those of its title. */
  letters: string;
}

const HONOURS = /^(?:obe|mbe|cbe|kc|qc|jp|ba|ma|msc|bsc|phd|jnr|snr)$/;
const MAILBOX = /^([a-z]+)[._]([a-z][a-z'-]+)@/i;

/** The parts of a name; null for teams, posts and bodies. */
export function personOf(spelling: string): Person | null {
  const name = nameIn(spelling);
  if (areInitials(name)) return person("initials", "", [...lettersOf(name)], "");
  const words = wordsOfName(name).filter((word, index) => index === 0 || !HONOURS.test(plain(word)));
  const title = hasTitle(name) ? plain(name.trim().split(/\s+/)[0] ?? "") : "";
  if (isLoneName(name)) return person("alone", title, [], plain(words[0] ?? ""));
  if (!isPersonName(name) || words.length < 2 || areBodies(words)) return null;
  const first = firstOfSurname(words);
  const forenames = words
    .slice(0, first)
    .flatMap((word) => (areForenameInitials(word, name) ? [...plain(word)] : plain(word)));
  return person(first === 0 ? "alone" : "full", title, forenames, words.slice(first).map(plain).join(""));
}

/** "ICB DCO", "CSC PSW": a body and a post in it, by their initials; "Dep COO": a post that has initials. */
function areBodies(words: readonly string[]): boolean {
  const areCapitals = words.map((word) => /^\p{Lu}{2,4}$/u.test(word) && !isForename(word));
  const last = words.at(-1) ?? "";
  return areCapitals.every(Boolean) || (areCapitals.at(-1) === true && isOffice(last));
}

function person(kind: Person["kind"], title: string, forenames: string[], surname: string): Person {
  return { kind, title, forenames, surname, letters: lettersOf([...forenames, surname].join("")) };
}

/** Forename first, and out of a mailbox ("ann.lee@council.example"). */
function nameIn(spelling: string): string {
  const [, forename, surname] = MAILBOX.exec(spelling) ?? [];
  if (forename !== undefined && surname !== undefined) return `${capital(forename)} ${capital(surname)}`;
  const name = withoutAddress(spelling);
  if (!isSurnameFirst(name)) return name;
  const [last, given] = name.split(",");
  return `${given ?? ""} ${last ?? ""}`.trim();
}

/** "CJ Taylor": two forenames, unless the whole name is in capitals ("JO TAYLOR"). */
function areForenameInitials(word: string, name: string): boolean {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(word) && /\p{Ll}/u.test(name) && !isForename(word);
}

/** "Moira St Clair": particles belong to the surname, and "Al" may be one that is a forename. */
function firstOfSurname(words: readonly string[]): number {
  let first = words.length - 1;
  while (isParticle(words[first - 1] ?? "") && (first > 1 || !isForename(words[0] ?? ""))) first--;
  return first;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}-]/gu, "")
    .toLowerCase();
}

function lettersOf(text: string): string {
  return plain(text).replaceAll("-", "");
}
