/** Commas and new lines in a lead cell: between two who lead, inside one name, or before what somebody does. */
import { isForename, isOnlyForename } from "./forenames";
import { splitAtJoiners } from "./joiners";
import { tidy } from "./lead-text";
import { hasTitle, isLoneName, isPersonName, isSurelyPerson } from "./names";
import { isBodyInitials, isNamedPost, isOffice, isPostOf } from "./offices";

/** The names between the commas and lines of a text, without the posts of those who are named before them. */
export function splitAtCommas(text: string): string[] {
  return withoutPosts(text.split("\n").flatMap(splitLine));
}

function splitLine(line: string): string[] {
  const names = line.split(/ (?:and|&) /i);
  if (names.length > 1 && names.every(isSurnameFirst)) return names;
  const parts = line.split(",").map(tidy).filter(Boolean);
  return isOneName(parts) ? [parts.join(", ")] : withSurnamesFirst(parts);
}

/** "Smith, J., Taylor, Chris": commas inside each name where every other part is a forename or initials. */
function withSurnamesFirst(parts: string[]): string[] {
  if (parts.length % 2 > 0) return parts;
  const pairs = parts.flatMap((part, index) =>
    index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ""}`] : [],
  );
  return pairs.every(isSurnameFirst) ? pairs : parts;
}

const INITIALS = /^(?:\p{Lu}\.? ?){1,3}$/u;
const CAPITALS = /^\p{Lu}{2,3}$/u;

/** "Smith, John": a surname, then a forename that people bear or initials. "SB, Karen" and "Karen, SB" are two people. */
export function isSurnameFirst(text: string): boolean {
  const [surname = "", given = "", ...more] = text.trim().split(/, */);
  if (
    given === "" ||
    more.some((part) => part !== "") ||
    hasTitle(surname) ||
    !isLoneName(surname) ||
    isOffice(surname)
  )
    return false;
  if (CAPITALS.test(surname) && !isForename(surname)) return false;
  const areInitials = INITIALS.test(given) && !(CAPITALS.test(given) && isOnlyForename(surname));
  const isGiven = isForename(given.split(" ")[0] ?? "") && !isOnlyForename(surname);
  return (areInitials || isGiven) && isPersonName(`${given} ${surname}`);
}

/** "Head of Planning, Housing and Environment", "Children, Young People and Families Team": no part leads by itself. */
function isOneName(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.at(-1) ?? "";
  if (!/ (?:and|&) /i.test(last) || splitAtJoiners(last).length > 1) return false;
  const leads = (part: string) => isOffice(part) || isPersonName(part);
  if (isPostOf(first)) return !rest.some(leads);
  return isOffice(last) && !parts.slice(0, -1).some((part) => leads(part) || isLoneName(part));
}

/** "Jo Brown, Head of Finance": the post tells who Jo Brown is, unless it ends a list of people. */
function withoutPosts(parts: readonly string[]): string[] {
  return parts.filter((part, index) => {
    const holder = parts[index - 1];
    const before = parts[index - 2];
    const follows =
      holder !== undefined && isSurelyPerson(holder) && (before === undefined || !isPersonName(before));
    return !(follows && describesHolder(part) && !COUNCILLOR.test(holder));
  });
}

/** A post, or the initials of a body: "Jo Brown, PCT". */
function describesHolder(part: string): boolean {
  return isBodyInitials(part) || (isNamedPost(part) && splitAtJoiners(part).length === 1);
}

/** Nobody is a councillor and an officer of the council. */
const COUNCILLOR = /^(?:cllr|councillor)/i;
