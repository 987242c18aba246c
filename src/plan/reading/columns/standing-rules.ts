/** Headings of how far an action is: the short word (status) and the account (progress). */
import type { HeadingRule } from "./rule";

export const STANDING_RULES: readonly HeadingRule[] = [
  ["status", 3.1, /\b(?:RAG|YN|PERCENT)\b/],
  [
    "status",
    3,
    /^(?:LATEST |PREVIOUS |ACTION |PROGRESS |COMPLETION |FINISH |AREA |RECOMMENDATION )*STATUS(?: (?:ACTION|RATING|COMPLETION|FINISH|at|on))*(?: \?)?$/,
  ],
  ["status", 3, /^(?:ACTION )?(?:COMPLETE|DONE) \?$/],
  ["status", 2, /\bSTATUS\b(?!.*\bPROGRESS)/],
  ["status", 2, /^(?:DONE|COMPLETE)$|\bPROGRESS RATING$/],
  ["status", 1, /^(?:COMPLETION|tracker|RATING)$/],

  [
    "progress",
    3,
    /^(?:(?:LATEST|PREVIOUS|STATUS|REVISED|REVIEW|ACTION|PERSON|LEAD|monthly|quarterly|governor|RESPONSE|management) )*(?:PROGRESS|NOTE PROGRESS)(?: (?:PROGRESS|NOTE|SOFAR|made|report|statement|EVIDENCE|SUCCESS|on|at|in|against|with|ACTION|since|PREVIOUS|RAISED|next|DEED|RECOMMENDATION|AREA|FINISH))*(?: \?)?$/,
  ],
  [
    "progress",
    3,
    /^where are we\b|^HOW are we doing\b|\bWHAT (?:have we|has been|was|we have) .*\bDONE\b|^WHAT (?:have we|we have) DONE/,
  ],
  ["progress", 3, /\b(?:ACTION|DEED|DONE) .*\bSOFAR$|^(?:ACTION|DEED) (?:taken|DONE)$|^PROGRESS\b.*\bSOFAR$/],
  ["progress", 2, /\bPROGRESS\b/],
  ["progress", 1.5, /^DONE$|^(?:REVIEW )?NOTE$|^REVIEW NOTE\b|^REVIEW(?: AIM)?$/],
  ["progress", 1, /^(?:AIM|COMPLETE|STATUS|SUCCESS)$|\bNOTE\b/],
];
