/** What a column holds below its heading, and how well that suits a role: headings can mislead. */
import type { Role } from "../plan";
import type { Grid } from "./grid";
import { isPersonName, splitLeads } from "./people";
import { readProgress } from "./progress";
import { isBlank } from "./text";
import { readTimescale } from "./timescale";

/** Shares are of the cells that hold something, from 0 to 1. */
export interface ColumnContents {
  filled: number;
  meanLength: number;
  timescales: number;
  people: number;
  statuses: number;
  numbers: number;
  /** Date cells. */
  dates: number;
  /** Date cells, and words that say a time and nothing else. */
  times: number;
  /** "Yes", "Open": answers to a heading that asks. */
  answers: number;
  /** "Agreed", "Accepted": replies to a recommendation, which are no actions. */
  replies: number;
}

/** A few dozen cells tell what a column holds; reading all of a long plan twice would not tell more. */
const SAMPLE = 40;
/** From so many cells on, what they hold counts in full. */
const ENOUGH = 3;
const ANY_DAY = "2000-01-01";

/** What is left of "End of March 2025" when its words of time are taken away is nothing. */
const WORDS_OF_TIME =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|q[1-4]|fy|spring|summer|autumn|winter|term|quarter|year|academic|financial|month|week|early|mid|late|end|start|beginning|by|before|of|the|in|to|and|on|from|ongoing|immediate(?:ly)?|asap|tb[cda]|n\/a|w\/[ce]|(?:half )?[a-z]+ly|(?:\d+)(?:st|nd|rd|th)?)s?\b/g;
const ANSWER = /^(?:y|n|yes|no|open|closed|true|false|x|✓|✔|✗|✘)$/i;
const REPLY =
  /^(?:(?:fully|partially|partly|not|management) )?(?:agree[ds]?|accept(?:ed|s)?|reject(?:ed|s)?|noted|declined)(?: in (?:part|full|principle))?[.!]?$/i;

export function columnContents(grid: Grid, column: number, firstRow: number): ColumnContents {
  let cells = 0;
  let length = 0;
  const found = {
    timescales: 0,
    people: 0,
    statuses: 0,
    numbers: 0,
    dates: 0,
    times: 0,
    answers: 0,
    replies: 0,
  };
  for (let row = firstRow; row <= grid.lastRow && cells < SAMPLE; row++) {
    const value = grid.valueAt(row, column);
    if (isBlank(value)) continue;
    cells++;
    const text = grid.textAt(row, column);
    length += text.length;
    const timescale = readTimescale(
      { value, numberFormat: grid.numberFormatAt(row, column) },
      { planDay: ANY_DAY, startDay: null, date1904: grid.sheet.date1904 },
    );
    if (text.length < 60 && !["unclear", "blank"].includes(timescale.kind)) found.timescales++;
    const isDate = typeof value === "number" && timescale.kind === "date";
    if (isDate) found.dates++;
    if (isDate || (timescale.kind !== "unclear" && isTime(text))) found.times++;
    if (ANSWER.test(text)) found.answers++;
    if (REPLY.test(text)) found.replies++;
    if (splitLeads(text).some(isPersonName)) found.people++;
    if (text.length < 30 && isStated(text)) found.statuses++;
    if (/^[A-Za-z]{0,4}[ .-]?\d+(?:[.\-/]\d+)*[a-z]?[.)]?$/.test(text)) found.numbers++;
  }
  const share = (count: number) => (cells === 0 ? 0 : count / cells);
  return {
    filled: cells,
    meanLength: share(length),
    timescales: share(found.timescales),
    people: share(found.people),
    statuses: share(found.statuses),
    numbers: share(found.numbers),
    dates: share(found.dates),
    times: share(found.times),
    answers: share(found.answers),
    replies: share(found.replies),
  };
}

function isTime(text: string): boolean {
  return text.length < 60 && !/[\p{L}\d%]/u.test(text.toLowerCase().replace(WORDS_OF_TIME, ""));
}

function isStated(text: string): boolean {
  if (/^(?:red|amber|green|blue|r|a|g|b|r\/a|a\/g)$/i.test(text)) return true;
  return !["not-stated", "blank"].includes(readProgress(text, { due: [], updatedOn: ANY_DAY }).status);
}

/**
 * How well the contents suit a role: below 0 they speak against it, above 0 for it. A heading that says a role
 * outright outweighs a column that only looks odd for it, but not names where actions should be.
 */
export function suits(role: Role, contents: ColumnContents): number {
  const certainty = Math.min(1, contents.filled / ENOUGH);
  return certainty * judge(role, contents);
}

function judge(role: Role, contents: ColumnContents): number {
  switch (role) {
    case "action":
      if (contents.people > 0.6 || contents.times > 0.6 || contents.replies > 0.5) return -3;
      return contents.meanLength < 8 ? -2 : contents.meanLength > 40 ? 1 : 0;
    case "lead":
    case "secondLead":
      if (contents.timescales > 0.6 || contents.meanLength > 120) return -2.5;
      return contents.people > 0.4 ? 1.5 : 0;
    case "due":
    case "dueOriginal":
    case "dueRevised":
      // "20 days by 2026" can be read as a date, but a column of plain dates is the better one.
      if (contents.timescales > 0.5) return contents.times > 0.5 ? 2 : 0.75;
      return contents.timescales < 0.15 ? -2 : 0;
    case "start":
    case "completedOn":
      // An account may name a day ("Completed in May and reported"): only days by themselves are such a column.
      return contents.times > 0.5 ? 2 : contents.times < 0.15 ? -2 : 0;
    case "status":
      if (contents.meanLength > 40) return -2.5;
      return contents.statuses + contents.answers > 0.5 ? 1 : contents.dates > 0.5 ? -2 : 0;
    case "progress":
      if (contents.times > 0.7 || contents.numbers > 0.7 || contents.answers > 0.7) return -2;
      return contents.meanLength > 30 ? 1 : 0;
    case "number":
      return contents.meanLength > 25 ? -3 : contents.numbers > 0.5 ? 1 : 0;
    case "source":
      return contents.meanLength > 80 ? -1.5 : 0;
    default:
      return 0;
  }
}
