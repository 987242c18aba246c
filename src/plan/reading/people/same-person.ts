/** Why two spellings may be one person's name; the plan's own people decide whether they are. */
import { isForename, mayBeOneForename } from "./forenames";
import type { Person } from "./person";
import { isOneSlip } from "./slips";

const MEN = /^(?:mr|sir|lord|father|fr)$/;
const WOMEN = /^(?:mrs|ms|miss|dame|lady)$/;
/** A name that stands alone has nothing beside it to tell by; it is long enough to be mistyped from so many letters. */
const LONG = 5;

/** The reason in plain words; null where two people are clearly meant, or nothing says that they are one. */
export function whySamePerson(a: Person, b: Person): string | null {
  if ((MEN.test(a.title) && WOMEN.test(b.title)) || (WOMEN.test(a.title) && MEN.test(b.title))) return null;
  return whySameWords(a, b) ?? whyInFull(a, b) ?? whyShortened(a, b) ?? whyShortened(b, a) ?? whyAlone(a, b);
}

/** The same letters, or the same words in another order. */
function whySameWords(a: Person, b: Person): string | null {
  if (a.kind !== b.kind) return null;
  if (a.letters === b.letters) {
    return a.title === b.title ? "only the punctuation differs" : "only the title differs";
  }
  if (a.letters.length !== b.letters.length) return null;
  const sorted = ({ forenames, surname }: Person) => [...forenames, surname].sort().join(" ");
  return sorted(a) === sorted(b) ? "the same names stand in another order" : null;
}

/** Two names with forename and surname. */
function whyInFull(a: Person, b: Person): string | null {
  if (a.kind !== "full" || b.kind !== "full") return null;
  if (a.surname === b.surname) return whyForenames(a.forenames, b.forenames);
  const [one = "", other = ""] = [a.forenames[0], b.forenames[0]];
  if (one !== other || one.length < 2) return null;
  if (isPartOf(a.surname, b.surname) || isPartOf(b.surname, a.surname))
    return "one surname is a part of the other";
  const isPlural = `${a.surname}s` === b.surname || `${b.surname}s` === a.surname;
  // "Open Space" and "Open Spaces" are places; nobody bears the forename.
  if (isPlural && !isForename(one)) return null;
  return isOneSlip(a.surname, b.surname) ? "the surnames differ in one letter" : null;
}

function isPartOf(part: string, whole: string): boolean {
  return whole.includes("-") && whole.split("-").includes(part);
}

function whyForenames(a: readonly string[], b: readonly string[]): string | null {
  const [one = "", ...middle] = a;
  const [other = "", ...otherMiddle] = b;
  const further = Math.min(middle.length, otherMiddle.length);
  const agree = middle
    .slice(0, further)
    .every((name, index) => mayAbbreviate(name, otherMiddle[index] ?? ""));
  if (!agree) return null;
  if (one === other) return "one has a further forename";
  if (mayAbbreviate(one, other)) return "the initial may stand for the forename";
  if (mayBeOneForename(one, other)) return "the forenames may be one";
  const areTwo = isForename(one) && isForename(other);
  return isOneSlip(one, other) && !areTwo ? "the forenames differ in one letter" : null;
}

function mayAbbreviate(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Initials, a forename or a surname that would do for a name in full. */
function whyShortened(full: Person, short: Person): string | null {
  if (full.kind !== "full" || short.kind === "full") return null;
  const [forename = ""] = full.forenames;
  if (short.kind === "initials") return initialsOf(full).includes(short.letters) ? "the initials fit" : null;
  if (short.surname === full.surname) return "one is the surname only";
  const isForenameOnly = short.surname === forename || mayBeOneForename(short.surname, forename);
  return short.title === "" && isForenameOnly ? "one is the forename only" : null;
}

/** What a person may be called by initials: with all forenames, or with the first alone. */
export function initialsOf({ forenames, surname }: Person): string[] {
  const last = surname
    .split("-")
    .map((part) => part.charAt(0))
    .join("");
  const first = forenames.map((name) => name.charAt(0));
  return [...new Set([first.join("") + last, (first[0] ?? "") + last, (first[0] ?? "") + last.charAt(0)])];
}

/** Two names of one word each. */
function whyAlone(a: Person, b: Person): string | null {
  if (a.kind !== "alone" || b.kind !== "alone") return null;
  const haveTitle = a.title !== "" || b.title !== "";
  if (!haveTitle && mayBeOneForename(a.surname, b.surname)) return "the forenames may be one";
  const areTwo = isForename(a.surname) && isForename(b.surname);
  const isLong = Math.min(a.surname.length, b.surname.length) >= LONG;
  return isLong && !areTwo && isOneSlip(a.surname, b.surname) ? "they differ in one letter" : null;
}
