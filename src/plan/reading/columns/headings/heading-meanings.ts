/** The words that headings are made of, by what they mean there. */

/** What a word means in a heading, and the words that mean it; plurals, and one wrong letter, are understood too. */
const MEANINGS: Readonly<Record<string, string>> = {
  DATE: "date",
  TIME: "time timescale deadline timing schedule timetable",
  WHEN: "when",
  DUE: "due",
  TARGET: "target",
  PLAN: "planned expected anticipated proposed estimated projected intended scheduled indicative provisional required",
  AGREED: "agreed approved",
  FORECAST: "forecast",
  FINISH: "end finish delivery implementation conclusion resolution",
  COMPLETION: "completion closure",
  COMPLETE: "complete achieve deliver implement",
  DONE: "completed finished implemented closed achieved delivered actioned done resolved discharged concluded signedoff complied satisfied remedied rectified",
  ACTUAL: "actual",
  REVISED: "revised amended updated extended rescheduled revision extension changed new slipped",
  LATEST: "current latest present overall",
  ORIGINAL: "original originally initial initially baseline first",
  PREVIOUS: "previous last prior old former",
  START: "start started commence commenced commencement commencing begin from",
  RAISED:
    "raised identified added logged opened created issued received reported recorded entered minuted requested set meeting",
  RAG: "rag brag ragb bragg ryg colour",
  STATUS: "status state openclosed confidence ontrack",
  RATING: "rating",
  PERCENT: "percent percentage",
  YN: "yn tick ticked",
  PROGRESS: "progress update achievement highlight",
  POSITION: "position situation",
  WATCH: "monitoring evaluation",
  NOTE: "note remark comment commentary narrative feedback",
  SOFAR: "sofar",
  REVIEW: "review",
  LEAD: "lead resp owner owned ownership responsible responsibility accountable accountability sro assignee actionee holder handler leader led leading",
  PERSON:
    "officer person personnel people manager mgr director agency organisation service staff member head team department dept directorate executive exec individual sponsor councillor cllr governor trustee",
  PARTNER: "partner",
  ALLOTTED: "assigned allocated delegated nominated",
  WHO: "who whom who's initials",
  SECOND:
    "second other deputy support supporting supported secondary additional contributor contributing assisted assisting",
  ACTION: "action",
  DEED: "task activity step commitment pledge deliverable intervention initiative idea work todo",
  MILESTONE: "milestone",
  RESPONSE: "response",
  RECOMMENDATION: "recommendation recs",
  AREA: "area theme topic finding issue objective standard requirement concern weakness section heading domain strand workstream pillar kloe gap observation problem category subject aspect element lesson learning aim goal agenda programme",
  AIM: "outcome output result benefit",
  NUMBER: "no number num ref reference id uid item serial ser sn wbs para paragraph",
  SOURCE: "source origin driver",
  EVIDENCE: "evidence assurance proof verification documentation",
  SUCCESS: "success kpi impact",
  MEASURE: "measure indicator criteria criterion",
  PRIORITY: "priority risk urgency importance severity grade rank",
  COST: "cost costing budget resource funding finance money £",
  WHAT: "what",
  HOW: "how",
};

const meaningOf = new Map<string, string>();
for (const [meaning, words] of Object.entries(MEANINGS)) {
  for (const word of words.split(" ")) meaningOf.set(word, meaning);
}
const known = new Set(meaningOf.keys());

/** What a word of a heading means, in capitals; a word that the table does not know stands for itself. */
export function meaningOfWord(word: string): string {
  for (const form of [word, word.replace(/s$/, ""), word.replace(/ies$/, "y")]) {
    const meaning = meaningOf.get(form);
    if (meaning !== undefined) return meaning;
  }
  if (word.length < 5) return word;
  // A short word one letter off is too often another word ("text" and "next").
  for (const candidate of known) {
    if (candidate.length >= 6 && candidate[0] === word[0] && isOneSlip(word, candidate)) {
      return meaningOf.get(candidate) ?? word;
    }
  }
  return word;
}

/** True where one letter is wrong, missing, too many, or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  );
}
