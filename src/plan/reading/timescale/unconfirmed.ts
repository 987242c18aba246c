/** Marks by which a plan says that a date of its own is not settled: "June 2024 (TBC)", "June 2024?". */

const OPEN =
  "(?:tb[cda]|t\\.b\\.[cda]\\.?|to be (?:confirmed|agreed|advised|decided|determined)|provisional(?:ly)?|tentative(?:ly)?|subject to confirmation|unconfirmed|not (?:yet )?confirmed)";
const BEHIND = new RegExp(
  `\\* ?(?:[(\\[]?\\?|[ ,;:(\\[-]{0,3}(?:(?:exact |final |the )?(?:date|dates|day|timing) (?:is |still )?)?${OPEN}(?![a-z]))`,
);
const AHEAD = new RegExp(
  `(?<![a-z])${OPEN}[ ,:)(-]{0,3}(?:(?:but |most )?(?:likely|probably|possibly|expected|aiming for|date|for|by|in|end|the)[ :]{1,2}){0,4}\\*`,
);

/** "Draft June 2024, final TBC", "second round: to be agreed"; never "venue TBC". */
const PIECE = "(?:phase|stage|part|step|round|cohort|tranche|wave|session|visit|audit|draft|version)s?";
const PART_BEHIND = new RegExp(
  `(?<![a-z\\d])(?:${PIECE} ?(?:\\d|[b-d]|two|three|four|ii|iii)|(?:final|last|second|third|fourth|2nd|3rd|4th|rest|remainder|remaining|others?)(?: ${PIECE})?)(?: (?:is|are|still))*[ :,(-]{1,3}${OPEN}(?![a-z])`,
);

/** True where a part of what is to be done has no date yet, whatever is told of the others. */
export function leavesPartOpen(text: string): boolean {
  return /tb[cda]|to be |t\.b/.test(text) && PART_BEHIND.test(text);
}

/** What is noted where the plan itself leaves the date open; `text` has one mark for each time. */
export function unconfirmedIn(text: string): string[] {
  const open = BEHIND.test(text) || AHEAD.test(text);
  return open ? ["The plan itself marks this date as still to be confirmed."] : [];
}
