/** Tells the names of posts, teams and bodies that can lead an action from words that only belong to such a name. */

/** Posts that one person holds. */
const POST =
  /^(?:clerk|chair|chairman|chairwoman|chairperson|mayor|head|headteacher|principal|leader|director|manager|officer|lead|warden|treasurer|secretary|matron|registrar|bursar|coordinator|co-ordinator|executive|nurse|engineer|surveyor|accountant|solicitor|auditor|adviser|advisor|administrator|supervisor|planner|analyst|controller|practitioner|consultant|commissioner|sponsor|senco|sendco|ranger|caretaker|trainer|owner)$/i;
/** Several people by what they are. */
const PEOPLE =
  /^(?:all|everyone|everybody|staff|governors|councillors|cllrs|members|trustees|partners|teachers|headteachers|heads|managers|officers|directors|leaders|leads|coordinators|co-ordinators|nurses|matrons|midwives|consultants|doctors|gps|tas|tutors|clerks|chairs|wardens|volunteers|pupils|parents|residents|clinicians|practitioners|commissioners|providers|contractors|schools|surveyors|solicitors|auditors|advisers|advisors|rangers|champions|supervisors|engineers|executives)$/i;
/** Bodies and parts of them. */
const BODY =
  /^(?:team|teams|group|committee|board|council|department|dept|directorate|division|unit|service|services|agency|authority|trust|partnership|forum|panel|police|contractor|provider|commission|cabinet|office)$/i;
/** Posts and teams that are written as initials; other initials are taken for a person's. */
const POST_INITIALS =
  /^(?:HT|DHT|AHT|EHT|SLT|SMT|ELT|CLT|CMT|LT|SENCO|SENDCO|DSL|DDSL|SBM|TA|TAS|HLTA|EWO|CEO|CFO|COO|CIO|CTO|MD|FD|CX|CE|DCE|ACE|DCX|RFO|HOS|HOD|HOY|PC|PCSO|GP|GPS|ED|NED|NEDS|DON|CNO|DPH|DCS|DASS|PM|SRO|AD|TBC|TBA|TBD|ALL|WM|LA|LEA|PTA|DFE|CCG|ICB|NHS|CQC)$/i;
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
  return PEOPLE.test(lastWord(text));
}

/** True for a team, a committee or another body. */
export function isBody(text: string): boolean {
  return BODY.test(lastWord(text));
}

function isPost(text: string): boolean {
  return POST.test(lastWord(text)) || POST_INITIALS.test(lettersOf(text));
}

const lettersOf = (text: string) => text.replace(/[. ]/g, "");

/** The last word, a number or letter behind it aside: "Clerk 2". */
function lastWord(text: string): string {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  return (words.length > 1 && /^(?:\d+|[A-Z])$/.test(last) ? words.at(-2) : last) ?? "";
}
