/** Headings of how far an action is: the short word (status) and the account (progress). */
import type { HeadingRule } from "./rule";

export const STANDING_RULES: readonly HeadingRule[] = [
  ["status", 3.1, /\b(?:RAG|PERCENT)\b/],
  // "Overall RAG" beside those of time and cost
  ["status", 3.6, /^LATEST (?:RAG|STATUS)(?: RATING)?$/],
  // "Carried over from the previous plan? (Y/N)" asks something else.
  [
    "status",
    3.1,
    /^(?:(?:ACTION|DEED|DONE|COMPLETE|COMPLETION|FINISH|STATUS|PROGRESS|RECOMMENDATION|AREA|TARGET|is|it|has|been|was|in|place|out|off|taken|cleared|fixed|learn(?:ed|t)|embedded) )*YN\b/,
  ],
  ["status", 1, /^AIM$/],
  [
    "status",
    3,
    /^(?:LATEST |PREVIOUS |ACTION |PROGRESS |COMPLETION |FINISH |AREA |RECOMMENDATION )*STATUS(?: (?:ACTION|RATING|COMPLETION|FINISH|RECOMMENDATION|at|on))*(?: \?)?$/,
  ],
  [
    "status",
    3,
    /^(?:(?:ACTION|is|it|this|has|have|been|we|they|did|now|all) )*(?:COMPLETE|DONE)(?: (?:it|this|ACTION))? \?$/,
  ],
  ["status", 2, /\bSTATUS\b(?!.*\b(?:PROGRESS|NOTE))/],
  ["status", 2.1, /^(?:DONE|COMPLETE)$|\b(?:PROGRESS|FINISH|STATUS) (?:RATING|score)$/],
  ["status", 1, /^(?:COMPLETION|tracker|RATING|assessment|stage)$/],
  ["status", 2.5, /^(?:assessment|level|degree|extent) (?:PROGRESS|COMPLETION|FINISH)$/],
  // "Implemented / not implemented"
  [
    "status",
    2.5,
    /^(?:DONE|COMPLETE|met) (?:not (?:DONE|COMPLETE|met)|outstanding)$|^outstanding (?:DONE|COMPLETE)$|^met \?$/,
  ],

  [
    "progress",
    3,
    /^(?:(?:LATEST|PREVIOUS|STATUS|NOTE|on|REVISED|REVIEW|ACTION|PERSON|LEAD|FINISH|monthly|quarterly|month|RESPONSE|management|follow|up) )*(?:PROGRESS|POSITION|(?:STATUS|PROGRESS) NOTE)(?: (?:PROGRESS|POSITION|NOTE|SOFAR|WATCH|made|report|statement|EVIDENCE|SUCCESS|on|at|in|against|with|towards|month|PLAN|ACTION|since|PREVIOUS|RAISED|next|DEED|RECOMMENDATION|AREA|FINISH))*(?: \?)?$/,
  ],
  ["progress", 3.2, /^WHAT .*\b(?:has|have) (?:been|we)\b/],
  ["progress", 3.3, /^EVIDENCE (?:PROGRESS|ACTION taken)\b/],
  [
    "progress",
    3,
    /^(?:HOW|where) (?:are|is|do|did) (?:we|it|things)\b|^WHAT (?:we )?(?:have|has|did|was)\b(?!.*\b(?:find|found|say|said|tell|told|AREA|RECOMMENDATION|RAISED)\b)/,
  ],
  [
    "progress",
    3,
    /\b(?:ACTION|DEED|DONE) .*\bSOFAR$|^(?:ACTION|DEED|MILESTONE|WHAT) (?:taken|DONE)$|^(?:details? )?ACTION taken by (?!WHO|name)|^PROGRESS\b.*\bSOFAR$/,
  ],
  [
    "progress",
    2.9,
    /^HOW far\b|^HOW (?:it|things) (?:is|are)\b|^where (?:we|it|things) (?:is|are|stand|stands)\b/,
  ],
  ["status", 2.5, /^HOW far\b/],
  ["progress", 2.5, /^MILESTONE DONE\b|^we (?:have |has )?(?:did|DONE|do)\b|\bSOFAR$/],
  ["progress", 2, /\b(?:PROGRESS|POSITION)\b|^DEED (?:undertaken|DONE)/],
  ["progress", 2.5, /^(?:\w+ )?NOTE$|^PERSON NOTE\b|^REVIEW NOTE\b|^DONE NOTE$/],
  ["progress", 1.5, /^DONE$|^(?:\w+ )?REVIEW(?: AIM)?$/],
  // How it will be watched is seldom what was seen: the contents must say so.
  ["progress", 0.6, /^WATCH$|^WATCH (?!arrangements|PERSON|by|method|HOW|WHO)|\bWATCH$/],
  // A status told at length is an account.
  ["progress", 1, /\b(?:STATUS|RAG)\b/],
  ["progress", 1.2, /\b(?:RESPONSE|REVIEW)$/],
  ["progress", 1.5, /^(?:auditor |audit )?follow up\b|^RESPONSE START PERSON$/],
  ["progress", 1, /^(?:AIM|COMPLETE|STATUS|SUCCESS)$|^DATE COMPLETION AIM$|\bNOTE\b/],
];
