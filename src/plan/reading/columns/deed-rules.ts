/** Headings of what is to be done, what it answers, and the rest of what plans have. */
import type { HeadingRule } from "./rule";

const BEFORE =
  "(?:AGREED|PLAN|MEASURE|improvement|management|corrective|remedial|mitigating|mitigation|recommended|follow|up|next|planning|we|will|RESPONSE|project|REVISED|AREA)";
const AFTER =
  "(?:PLAN|AGREED|needed|point|planned|description|detail|to be taken|to be undertaken|to|be|address|RAISED|RECOMMENDATION|AREA|MEASURE|DEED|ACTION|at|plan|MILESTONE|we|will|take)";

export const DEED_RULES: readonly HeadingRule[] = [
  ["number", 3.2, /^(?:(?:ACTION|RECOMMENDATION|rec|DEED|AREA|plan|unique|s|ACTION plan) )*NUMBER$/],
  ["number", 2, /^(?:\w+ )?NUMBER$/],

  [
    "success",
    3,
    /\b(?:SUCCESS MEASURE|MEASURE SUCCESS)\b|^(?:performance|SUCCESS|AIM) MEASURE\b|^HOW (?:will|do|would) we know\b|^SUCCESS SUCCESS$/,
  ],
  ["success", 3, /^(?:PLAN|desired) (?:AIM|SUCCESS)$|^kpi$/],
  ["success", 2, /^(?:MEASURE|SUCCESS)$/],
  ["success", 1.5, /^TARGET$/],
  ["success", 1, /^AIM$/],
  ["evidence", 3.2, /^(?:SECOND |SOURCE )?EVIDENCE(?: (?:COMPLETION|PROGRESS|SUCCESS|FINISH))*$/],
  ["evidence", 2, /^(?!.*PROGRESS).*\bEVIDENCE\b/],
  ["priority", 3, /^(?:PRIORITY)(?: (?:RATING|level))?$|^h m l$/],
  ["cost", 3, /^(?:COST|financial)(?: (?:implication|implications|PLAN|needed|£))*$/],

  ["action", 3, new RegExp(`^(?:${BEFORE} )*(?:ACTION|DEED)(?: ${AFTER})*(?: \\?)?$`)],
  [
    "action",
    3,
    /^WHAT(?: \?)?$|^WHAT (?:we |is |are |will |needs? |to |be |must |should |going |action ?)*(?:DONE|do|take|taken|happen|COMPLETE|change)\b/,
  ],
  [
    "action",
    3,
    /\bHOW (?:will |we |this |it |to |be |is |do |are |going )+(?:do|DONE|COMPLETE|happen)\b|^we will$/,
  ],
  ["action", 3, /^MEASURE (?:to be )?(?:taken|undertaken)$/],
  [
    "action",
    2,
    /^(?!.*\b(?:PROGRESS|SOFAR|DONE|taken)\b).*\bACTION\b|\bWHAT (?:will|is to|to) be DONE\b|\bWHAT will\b/,
  ],
  [
    "action",
    2,
    /^(?:management |AGREED |government |council |PERSON )*RESPONSE$|^MILESTONE(?: ACTION| DEED)?$|^DEED\b|^(?:proposal|project)s?$/,
  ],
  [
    "action",
    1,
    /^(?:HOW|MEASURE|description|details?|RECOMMENDATION|PLAN)(?: \?)?$|^(?:RECOMMENDATION|REVIEW RECOMMENDATION)\b/,
  ],
  // An account of what was done may still be all that a table says of its actions.
  ["action", 1, /^ACTION (?:taken|DONE)$/],

  [
    "area",
    3,
    /^(?:key |audit )*(?:RECOMMENDATION|AREA)(?: (?:for|AREA|improvement|development|concern|focus|RAISED))*$|^PRIORITY AREA$|^AREA$/,
  ],
  ["area", 2.5, /^strategic AIM$/],
  ["area", 2, /\b(?:RECOMMENDATION|AREA)\b/],
  ["area", 1, /^(?:AIM|PRIORITY)$/],
];
