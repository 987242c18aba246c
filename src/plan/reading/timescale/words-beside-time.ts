/** Who leads, where one column tells who and by when: "Head of Finance, by end of March 2026". */
import type { Timescale } from "../../plan";

/** Words that lead to a time and belong to no name. */
const LEADS_TO_A_TIME = new RegExp(
  [
    String.raw`\b(?:(?:end|start|beginning|middle)(?: of)?(?: the)?|early|mid|late)[\s-]*$`,
    String.raw`\b(?:no later than|week (?:commencing|ending|beginning)|w\/[cbe])\s*$`,
    String.raw`\b(?:(?:original|revised|target|due|agreed|completion|implementation|review) ?)+(?:date|deadline|timescale)?\s*:?\s*$`,
    String.raw`\b(?:by|before|from|until|till|to|on|for|in|within|the|was|now|then|and|due|date|deadline|timescale|ongoing|on-going|reviewed?|start|finish|complete(?:d|ion)?)\s*:?\s*$`,
    String.raw`[\s,;:(–—-]+$`,
  ].join("|"),
  "iu",
);

/** The words of a timescale's cell that tell no time; all of them where it is unclear which do. */
export function wordsBesideTime({ text, readBy }: Timescale): string {
  const beside: string[] = [];
  let read = 0;
  let start = -1;
  for (const { words } of readBy) {
    // Two forms may have read a word together ("from April 2026")
    start = text.indexOf(words, start + 1);
    beside.push(withoutEnd(text.slice(read, start)));
    read = Math.max(read, start + words.length);
  }
  return [...beside, text.slice(read)].join("\n").trim();
}

function withoutEnd(words: string): string {
  for (;;) {
    const shorter = words.replace(LEADS_TO_A_TIME, "");
    if (shorter === words) return words;
    words = shorter;
  }
}
