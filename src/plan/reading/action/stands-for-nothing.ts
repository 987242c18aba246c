const STANDS_FOR_NOTHING =
  /^(?:[\s\-–—_./?…]*|n ?\/? ?a|not applicable|none|nil|(?:not known|unknown)|tb[acd]|to be (?:added|advised|agreed|confirmed|decided|determined|provided|updated)|to follow)[.?!]*$/i;

/** True where a cell is blank, or has only words that hold its place: "TBC", "N/A", "–". */
export function standsForNothing(text: string): boolean {
  return STANDS_FOR_NOTHING.test(text.trim());
}
