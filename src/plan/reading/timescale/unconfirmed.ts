/** Marks by which a plan says that a date of its own is not settled: "June 2024 (TBC)", "June 2024?". */

const OPEN =
  "(?:tb[cda]|t\\.b\\.[cda]\\.?|to be (?:confirmed|agreed|advised|decided|determined)|provisional(?:ly)?|tentative(?:ly)?|subject to confirmation|unconfirmed|not (?:yet )?confirmed)";
const BEHIND = new RegExp(
  `\\* ?(?:[(\\[]?\\?|[ ,;:(\\[-]{0,3}(?:(?:exact |final |the )?(?:date|dates|day|timing) (?:is |still )?)?${OPEN}(?![a-z]))`,
);
const AHEAD = new RegExp(
  `(?<![a-z])${OPEN}[ ,:)(-]{0,3}(?:(?:but |most )?(?:likely|probably|possibly|expected|aiming for|date|for|by|in|end|the)[ :]{1,2}){0,4}\\*`,
);

/** What is noted where the plan itself leaves the date open; `text` has one mark for each time. */
export function unconfirmedIn(text: string): string[] {
  const open = BEHIND.test(text) || AHEAD.test(text);
  return open ? ["The plan itself marks this date as still to be confirmed."] : [];
}
