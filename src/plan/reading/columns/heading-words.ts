/** Headings as words of a small grammar: each word that headings are made of stands for what it means there. */
import { fold } from "../text";
import { PERIOD } from "./periods";

/** What a word means in a heading, and the words that mean it; plurals, and one wrong letter, are understood too. */
const MEANINGS: Readonly<Record<string, string>> = {
  DATE: "date",
  TIME: "timescale deadline timing schedule timetable",
  WHEN: "when",
  DUE: "due",
  TARGET: "target",
  PLAN: "planned expected anticipated proposed estimated projected intended scheduled indicative provisional required",
  AGREED: "agreed approved",
  FORECAST: "forecast",
  FINISH: "end finish delivery implementation conclusion resolution",
  COMPLETION: "completion closure",
  COMPLETE: "complete achieve deliver implement",
  DONE: "completed finished implemented closed achieved delivered actioned done resolved discharged concluded signedoff",
  ACTUAL: "actual",
  REVISED: "revised amended updated extended rescheduled revision extension changed new",
  LATEST: "current latest present overall",
  ORIGINAL: "original originally initial initially baseline first",
  PREVIOUS: "previous last prior old former",
  START: "start started commence commenced commencement begin from",
  RAISED:
    "raised identified added logged opened created issued received reported recorded entered minuted meeting",
  RAG: "rag brag ragb bragg",
  STATUS: "status state openclosed confidence",
  RATING: "rating",
  PERCENT: "percent percentage",
  YN: "yn",
  PROGRESS:
    "progress update commentary comment position monitoring feedback situation narrative evaluation achievement",
  NOTE: "note remark",
  SOFAR: "sofar",
  REVIEW: "review",
  LEAD: "lead owner responsible responsibility accountable accountability sro assignee actionee holder handler leader led",
  PERSON:
    "officer person personnel manager director agency organisation service partner staff member head team department directorate executive exec individual sponsor",
  ALLOTTED: "assigned allocated delegated",
  WHO: "who whom who's",
  SECOND: "second other deputy support supporting supported secondary",
  ACTION: "action",
  DEED: "task activity step commitment deliverable intervention initiative work",
  MILESTONE: "milestone",
  RESPONSE: "response",
  RECOMMENDATION: "recommendation",
  AREA: "area theme topic finding issue objective standard requirement concern weakness",
  AIM: "section heading aim goal domain strand workstream outcome lesson",
  NUMBER: "no number num ref reference id item serial",
  SOURCE: "source origin",
  EVIDENCE: "evidence assurance",
  SUCCESS: "success kpi impact",
  MEASURE: "measure indicator criteria criterion",
  PRIORITY: "priority risk urgency importance",
  COST: "cost budget resource funding",
  WHAT: "what",
  HOW: "how",
};

const meaningOf = new Map<string, string>();
for (const [meaning, words] of Object.entries(MEANINGS)) {
  for (const word of words.split(" ")) meaningOf.set(word, meaning);
}
const known = new Set(meaningOf.keys());

/** Words that say nothing of what a column holds. */
const FILLERS =
  /^(?:the|a|an|of|our|your|its|any|all|key|main|specific|further|s|if|applicable|as|and|or|&)$/;

/**
 * The heading without what does not show or does not count: soft hyphens, footnote marks ("Timetable[iv]", "Lead *"),
 * a bracketed remark at its end, closing stops. "By (date)" keeps its bracket, without which it would say nothing.
 */
export function foldHeading(heading: string): string {
  const folded = fold(
    heading
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
      .replace(/\[[^\]]*\]|[*†‡§¹²³⁰⁴-⁹]/g, "")
      .replace(/(\p{L})\(s\)/gu, "$1s"),
  ).replace(/[\s.:?-]+$/, "");
  const bare = folded.replace(/\s*\([^)]*\)$/, "").replace(/[\s.:?-]+$/, "");
  const stands = /\p{L}{3}|[\d#]|^(?:no|id)$/u.test(bare) ? bare : folded.replace(/[()]/g, "");
  return stands.trim();
}

/** The words of a heading, those of the grammar in capitals by what they mean ("TARGET DATE"), without fillers. */
export function headingWords(heading: string): string {
  const asks = /\?\s*(?:\([^)]*\)\s*)?$/.test(heading.trim());
  // What a bracket adds counts where it names the answers: "Completed (Y/N)".
  const answers = /\((y ?\/ ?n|yes ?\/ ?no|open ?\/ ?closed)\)/i.exec(heading)?.[1] ?? "";
  const text = `${foldHeading(heading)} ${answers.toLowerCase()}`;
  const words = text
    .replace(PERIOD, " ")
    .replace(/\b(?:[a-z]\.){2,}[a-z]?/g, (initials) => initials.replace(/\./g, ""))
    .replace(/\btime[ -]?(?:scale|frame|line|table|span)s?\b/g, "timescale")
    .replace(
      /\b(?:blue ?[/,]? ?)?red ?[/,]? ?(?:amber|yellow) ?(?:[/,]|and)? ?green(?: ?[/,]? ?blue)?\b/g,
      "rag",
    )
    .replace(/\bopen ?\/ ?closed?\b/g, "openclosed")
    .replace(/\by ?(?:\/|or) ?n\b|\byes ?(?:\/|or) ?no\b/g, " yn ")
    .replace(/\bsigned[ -]off\b/g, "signedoff")
    .replace(/\b(?:so far|(?<!from )to date)\b/g, "sofar")
    .replace(/%/g, " percent ")
    .replace(/#/g, " number ")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "" && !FILLERS.test(word))
    .map(classOf);
  // "Comments / notes" and "RAG RAG" say one thing once.
  const distinct = words.filter((word, at) => word !== words[at - 1]);
  return distinct.join(" ") + (asks ? " ?" : "");
}

function classOf(word: string): string {
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
