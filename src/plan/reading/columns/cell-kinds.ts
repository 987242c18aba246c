/** What kind of thing one cell says, as far as that helps to tell what its column holds. */
import { isPersonName, splitLeads } from "../people";

/** What is left of "End of March 2025" when its words of time are taken away is nothing. */
const WORDS_OF_TIME =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|q[1-4]|fy|spring|summer|autumn|winter|term|quarter|year|academic|financial|month|week|early|mid|late|end|start|beginning|by|before|of|the|in|to|and|on|from|ongoing|immediate(?:ly)?|asap|tb[cda]|n\/a|w\/[ce]|(?:half )?[a-z]+ly|(?:\d+)(?:st|nd|rd|th)?)s?\b/g;
const ANSWER = /^(?:y|n|yes|no|open|closed|true|false|x|✓|✔|✗|✘)$/i;
const REPLY =
  /^(?:(?:fully|partially|partly|not|management) )?(?:agree[ds]?|accept(?:ed|s)?|reject(?:ed|s)?|noted|declined)(?: in (?:part|full|principle))?[.!]?$/i;
const NUMBER = /^[A-Za-z]{0,4}[ .-]?\d+(?:[.\-/]\d+)*[a-z]?[.)]?$/;

/** Words of jobs and bodies that lead actions. */
const JOB =
  /\b(?:officers?|managers?|directors?|heads?|leads?|leaders?|clerk|chair(?:man|woman|person)?|secretary|treasurer|councillors?|cllrs?|governors?|trustees?|members?|teachers?|headteacher|principal|nurses?|matrons?|doctors?|gps?|consultants?|co-?ordinators?|administrators?|advisers?|advisors?|engineers?|surveyors?|wardens?|rangers?|team|teams|services?|group|board|committee|council|department|directorate|division|partners?|partnership|agenc(?:y|ies)|trust|police|staff|all|chief|executive|ceo|senco|hr|it|slt|smt|finance|estates|communications)\b/i;
const MOST_WORDS_OF_A_JOB = 7;
/** "AP", "JM/RP", "DHT & KC". */
const INITIALS = /^\p{Lu}{2,4}(?:\s*(?:[/,&+;\n]|and)\s*\p{Lu}{2,4})*$/u;
const NO_INITIALS = /^(?:TBC|TBA|TBD|ASAP|YES|NO|RAG|NA|OK)$/;

/** What actions begin with: "Review the …", "To review the …", "Re-open …", "Clerk to write …", "The trust must …". */
const BEGINNING =
  /^\W*\d*[.)]?\s*(?:to |we (?:will|must|need to) )?(?<word>(?:re-?)?(?<plain>co-?ordinate|e-mail|[a-z]+))(?!\w)/i;
/** As a set, since a pattern of so many words takes long to get ready. */
const VERBS = new Set(
  (
    "add address adopt advertise agree allocate amend analyse apply appoint approach arrange ask assess assign " +
    "audit begin benchmark book bring build buy carry challenge chase check circulate clarify clean clear " +
    "co-ordinate collate commission communicate compile complete conduct confirm consider consult contact " +
    "continue convene coordinate create cut deliver deploy design determine develop discuss distribute document " +
    "draft draw e-mail email embed enable encourage engage enhance ensure erect establish evaluate expand " +
    "explore extend feed finalise finalize find fit follow form gather get give highlight hold host identify " +
    "implement improve include increase inform install instruct integrate introduce investigate invite issue " +
    "launch liaise link lobby lock look maintain make manage map measure meet mend monitor move negotiate " +
    "obtain offer open order organise organize outline paint participate pay phone pilot plan plant post " +
    "prepare present press print procure produce progress promote protect provide publicise publicize publish " +
    "purchase pursue put raise recruit reduce refer refresh reinforce remind remove repair replace report " +
    "request research resolve respond restore retain review revise ring roll run scan schedule scope secure " +
    "seek select send set share sign speak standardise standardize start strengthen submit support sweep take " +
    "target test tighten trace track train transfer trial trim undertake update upgrade upload use utilise " +
    "verify visit wax widen work write " +
    "cleanse commence conclude consolidate decommission define demonstrate digitise enforce formalise migrate " +
    "mobilise modernise prioritise rationalise recommission reconcile recover redesign relaunch relocate reopen " +
    "retender rewrite simplify specify streamline survey tidy translate"
  ).split(" "),
);
const OUGHT =
  /\b(?:(?:should|must|shall|needs?|will|requires?|required|requested|asked|agreed) (?:to )?(?:be )?\w+|to (?:be )?(?:\w+ed|ask|chase|check|contact|write|send|get|arrange|obtain|speak|liaise|report|submit|meet|order|provide|circulate|review|action|advise|confirm|follow|look|put|prepare))\b/i;

/** "End of March 2025": a time and nothing else. */
export function isTime(text: string): boolean {
  if (text.length >= 60 || isAnswer(text)) return false;
  return !/[\p{L}\d%]/u.test(text.toLowerCase().replace(WORDS_OF_TIME, ""));
}

/** "Yes", "Open": an answer to a heading that asks. */
export function isAnswer(text: string): boolean {
  return ANSWER.test(text);
}

/** "Agreed": a reply to a recommendation, which is no action. */
export function isReply(text: string): boolean {
  return REPLY.test(text);
}

/** "3", "R12", "4.2a". */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

export function namesPerson(text: string): boolean {
  return text.length < 200 && splitLeads(text).some(isPersonName);
}

/** A person, their initials, a job or a body, in few words. */
export function namesSomebody(text: string): boolean {
  if (text.length > 70) return false;
  const isShort = text.split(/\s+/).length <= MOST_WORDS_OF_A_JOB;
  return (isShort && JOB.test(text)) || (INITIALS.test(text) && !NO_INITIALS.test(text)) || namesPerson(text);
}

/** Says what is to be done. */
export function isDeed(text: string): boolean {
  const start = text.slice(0, 200);
  if (text.length < 8) return false;
  // "Lamp post – ask for a new bulb".
  return OUGHT.test(start) || start.split(/\s[–—-]\s|[:;]\s|\n/).some(beginsWithVerb);
}

function beginsWithVerb(text: string): boolean {
  const { word = "", plain = "" } = BEGINNING.exec(text)?.groups ?? {};
  return VERBS.has(plain.toLowerCase()) || VERBS.has(word.toLowerCase());
}
