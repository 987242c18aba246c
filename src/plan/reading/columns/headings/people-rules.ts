/** Headings of who does it and who asked for it. */
import type { HeadingRule } from "./rule";

export const PEOPLE_RULES: readonly HeadingRule[] = [
  ["lead", 3.1, /^(?:by )?WHO(?: (?:is|will|are|LEAD|be|by|PERSON|ACTION))*(?: \?)?$/],
  [
    "lead",
    3.1,
    /^(?:(?:ACTION|DEED|LEAD|PERSON|named|council|PLAN|project|RECOMMENDATION) )*LEAD(?: (?:LEAD|PERSON|PARTNER|name|by|for|ACTION|DEED|title|SECOND))*(?: \?)?$/,
  ],
  [
    "lead",
    3.1,
    /^(?:(?:(?:ACTION|DEED) )?ALLOTTED(?: to)?|(?:DONE|LEAD|DEED|ACTION) by|ACTION (?:for|with))(?: WHO)?$/,
  ],
  [
    "lead",
    2.6,
    /^(?:(?:named|AREA|resp|LEAD|ALLOTTED|ACTION|implementing|project|link) )*PERSON(?: PERSON)*(?: name| for ACTION| LEAD| involved| DONE)*$|^assign to$/,
  ],
  // Not who raised it, nor what a person says: "Issue raised by peer team", "Update from lead officer".
  [
    "lead",
    2.2,
    /^(?!.*\b(?:NOTE|PROGRESS|POSITION|RESPONSE|ACTION taken)\b)(?!.*\b(?:AREA|RECOMMENDATION|WHAT|EVIDENCE)\b.*\b(?:RAISED|START|by)\b).*(?:\bLEAD\b|\bWHO\b|\bPERSON$)/,
  ],
  [
    "lead",
    2.5,
    /^(?:RECOMMENDATION|ACTION|AREA|addressed|directed)(?: made| addressed| directed)? to(?: WHO)?$/,
  ],
  // Whoever it is done, held or taken forward by.
  [
    "lead",
    1.5,
    /^(?!(?:AGREED|verified|checked|confirmed|authori[sz]ed|validated|audited|reviewed) by$).*\bby$|^COST names?$/,
  ],
  ["lead", 1, /^(?:name|contact|champion|given to|contractor|poc|point contact)$/],
  ["secondLead", 3.2, /^SECOND(?: (?:LEAD|PERSON|PARTNER|by|involved|SECOND))*$/],
  ["secondLead", 2.6, /^(?:\w+ )?PARTNER(?: (?:PERSON|involved))*$/],
  ["lead", 2, /\bPARTNER\b/],
  ["source", 2, /^fromalone$/],
  ["source", 3, /^SOURCE(?: (?:ACTION|RECOMMENDATION|AREA))*$|^(?:RAISED|ALLOTTED) by$/],
  [
    "source",
    2,
    /^(?:inspectorate|(?:inspection|inspecting)(?: body)?|RAISED START|(?:audit|report)(?: (?:title|name|report))?|committee)$|\bSOURCE\b/,
  ],
  ["source", 1, /^(?:RAISED|regulation|body|link(?:ed)? to(?: plan)?)$|^RAISED NUMBER$/],
];
