/** What the headings of action plans say, in the many wordings that staff use. */
import type { Role } from "../plan";
import { fold } from "./text";

/** A role that a heading may name, and how surely: 3 says it outright, 2 says it among other words, 1 may mean it. */
export interface HeadingGuess {
  role: Role;
  weight: number;
}

const DATE_WORD =
  "(?:date|dates|timescales?|time ?frames?|deadline|due(?: date)?|target(?: date)?|completion(?: date)?)";

/** Tried in order; a heading keeps the strongest guess of each role. */
const WORDINGS: readonly (readonly [Role, number, RegExp])[] = [
  ["number", 3, /^(?:no|nos|num|number|ref|reference|id|item|#|serial|s\/n)$/],
  ["number", 3, /^(?:action|item|rec(?:ommendation)?|plan|task|issue) ?(?:no|number|ref|reference|id|#)$/],
  ["number", 2, /^(?:ref(?:erence)? (?:no|number)|unique id|action plan ref)$/],

  ["source", 3, /^(?:source|sources|origin|source of (?:action|recommendation|issue))$/],
  [
    "source",
    2,
    /^(?:inspectorate|inspection(?: body)?|raised by|identified (?:by|from)|audit(?: report)?|report)$/,
  ],
  ["source", 2, /\bsource\b/],

  [
    "area",
    3,
    /^(?:area|areas|theme|topic|area (?:for|of) (?:development|improvement|concern|focus)|key area)s?$/,
  ],
  ["area", 3, /^(?:recommendation|finding|issue|objective|issue identified|areas? identified)s?$/],
  [
    "area",
    2,
    /\b(?:recommendation|finding|issue|objective|area|theme|standard|requirement|concern|weakness)s?\b/,
  ],
  ["area", 1, /^(?:priority|section|heading|aim|goal|outcome|domain|strand|workstream)s?$/],

  [
    "lead",
    3,
    /^(?:lead|leads|owner|who|by who|by whom|responsib(?:le|ility)|accountab(?:le|ility)|assigned to|officer)$/,
  ],
  [
    "lead",
    3,
    /^(?:(?:lead|responsible|named|accountable|executive) (?:lead|person|officer|manager|owner|agency|responsibility)s?)$/,
  ],
  [
    "lead",
    3,
    /^(?:action owner|person responsible|action by|led by|lead name|officer responsible|who is responsible)$/,
  ],
  ["lead", 2, /\b(?:lead|owner|responsib(?:le|ility)|accountable)\b/],
  [
    "secondLead",
    3,
    /^(?:second|other|deputy|support(?:ing)?|supported by) ?(?:leads?|officers?|partners?)?$/,
  ],

  ["start", 3, /^(?:start|started|start date|date started|commence(?:ment)?(?: date)?|from)$/],
  ["dueOriginal", 3, new RegExp(`^${DATE_WORD} (?:original|initial|first|baseline)\\b`)],
  ["dueRevised", 3, new RegExp(`^${DATE_WORD} (?:revised|new|current|amended|updated|latest|extended)\\b`)],
  ["dueOriginal", 3, new RegExp(`^(?:original|initial|first|baseline)(?: agreed| planned)? ${DATE_WORD}`)],
  [
    "dueRevised",
    3,
    new RegExp(`^(?:revised|new|current|amended|updated|latest|extended)(?: agreed)? ${DATE_WORD}`),
  ],
  [
    "due",
    3,
    /^(?:timescales?|time ?tables?|time ?frames?|time ?lines?|deadlines?|by when|when|due|due by|due date|date due)$/,
  ],
  [
    "due",
    3,
    /^(?:(?:target|implementation|planned|expected|proposed|agreed|estimated) (?:completion )?dates?|target)$/,
  ],
  ["due", 3, /^(?:dates? for (?:completion|implementation)|to be completed by|complete by|delivery date)$/],
  ["due", 2, /\b(?:timescales?|time ?frames?|deadline|by when|due date|target date)\b/],
  ["due", 1, /^(?:dates?|completion(?: dates?)?|milestones?|period)$/],

  [
    "completedOn",
    3,
    /^(?:date (?:completed|closed|achieved|of completion)|completed on|completed date|closed on|actual (?:completion )?date|date action completed)$/,
  ],

  [
    "status",
    3,
    /^(?:status|current status|action status|b?rag|b?rag (?:status|rating)|% ?complete[d]?|percent(?:age)? complete[d]?|progress %|state)$/,
  ],
  ["status", 2, /\b(?:b?rag|status|rating|% complete)\b/],
  ["status", 1, /^(?:complete[d]?|done|closed|achieved)\??$/],

  [
    "progress",
    3,
    /^(?:progress|progress (?:update|report|note|comment|made|to date)s?|updates?|commentary|current position|position)$/,
  ],
  [
    "progress",
    3,
    /^(?:(?:latest|status|current|monthly|quarterly) (?:update|progress|position|commentary)s?|position statement|actions? taken|update on progress)$/,
  ],
  ["progress", 2, /\b(?:progress|updates?|commentary|comments?)\b/],
  ["progress", 1, /^(?:notes?|narrative|remarks|outcomes?|complete[d]?|status)$/],

  [
    "evidence",
    3,
    /^(?:evidence|assurance|sources? of (?:evidence|assurance)|evidence of (?:completion|progress|impact))s?$/,
  ],
  ["evidence", 2, /\b(?:evidence|assurance)\b/],
  [
    "success",
    3,
    /^(?:success (?:criteria|measures?|criterion|indicators?)|measures?(?: of success)?|kpis?|(?:intended|expected|desired) (?:outcome|impact)s?|how will we know.*)$/,
  ],
  ["success", 1, /^(?:outcomes?|impact|targets?)$/],
  ["priority", 3, /^(?:priority|priority (?:rating|level)|risk|risk rating|h\/m\/l|importance|urgency)$/],
  [
    "cost",
    3,
    /^(?:costs?|budget|resources?|funding|resource implications?|cost implications?|resources required)$/,
  ],

  [
    "action",
    3,
    /^(?:actions?|tasks?|activit(?:y|ies)|what|actions? (?:required|needed|to be taken|planned|agreed|points?))$/,
  ],
  [
    "action",
    3,
    /^(?:(?:agreed|proposed|planned|improvement|management|key|specific) actions?|what .*\b(?:do|done|take|taken|happen|achieve)\b.*|steps?(?: to be taken)?)$/,
  ],
  ["action", 2, /\bactions?\b|\bwhat (?:will|is to) be done\b/],
  [
    "action",
    1,
    /^(?:management response|response|recommendations?|how|measures?|description|details?|tasks? .*)$/,
  ],
];

/** The heading without footnote marks ("Timetable[iv]", "Lead *"), brackets' remarks and closing stops. */
export function foldHeading(heading: string): string {
  return fold(heading)
    .replace(/\[[^\]]*\]|[*†‡§¹²³]/g, "")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/[\s.:?-]+$/, "")
    .trim();
}

/** Roles that a heading may name, the surest first; empty for a heading that names none. */
export function guessRoles(heading: string): HeadingGuess[] {
  const folded = foldHeading(heading);
  if (folded === "" || folded.length > 60) return [];
  const guesses = new Map<Role, number>();
  for (const [role, weight, wording] of WORDINGS) {
    if (wording.test(folded)) guesses.set(role, Math.max(weight, guesses.get(role) ?? 0));
  }
  return [...guesses].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}
