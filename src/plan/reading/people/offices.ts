/** Tells the names of posts, teams and bodies that can lead an action from words that only belong to such a name. */

const setOf = (words: string) => new Set(words.split(" "));

/** Posts that one person holds. */
const POSTS = setOf(
  "clerk chair chairman chairwoman chairperson mayor head headteacher teacher tutor governor principal leader director manager " +
    "mgr officer lead warden treasurer secretary matron registrar bursar coordinator co-ordinator executive exec nurse midwife " +
    "doctor clinician carer engineer surveyor accountant solicitor auditor adviser advisor administrator supervisor planner " +
    "analyst controller practitioner consultant commissioner sponsor senco sendco ranger caretaker trainer owner individual holder " +
    "rep representative worker handyman pharmacist therapist psychologist inspector sergeant superintendent guardian champion " +
    "curator librarian technician",
);
/** Several people by what they are; and those who only lead as several. */
const PEOPLE = setOf("all everyone everybody staff police gps tas cllrs midwives heads");
const ONLY_SEVERAL = setOf(
  "councillor member trustee partner volunteer pupil parent resident provider contractor school",
);
/** Bodies and parts of them. */
const BODIES = setOf(
  "team group committee board council department dept directorate division unit service services agency authority trust " +
    "partnership forum panel contractor provider commission cabinet office",
);
/** Posts and teams that are written as initials; other initials are taken for a person's. */
const POST_INITIALS =
  /^(?:HT|DHT|AHT|EHT|SLT|SMT|ELT|CLT|CMT|LT|SENCO|SENDCO|DSL|DDSL|SBM|TA|TAS|HLTA|EWO|CEO|CFO|COO|CIO|CTO|MD|FD|CX|CE|DCE|ACE|DCX|RFO|DOF|DOPH|ACFO|DCFO|HOS|HOD|HOY|PC|PCSO|GP|GPS|ED|NED|NEDS|DON|CNO|DPH|DCS|DASS|PM|SRO|AD|TBC|TBA|TBD|ALL|WM|LA|LEA|PTA|DFE|CCG|ICB|NHS|CQC)$/i;
const SUBJECT_INITIALS = /^(?:HR|IT|ICT|PR|OD|SEN|SEND|EYFS|KS[1-5]|PE|RE|MFL|CCTV|QA|DT|PSHE|EAL)$/i;

/** True where the words name whoever holds a post, a team or a body, and can stand alone. */
export function isOffice(text: string): boolean {
  return isPost(text) || isPostOf(text) || isBody(text) || arePeople(text);
}

/** A post of several words, such as may stand behind the name of who holds it: "Planning Manager", "Head of Finance". */
export function isNamedPost(text: string): boolean {
  return isPostOf(text) || (isPost(text) && /\s/.test(text.trim()));
}

/** "Head of Finance", "Lead for Safeguarding": what follows the little word may itself hold an "and". */
export function isPostOf(text: string): boolean {
  const [post = "", of] = text.trim().split(/\s+(?:of|for|to)\s+/i);
  return of !== undefined && (isPost(post) || arePeople(post));
}

/** True for two or three capitals that are a person's rather than a post's or a subject's: "CT". */
export function areInitials(text: string): boolean {
  return (
    /^(?:\p{Lu}\.? ?){2,3}$/u.test(text) &&
    !POST_INITIALS.test(lettersOf(text)) &&
    !SUBJECT_INITIALS.test(lettersOf(text))
  );
}

/** True for three or more capitals that are neither a post's nor a subject's: most are a body's ("PCT"). */
export function isBodyInitials(text: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(text) && !POST_INITIALS.test(text) && !SUBJECT_INITIALS.test(text);
}

/** True for the initials of a department or a subject ("HR"), which lead only where they end a list. */
export function areOfSubject(text: string): boolean {
  return SUBJECT_INITIALS.test(lettersOf(text));
}

/** True for several people by what they are: "Staff", "all teachers". */
export function arePeople(text: string): boolean {
  const word = lastWord(text);
  const one = singular(word);
  return PEOPLE.has(word) || (one !== word && (POSTS.has(one) || ONLY_SEVERAL.has(one)));
}

/** True for a team, a committee or another body. */
export function isBody(text: string): boolean {
  return BODIES.has(lastWord(text)) || BODIES.has(singular(lastWord(text)));
}

function isPost(text: string): boolean {
  return POSTS.has(lastWord(text)) || arePostInitials(text);
}

/** True for a word that tells a post, people or a body. */
export function isOfficeWord(word: string): boolean {
  return POSTS.has(word.toLowerCase()) || isBody(word) || arePeople(word);
}

/** "HoS", "SENCo": initials have two capitals, where "Ed" and "Don" have one. */
function arePostInitials(text: string): boolean {
  return POST_INITIALS.test(lettersOf(text)) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(text);
}

const lettersOf = (text: string) => text.replace(/[. ]/g, "");

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/s$/, "");
}

/** The last word in small letters, a number or letter behind it aside: "Clerk 2". */
function lastWord(text: string): string {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  const named = words.length > 1 && /^(?:\d+|[A-Z])$/.test(last) ? words.at(-2) : last;
  return named?.toLowerCase() ?? "";
}
