/** Titles of sections that say of all actions below them that they are over: "Completed actions". */
import type { Grid } from "../grid";
import { rowTexts } from "./row-kinds";
import type { Table } from "../table/table";
import { MONTH } from "../timescale/pieces";

const OVER = "completed?|closed|achieved|implemented|finished|delivered|discharged|done|archived";
const THINGS = "actions?|recommendations?|items?|tasks?|objectives?|points?";
/** "in Q1", "at 31 March 2026", "during the last school year"; but "in part", "at risk" and "in principle" take it back. */
const TIME = `(?: (?:the|this|last|previous|past|first|second|third|fourth|q\\d|\\d[\\d/.–-]*(?:st|nd|rd|th)?|(?:${MONTH})|spring|summer|autumn|winter|school|academic|financial|months?|quarters?|terms?|years?|periods?|meetings?|reviews?|visits?))+`;
const WHEN = `to date|so far|this (?:year|quarter|month|term|period)|since .{1,40}|(?:during|in|at)${TIME}`;
/** "(12)", "(May 2026)", "(for information)"; but "(subject to audit)" and "(2 outstanding)" take it back. */
const BRACKET = `\\((?:\\d+(?: (?:${THINGS}))?|(?:${MONTH}) \\d{4}|for (?:information|reference|noting|record))\\)`;
const TITLE = new RegExp(
  `^(?:[\\d.]+\\)? )?(?:all |previously |now |(?:${THINGS}) )*(?:${OVER})(?:(?:,| and| or| ?[&/]) ?(?:${OVER}))*(?: (?:${THINGS}))?(?: (?:${WHEN}))?(?: ?${BRACKET})?[ :.–-]*$`,
  "i",
);

/** True where the title says so, whether they were completed or only closed. */
export function saysOver(title: string): boolean {
  return TITLE.test(title.replace(/\s+/g, " ").trim());
}

/** True where it says that they were completed: "closed" may be for another reason. */
export function saysComplete(title: string): boolean {
  return saysOver(title) && !/\b(?:closed|discharged|archived)\b/i.test(title);
}

/** The title right above the headings where it says so, else "". It goes on to the next headings. */
export function overAbove(grid: Grid, { headerRow }: Table): string {
  const [title = "", ...more] = headerRow > grid.firstRow ? rowTexts(grid, headerRow - 1) : [];
  return more.length === 0 && saysOver(title) ? title : "";
}
