/** "and", "&" and "or", which stand between two who lead or inside the name of one. */
import { isOnlyForename } from "./forenames";
import { tidy } from "./lead-text";
import { hasTitle, isLoneName, isPersonName, isSurelyPerson, wordsOfName } from "./names";
import { areInitials, areOfSubject, arePeople, isBody, isOffice, isPostOf } from "./offices";

const JOINERS = /((?: (?:and|or)(?= )| ?&)+ ?)/i;
/** So many names are a list; no name of a team has as many joiners. */
const MOST_PARTS = 8;

/** The names that a text joins; the text alone where it is one name. */
export function splitAtJoiners(text: string): string[] {
  const pieces = text.split(JOINERS).map((piece, index) => (index % 2 === 0 ? tidy(piece) : piece));
  if (pieces.length > 2 * MOST_PARTS) return pieces.filter((_, index) => index % 2 === 0);
  return splitNames(pieces);
}

/** Takes names from a list of names with the joiners between them. */
function splitNames(pieces: readonly string[]): string[] {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (pieces.length < 3 || wordsOfName(first).length === 0) return [pieces.join("")];
  if (isSurelyPerson(first)) return [first, ...splitNames(pieces.slice(2))];
  if (isSurelyPerson(last)) return [...splitNames(pieces.slice(0, -2)), last];
  for (let at = 1; at < pieces.length; at += 2) {
    const before = pieces.slice(0, at).join("");
    const after = splitNames(pieces.slice(at + 1));
    if (
      standsAlone(before) &&
      after.every((name) => mayEndList(name) || (isOnlyForename(before) && isLoneName(name))) &&
      !describesOne(before, after)
    )
      return [before, ...after];
  }
  return [pieces.join("")];
}

/** True where the words name somebody without those around them. */
function standsAlone(text: string): boolean {
  const [word = ""] = wordsOfName(text);
  return (
    isPersonName(text) ||
    (isLoneName(text) && (hasTitle(text) || isOnlyForename(word))) ||
    areInitials(text.trim()) ||
    isOffice(text)
  );
}

/** "Events Coordinator & HR", "AL and deputy": behind another, what does not lead by itself may. */
function mayEndList(text: string): boolean {
  return standsAlone(text) || areOfSubject(text) || /^(?:deputy|deputies|assistants?)$/i.test(text.trim());
}

/** "Staff and Pupil Wellbeing Lead", "Director of Adult and Community Services": the words after go with those before. */
function describesOne(before: string, after: readonly string[]): boolean {
  const next = after[0] ?? "";
  if (isPersonName(next) || areInitials(next)) return false;
  if (isPostOf(before)) return isBody(next) || areOfSubject(next);
  const isWord = (text: string) => !text.trim().includes(" ");
  const isGeneral = isWord(before) && (arePeople(before) || isBody(before));
  return isGeneral && !isWord(next) && !arePeople(next) && !isPostOf(next);
}
