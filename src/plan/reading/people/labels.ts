/** What stands before or behind a name without being part of it: "Lead: Ann Lee", "Ann Lee – Head of Finance". */
import { isPersonName, isSurelyPerson } from "./names";
import { splitAtJoiners } from "./joiners";
import { REMARK, tidy } from "./lead-text";

const LABEL =
  /^(?:(?:joint |overall |project |action |lead )?(?:leads?|owners?|support|responsible|by|who)(?: officers?| person)?(?: ?:| [–-]) ?)+/i;
const PARTS = / [-–—] | ?: /;

/** Names that only a gap, a dash or a full stop parts: "Ann Lee (Adults) Bob Marsh (Children)", "Ann Lee – Bob Marsh". */
export function splitAtGaps(text: string): string[] {
  for (const mark of [REMARK, PARTS, /\. /]) {
    const names = text.split(mark).map(tidy).filter(Boolean);
    if (names.length > 1 && names.every(isPersonName) && names.some(isSurelyPerson)) return names;
  }
  return [text.replaceAll(REMARK, " ").replace(/ +/g, " ")];
}

/** "The Clerk to lead". */
const DEED = / to (?:lead|action|arrange|review|progress|liaise|report|monitor|co-?ordinate)\b.*$/i;

/** A text without its label and what is to be done; of a name with a post or team beside it, the name. */
export function withoutLabel(text: string): string {
  const words = text.replace(LABEL, "").replace(DEED, "");
  const parts = words.split(PARTS).map(tidy).filter(Boolean);
  if (parts.length < 2) return words;
  const people = parts.filter((part) => splitAtJoiners(part).some(isPersonName));
  const [person] = people;
  if (people.length !== 1 || person === undefined) return words;
  return splitAtJoiners(person).every(isSurelyPerson) ? person : words;
}
