/** Headings of what is to be done, what it answers, and the rest of what plans have. */
import type { HeadingRule } from "./rule";

const BEFORE =
  "(?:AGREED|PLAN|MEASURE|FINISH|smart|trust|council|sub|development|improvement|management|corrective|remedial|mitigating|mitigation|recommended|follow|up|next|planning|we|will|RESPONSE|project|REVISED|AREA)";
const AFTER =
  "(?:PLAN|AGREED|needed|point|planned|description|details?|DONE|COMPLETE|name|to be taken|to be undertaken|to|be|address|RAISED|RECOMMENDATION|AREA|MEASURE|DEED|ACTION|at|plan|MILESTONE|we|will|take|arising|from|RAISED)";

export const DEED_RULES: readonly HeadingRule[] = [
  ["number", 3.2, /^(?:(?:ACTION|RECOMMENDATION|rec|DEED|AREA|plan|unique|s|ACTION plan) )*NUMBER$/],
  ["number", 2, /^(?!EVIDENCE )(?:\w+ )?NUMBER$/],
  ["number", 1.5, /^(?:rec|line|seq|code)$/],

  // "How will we know?", "What will success look like?", "What do we want to achieve?"
  ["success", 3.3, /^(?:PROGRESS MEASURE|MEASURE PROGRESS)$/],
  [
    "success",
    3,
    /^(?!WHAT do we (?:already )?know\b)(?:HOW|WHAT)\b.*\b(?:know|SUCCESS|MEASURE|look|want|tell|differen\w+)\b/,
  ],
  [
    "success",
    3,
    /\b(?:SUCCESS MEASURE|MEASURE SUCCESS)\b|^(?:performance|SUCCESS|AIM) MEASURE\b|^SUCCESS SUCCESS$/,
  ],
  ["success", 3, /^(?:PLAN|TARGET|desired|measurable|improved) (?:AIM|SUCCESS)(?: |$)|^kpi$/],
  ["success", 2, /^(?:\w+ )?MEASURE$|^(?:\w+ )?SUCCESS$|^AIM (?:sought|required|MEASURE)$/],
  ["success", 1.5, /^(?:TARGET|AIM)$|^(?!DATE (?:COMPLETION|DONE)\b).*\bAIM$|^difference\b/],
  ["evidence", 2, /^SECOND documents?$/],
  ["evidence", 3.2, /^(?:SECOND |SOURCE )?EVIDENCE(?: (?:COMPLETION|PROGRESS|SUCCESS|FINISH))*$/],
  ["evidence", 2, /^(?!.*PROGRESS).*\bEVIDENCE\b/],
  ["priority", 3, /^(?:RECOMMENDATION |rec )?PRIORITY(?: (?:PRIORITY|RATING|level|score|category))*$/],
  ["priority", 2.2, /^category RECOMMENDATION$/],
  [
    "cost",
    3,
    /^(?:PLAN )?(?:TIME )?(?:COST|financial)(?: (?:implication|implications|PLAN|needed|SOURCE))*$/,
  ],

  ["action", 3, new RegExp(`^(?:${BEFORE} )*(?:ACTION|DEED)(?: ${AFTER})*(?: \\?)?$`)],
  [
    "action",
    3,
    /^WHAT(?: \?)?$|^WHAT (?:are|is) we doing(?: about (?:it|this))?(?: \?)?$|^WHAT (?!do we (?:(?:already )?know|need to improve)\b).*\b(?:do|DONE|take|taken|happen|COMPLETE|change)\b/,
  ],
  ["action", 3.6, /^we will$/],
  ["action", 3, /^(?:things )?we will\b|^HOW\b.*\b(?:do|DONE|COMPLETE|happen)\b/],
  ["action", 2.5, /^(?:HOW|WHAT|we)\b.*\b(?:will|going|need|needs|must|should|plan|to)\b/],
  ["action", 3, /^MEASURE (?:to be )?(?:taken|undertaken)$/],
  // "Changes to be made", "Control to be put in place"; not when, by whom, or what is to come of it.
  [
    "action",
    2,
    /^(?!.*\b(?:DATE|TIME|WHEN|WHO|by|TARGET|AIM|SUCCESS|COST)\b).+ to be (?:taken|undertaken|made|put|introduced|DONE|COMPLETE)\b/,
  ],
  [
    "action",
    2,
    /^(?!AREA for (?:PRIORITY )?ACTION$|ACTION (?:LEAD|WHO) DATE)(?!.*\b(?:PROGRESS|SOFAR|DONE|taken)\b(?!.*\b(?:PLAN|to be)\b)).*\bACTION\b/,
  ],
  [
    "action",
    2,
    /^(?:management |AGREED |PLAN |government |council |organisational |PERSON )*RESPONSE$|^MILESTONE(?: ACTION| DEED)?$|^DEED\b|\bDEED$|^PLAN improvements?$|^\w+ improvements? PLAN$|^PRIORITY treatment$/,
  ],
  [
    "action",
    1,
    /^(?:HOW|MEASURE|description|details?|proposal|projects?|jobs?|improvements?|fix|remedy|remediation|treatment|solution|(?:SECOND|PLAN|AGREED) controls?|(?:PLAN |AGREED )?mitigations?|PLAN solutions?|treatment plan|improvements? PLAN|(?:AGREED )?way forward|PLAN)(?: \?)?$/,
  ],
  ["action", 1.2, /^(?:REVIEW )?RECOMMENDATION\b/],
  // An account of what was done may still be all that a table says of its actions.
  ["action", 1, /^ACTION (?:taken|DONE)$/],

  [
    "area",
    3,
    /^(?:key |audit )*(?:RECOMMENDATION|AREA)(?: (?:for|AREA|improvement|development|concern|focus|RAISED))*$|^PRIORITY AREA$|^AREA for (?:PRIORITY )?ACTION$|^AREA$/,
  ],
  [
    "area",
    3,
    /^WHAT do we (?:already )?know\b|^WHAT .*\bneeds? (?:to )?(?:be )?improv\w*|^WHAT (?:did|was|were|has|have)\b.*\b(?:find|found|say|said|tell|told|AREA|RECOMMENDATION|RAISED)\b/,
  ],
  ["area", 2.5, /^strategic AIM$/],
  ["area", 2, /\b(?:RECOMMENDATION|AREA)\b/],
  ["area", 1.5, /^(?:improvement|strategic|corporate|RECOMMENDATION) PRIORITY$|^AREA$|^AIM AREA$/],
  ["area", 1, /^(?:AIM|PRIORITY|function|compliance|line enquiry|must do)$/],
];
