/**
 * Headings of dates. "DATE" alone says nothing of which date it is: other words must. A date of something that the
 * grammar does not know ("Date of birth") is no date of the plan.
 */
import type { HeadingRule } from "./rule";

/** A word that means a day by which, so that a qualifier before or after it makes a whole heading. */
export const DAY = "(?:DATE|TIME|DUE|TARGET|FINISH|COMPLETION|WHEN|MILESTONE)";
/** Words that may stand around one without changing whose date it is. */
const AROUND = `(?:${DAY}|PLAN|AGREED|ACTION|DEED|COMPLETE|DONE|to|be|for|by|in|RECOMMENDATION|month|dd|mm|yy|yyyy)`;
const OPTIONAL = `(?:${AROUND} )*`;

/** A date heading, in any order of words, with this qualifier somewhere in it. */
function dateThatIs(qualifier: string): RegExp {
  return new RegExp(`^(?=.*\\b${qualifier}\\b)(?=.*\\b${DAY}\\b)(?:(?:${AROUND}|${qualifier})(?: |$))+$`);
}

export const DATE_RULES: readonly HeadingRule[] = [
  ["dueRevised", 3.1, dateThatIs("(?:REVISED|LATEST)")],
  ["dueRevised", 3, /^(?:DATE )?REVISED (?:\w+ )?(?:to|until)$/],
  ["dueRevised", 3.3, new RegExp(`^SECOND FORECAST(?: ${DAY})*$`)],
  ["dueRevised", 3.1, new RegExp(`^LATEST FORECAST(?: ${DAY})*$`)],
  ["dueRevised", 2.5, dateThatIs("FORECAST")],
  ["dueRevised", 2, /^(?:REVISED|FORECAST)$|^LATEST PLAN$|^REVISED PLAN$/],
  ["dueOriginal", 3.2, dateThatIs("ORIGINAL")],
  ["dueOriginal", 2, /^ORIGINAL$/],

  // When it came up: never when it is due. "Date agreed" is the day of a decision, "Agreed date" what was agreed.
  [
    "start",
    3.3,
    /^(?:ACTION |AREA )?DATE (?:ACTION |AREA )?(?:ORIGINAL )?(?:RAISED|START|ALLOTTED|AGREED)\b|^RAISED on$|^(?:open|report) DATE$/,
  ],
  [
    "start",
    3.3,
    /^(?:(?:PLAN|TARGET|ACTUAL|ORIGINAL) )?(?:RAISED|START) DATE$|^(?:(?:PLAN|TARGET|ACTUAL) )?START$|^DATE by WHO RAISED/,
  ],
  ["start", 3.3, /^(?!.*\bFINISH\b)(?:TIME|PLAN|TARGET|DATE|WHEN) START(?: DATE)?$/],
  ["start", 0.5, /^DATE$/],
  ["start", 1, /^RAISED$/],
  ["start", 1, /^DATE ACTION$|^commencing$/],
  ["start", 2, /^fromalone$/],

  [
    "completedOn",
    3.2,
    /^(?:ACTION )?DATE (?:ACTION |DEED |RECOMMENDATION |rec |was |verified |confirmed )*(?:DONE|COMPLETE|cleared|fixed|met)$|^WHEN (?:was (?:it|this) )?DONE(?: \?)?$|^COMPLETION DATE DONE$/,
  ],
  ["completedOn", 3.2, /^(?:(?:ACTION|DEED|RECOMMENDATION|AREA) )?DONE (?:on|DATE)\b|^DATE COMPLETION$/],
  [
    "completedOn",
    3.2,
    /^ACTUAL (?:DATE|FINISH|COMPLETION|DONE)\b.*|^(?:DATE|FINISH|COMPLETION|DATE COMPLETION|COMPLETION DATE) ACTUAL$|^DATE ACTUAL\b|^DATE EVIDENCE$/,
  ],
  ["completedOn", 2.5, /^DONE ACTION (?:COMPLETE|DONE)$/],
  ["completedOn", 2, /^(?:ACTUAL|DONE)$/],
  // "Date of completion and outcome": days, and what came of it, in one column
  ["completedOn", 3.2, /^DATE (?:COMPLETION|DONE) (?:AIM|NOTE|EVIDENCE)$/],
  ["completedOn", 1.5, /^COMPLETION DATE$/],

  ["due", 3, new RegExp(`^(?!DUE month$)${OPTIONAL}(?:TIME|DUE)(?: ${AROUND})*$`)],
  ["due", 3, /^(?:by )?WHEN(?: by)?(?: \?)?$|^WHEN (?:will|to|is|must|should|do|are|FINISH)\b/],
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
  [
    "due",
    3,
    /^(?:to be |must be )?(?:DONE|COMPLETE|PLAN|COMPLETION|FINISH|ACTION) by(?: DATE)?$|^START FINISH(?: DATE)?$/,
  ],
  ["due", 2, /^to be (?:DONE|COMPLETE)\b/],
  ["due", 2.5, /^(?:TARGET|FINISH|PLAN|COMPLETION|DUE) (?:month|quarter|term|year|period)$/],
  // "Estimated / actual completion date": the day it is due until it is done.
  ["due", 2.5, /^(?:PLAN ACTUAL|ACTUAL PLAN) (?:FINISH|COMPLETION|COMPLETION DATE|FINISH DATE|DATE)$/],
  [
    "due",
    2,
    new RegExp(`^(?=.*\\b(?:TIME|DUE|TARGET|FINISH|PLAN)\\b)(?=.*\\bDATE\\b)(?:${AROUND}(?: |$))+$`),
  ],
  [
    "due",
    2,
    /^(?:DATE to COMPLETE by|DATE COMPLETION|COMPLETION TARGET|COMPLETION DATE|TARGET|FINISH|PLAN|FORECAST (?:FINISH|COMPLETION)|ACTION DATE)$/,
  ],
  // One column for the two: "Responsible officer & target date".
  ["due", 2, /\b(?:TIME|DUE|(?:by|and) WHEN|TARGET DATE|WHO WHEN|(?:LEAD|WHO|PERSON) DATE$)\b/],
  ["due", 1.5, /^(?:COMPLETION|REVIEW DATE|DATE REVIEW)$/],
  ["due", 2.5, /^DATE\b.*\b(?:will|to be|must|should|by which)\b/],
  ["due", 1.5, /^by$/],
  ["due", 1, /\bby$/],
  // Some other date, which only its contents can make the due one.
  ["due", 0.5, /^(?!.*\b(?:START|RAISED|DONE|ACTUAL|PREVIOUS|ALLOTTED|COMPLETE|birth)\b).+ DATE$/],
  ["due", 1, /^(?:DATE|MILESTONE|(?:FINISH )?period|month|year|quarter|term)$/],
];
