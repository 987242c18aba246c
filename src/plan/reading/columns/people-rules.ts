/** Headings of who does it and who asked for it. */
import type { HeadingRule } from "./rule";

export const PEOPLE_RULES: readonly HeadingRule[] = [
  ["lead", 3.1, /^(?:by )?WHO(?: (?:is|will|are|LEAD|be|by|PERSON|ACTION))*(?: \?)?$/],
  [
    "lead",
    3.1,
    /^(?:(?:ACTION|DEED|LEAD|PERSON|named|council|PLAN|project|RECOMMENDATION) )*LEAD(?: (?:LEAD|PERSON|name|by|for|ACTION|DEED|title|SECOND))*(?: \?)?$/,
  ],
  ["lead", 3.1, /^(?:ALLOTTED to|(?:ACTION|DONE|LEAD|DEED) by|ACTION for)(?: WHO)?$/],
  ["lead", 2.5, /^(?:(?:named|AREA|resp|LEAD) )*PERSON(?: PERSON)*(?: name| for ACTION| LEAD)*$|^assign to$/],
  ["lead", 2.2, /\bLEAD\b|\bWHO\b/],
  ["lead", 1, /^(?:name|contact)$/],
  ["secondLead", 3.2, /^SECOND(?: (?:LEAD|PERSON|by))*$/],
  ["source", 3, /^SOURCE(?: (?:ACTION|RECOMMENDATION|AREA))*$|^(?:RAISED|ALLOTTED) by$/],
  ["source", 2, /^(?:inspectorate|inspection(?: body)?|RAISED START|audit(?: report)?|report)$|\bSOURCE\b/],
];
