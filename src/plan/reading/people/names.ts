/** Tells people's names from the names of teams, jobs and bodies. */
import { isForename, isOnlyForename } from "./forenames";
import { isOfficeWord } from "./offices";

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lady|lord|cllr|cllrs|councillor|councillors|father|fr|canon|sgt|insp|pc)\.?$/i;

/** Words of the names of teams, posts and bodies; a text with one of them names no person. */
const NOT_A_NAME = new Set(
  (
    "nursing gp deputy assistant associate chief vice each every finance resources policy performance planning housing " +
    "health care social children families family adults adult young people education learning training development " +
    "community communities public safety safeguarding quality audit scrutiny risk hr it ict communications comms legal " +
    "procurement estates facilities property transport highways environment environmental climate project programme admin " +
    "support strategy strategic operations operational corporate human data information digital technology research " +
    "engagement equality diversity inclusion workforce recruitment pharmacy medical clinical surgery ward hospital college " +
    "university fire ambulance parish town county city district borough national regional local central north south east " +
    "west senior junior interim acting joint new designated named practice business the of for to and in with by at on tbc " +
    "tba tbd n/a none various relevant supplier working steering network governance compliance assurance security parks " +
    "waste leisure culture libraries tourism regeneration economic economy monitoring society association alliance " +
    "commissioning inspectorate ministry act bill regulations plan review street streets road roads lighting signage " +
    "cleansing fleet grounds payroll ltd limited llp plc co company sons early years help open spaces space scene square " +
    "market pride realm wellbeing sport sports tree trees events museum museums centre civic designer"
  ).split(" "),
);

/** Particles that stand inside a surname: "de la Cruz", "van Dyke", "St Clair". */
const PARTICLES = new Set("de la le du van von der den ten st st. bin al el ap ab ni mac o'".split(" "));

const NAME_WORD = /^\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*$/u;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/** True for what reads as one person's name: "Ann Lee", "Dr J. Shaw", "O'Neill, Pat", "M St Clair". */
export function isPersonName(text: string): boolean {
  const words = wordsOfName(text);
  if (words.length < 2 || words.length > 5) return false;
  return endsInSurname(words) && areNames(words, text);
}

/** True for a lone name ("Karen", "Mrs Shaw"): enough to tell people apart only beside other names. */
export function isLoneName(text: string): boolean {
  const words = wordsOfName(text);
  return words.length === 1 && endsInSurname(words) && areNames(words, text);
}

/**
 * True for a person's name that could be nothing else: a forename that people bear, initials or a title stand in it.
 * "Early Years" reads as a name too, but is none.
 */
export function isSurelyPerson(text: string): boolean {
  if (hasTitle(text) && isLoneName(text)) return true;
  const words = wordsOfName(text);
  return (
    isPersonName(text) && (hasTitle(text) || words.some((word) => isForename(word) || INITIALS.test(word)))
  );
}

/** True where a title stands before the name ("Mrs", "Cllr"). */
export function hasTitle(text: string): boolean {
  return TITLES.test(wordsOf(text)[0] ?? "");
}

/** Words of a name without its title; "J.Shaw" has two. */
export function wordsOfName(text: string): string[] {
  return wordsOf(text).filter((word, index) => index > 0 || !TITLES.test(word));
}

function wordsOf(text: string): string[] {
  return text
    .replace(/,/g, " ")
    .replace(/\.(?=\p{L}{2})/gu, ". ")
    .split(/\s+/)
    .filter(Boolean);
}

/** Endings of the words for things that teams deal with ("Regulation", "Procurement"). */
const THING = /(?:tion|tions|ment|ments|ness|ships?|ities|ics|ancy|ency)$/i;

/** True for a word that belongs to a team, job or body. */
function isCommonWord(word: string): boolean {
  return NOT_A_NAME.has(word.toLowerCase()) || isOfficeWord(word) || THING.test(word);
}

/** Common words that are common surnames too: "Ann Young", "Cllr West", but never "West Team". */
const SURNAMES = new Set(
  "young north south east west parish street parks park pride bishop mayor head nurse".split(" "),
);

function areNames(words: readonly string[], text: string): boolean {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const isNamed = hasTitle(text) || (words.length > 1 && (isOnlyForename(first) || INITIALS.test(first)));
  const ordinary =
    isNamed && SURNAMES.has(last.toLowerCase()) && NAME_WORD.test(last) ? words.slice(0, -1) : words;
  return ordinary.every(mayBeInName);
}

function mayBeInName(word: string): boolean {
  if (isParticle(word)) return true;
  return (!isCommonWord(word) || isOnlyForename(word)) && (NAME_WORD.test(word) || INITIALS.test(word));
}

/** True for the small words inside surnames: "St" in "St Clair". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** A surname has small letters, or at least more of them than initials do ("SMITH"). */
function endsInSurname(words: readonly string[]): boolean {
  return (
    words.some((word) => /\p{Lu}[\p{L}'’-]{1,}/u.test(word)) && words.some((word) => /\p{L}{2}/u.test(word))
  );
}
