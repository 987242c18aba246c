/** Headings as words of a small grammar: each word that headings are made of stands for what it means there. */
import { fold } from "../../text";
import { meaningOfWord } from "./heading-meanings";
import { PERIOD } from "./periods";

/** Words that say nothing of what a column holds. */
const FILLERS =
  /^(?:the|a|an|of|our|your|its|any|all|key|main|specific|further|s|if|applicable|as|and|or|&)$/;

/** What is written in several ways, or says one thing in several words, as the one word that stands for it. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=\bwhat)['’]s(?= (?:been|happened|changed)\b)/g, " has"],
  [/(?<=\b(?:how|what|where|who|when|it|we))['’](?:s|re)\b/g, " is"],
  [/(?<=\bwe)['’]ll\b/g, " will"],
  [/(?<=\bwe)['’]ve\b/g, " have"],
  [/\btime[ -]?(?:scale|frame|line|table|span)s?\b/g, "timescale"],
  [
    /\b(?:blue ?[/,]? ?)?red ?[/,]? ?(?:amber|yellow) ?(?:[/,]|and)? ?green(?: ?[/,]? ?blue)?\b|\br ?\/ ?a ?\/ ?g\b|\btraffic lights?\b/g,
    "rag",
  ],
  [/\b(?:open|complete) ?(?:\/|or) ?(?:closed?|ongoing|incomplete)\b/g, "openclosed"],
  [/\by ?(?:\/|or) ?n\b|\byes ?(?:\/|or) ?no\b/g, " yn "],
  [/\bon (?:track|target|schedule|course|time)\b/g, "ontrack"],
  [/\bsign(?:ed)?[ -]off(?= by\b)/g, "verified"],
  [/\bsign(?:ed)?[ -]off\b/g, "signedoff"],
  // "What? | So what? | Now what?": what was found, what is amiss, what is to be done.
  [/^so what$/g, "gap"],
  [/^now what$/g, "action"],
  [/^(?:so|and|then),? (?=(?:what|how|who|when|where)\b)/g, ""],
  [/\bthis (?=(?:quarter|month|term|year|week|period|time)\b)/g, "current "],
  [/\bproposals? for improvement\b/g, "recommendation"],
  [/\brev['’]?d\b|(?<=[a-z] )rev$/g, "revised"],
  [
    /\bre-?(?:forecast|baselin|profil|schedul)(?:ed)?\b|\bmoved(?= to\b)|^now(?= (?:due|expected)\b)/g,
    "revised",
  ],
  [/\borig\b|\bbase-line\b/g, "original"],
  [/\bfcst\b/g, "forecast"],
  [/\bact(?=\.? (?:date|end|finish|completion)\b)/g, "actual"],
  [/\bcm(?:mn?|n)ts?\b/g, "comments"],
  [/\btgt\b/g, "target"],
  [/\bmgm?t\b/g, "management"],
  [/\b(?:impl|compl?)\.?(?= date\b)|\bclose[ -]out\b/g, "completion"],
  [/\bclosed[ -]out\b/g, "closed"],
  [/(?<=% ?)compl?\b|\bcompl?\b(?=\.? ?%)/g, "complete"],
  [/\best\.?(?= (?:date|completion|finish|end)\b)/g, "estimated"],
  [/\bto[ -]do\b(?! to\b)(?=$|[^a-z]*$)|\bthings to do\b/g, "todo"],
  [/\bwork ?stream/g, "workstream"],
  [/\bhigh ?\/ ?medium ?\/ ?low\b|\bh ?\/ ?m ?\/ ?l\b|\bmoscow\b/g, "priority"],
  [/\b(?:so far|up to|(?<!(?:from|extended|revised|moved|slipped|changed) )to date)\b/g, "sofar"],
  // By itself it is what an action is from, or the day that it is from.
  [/^from$/g, "fromalone"],
  [/(?<=[a-z] )items?$/g, ""],
  [/[✓✔☑]/g, " tick "],
  // "41% trained" tells a figure, and is no heading of figures.
  [/(?<!\d ?)%|(?<=\b0 ?(?:-|–|to) ?100 ?)%/g, " percent "],
  [/#/g, " number "],
];

/** No heading is longer; of what is, the beginning is enough to see that. */
const LONGEST = 300;

/**
 * The heading without what does not show or does not count: soft hyphens, footnote marks ("Timetable[iv]", "Lead *"),
 * a bracketed remark at its end, closing stops. "By (date)" keeps its bracket, without which it would say nothing.
 */
export function foldHeading(heading: string): string {
  const folded = fold(
    heading
      .slice(0, LONGEST)
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
  // What a bracket adds counts where it names the answers, or which of two dates it is: "Completed (Y/N)".
  const added =
    /\((y ?\/ ?n|yes ?\/ ?no|open ?\/ ?closed|actual|orig(?:inal)?|rev(?:ised|['’]?d)?|date)\.?\)/i.exec(
      heading,
    )?.[1] ?? "";
  const text = `${foldHeading(heading)} ${added.toLowerCase()}`
    .replace(/\brev\.? ?(?=(?:date )?[1-9]\b)|(?<=\b(?:1st|2nd|3rd|[4-9]th) )rev\b/g, "revised ")
    .replace(PERIOD, " ")
    .replace(/\b(?:[a-z]\.){2,}[a-z]?/g, (initials) => initials.replace(/\./g, ""))
    .trim();
  const spelt = SPELLINGS.reduce((folded, [wording, word]) => folded.replace(wording, word), text);
  const words = spelt
    .split(/[^\p{L}\p{N}£']+/u)
    .filter((word) => word !== "" && !FILLERS.test(word))
    .map(meaningOfWord);
  // "Comments / notes" and "RAG RAG" say one thing once.
  const distinct = words.filter((word, at) => word !== words[at - 1]);
  return distinct.join(" ") + (asks ? " ?" : "");
}
