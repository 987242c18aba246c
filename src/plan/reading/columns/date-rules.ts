/**
 * Headings of dates. "DATE" alone says nothing of which date it is: other words must. A date of something that the
 * grammar does not know ("Date of birth") is no date of the plan.
 */
import type { HeadingRule } from "./rule";

/** A word that means a day by which, so that a qualifier before or after it makes a whole heading. */
const DAY = "(?:DATE|TIME|DUE|TARGET|FINISH|COMPLETION|WHEN|MILESTONE)";
/** Words that may stand around one without changing whose date it is. */
const AROUND = `(?:${DAY}|PLAN|AGREED|ACTION|DEED|COMPLETE|DONE|to|be|for|by|in|RECOMMENDATION|month|dd|mm|yy|yyyy)`;
const OPTIONAL = `(?:${AROUND} )*`;

export const DATE_RULES: readonly HeadingRule[] = [
  [
    "dueRevised",
    3.1,
    new RegExp(`^${OPTIONAL}(?:REVISED|LATEST) (?:${AROUND} |REVISED )*${DAY}(?: ${AROUND})*$`),
  ],
  ["dueRevised", 3.1, new RegExp(`^${OPTIONAL}${DAY}(?: ${AROUND})* (?:REVISED|LATEST)$`)],
  ["dueRevised", 3, /^REVISED (?:AGREED )?(?:to|until)$/],
  ["dueRevised", 2.5, new RegExp(`^FORECAST (?:${DAY} ?)+$`)],
  ["dueRevised", 2, /^(?:REVISED|FORECAST)$/],
  ["dueOriginal", 3.2, new RegExp(`^${OPTIONAL}ORIGINAL (?:${AROUND} )*${DAY}(?: ${AROUND})*$`)],
  ["dueOriginal", 3.2, new RegExp(`^${OPTIONAL}${DAY}(?: ${AROUND})* ORIGINAL$`)],
  ["dueOriginal", 2, /^ORIGINAL$/],

  // When it came up: never when it is due. "Date agreed" is the day of a decision, "Agreed date" what was agreed.
  [
    "start",
    3.3,
    /^(?:ACTION |AREA )?DATE (?:ACTION |AREA )?(?:ORIGINAL )?(?:RAISED|START|ALLOTTED|AGREED)\b/,
  ],
  ["start", 3.3, /^(?:RAISED|START) DATE$|^START$|^DATE by WHO RAISED/],
  ["start", 0.5, /^DATE$/],

  ["completedOn", 3.2, /^(?:ACTION )?DATE (?:ACTION |DEED |was )*(?:DONE|COMPLETE)$/],
  ["completedOn", 3.2, /^DONE (?:on|DATE)\b|^DATE COMPLETION$/],
  [
    "completedOn",
    3.2,
    /^ACTUAL (?:DATE|FINISH|COMPLETION|DONE)\b.*|^(?:DATE|FINISH|COMPLETION|DATE COMPLETION) ACTUAL$/,
  ],
  ["completedOn", 2, /^(?:ACTUAL|DONE)$/],
  ["completedOn", 1.5, /^COMPLETION DATE$/],

  ["due", 3, new RegExp(`^${OPTIONAL}(?:TIME|DUE)(?: ${AROUND})*$`)],
  ["due", 3, /^(?:by )?WHEN(?: by)?(?: \?)?$|^WHEN (?:will|to|is|must|should)\b.*(?:DONE|COMPLETE|happen)/],
  [
    "due",
    3,
    new RegExp(`^(?:${AROUND} )*(?:PLAN|TARGET|AGREED|FINISH|MILESTONE) (?:${AROUND} )*DATE(?: ${AROUND})*$`),
  ],
  [
    "due",
    3,
    new RegExp(`^${OPTIONAL}(?:PLAN|TARGET|AGREED) (?:for )?(?:FINISH|COMPLETION)(?: DATE)?(?: by)?$`),
  ],
  ["due", 3, /^(?:PLAN )?DATE (?:for|to be|by|PLAN|AGREED FINISH|FINISH)\b|^by DATE$|^PLAN DATE\b/],
  ["due", 3, /^(?:to be |must be )?(?:DONE|COMPLETE|PLAN|COMPLETION|FINISH) by(?: DATE)?$/],
  ["due", 2, /^(?:COMPLETION DATE|TARGET|FINISH|PLAN|FORECAST (?:FINISH|COMPLETION)|ACTION DATE)$/],
  // One column for the two: "Responsible officer & target date".
  ["due", 2, /\b(?:TIME|DUE|(?:by|and) WHEN|TARGET DATE|WHO WHEN)\b/],
  ["due", 1.5, /^(?:COMPLETION|REVIEW DATE|DATE REVIEW)$/],
  ["due", 1, /^(?:DATE|MILESTONE|period)$/],
];
