/** Titles of sections that say of all actions below them that they are over: "Completed actions". */
import type { Grid } from "../grid";
import { rowTexts } from "../rows/row-kinds";
import type { Table } from "../table/table";

const OVER = "completed?|closed|achieved|implemented|finished|delivered|discharged|done|archived";
const THINGS = "actions?|recommendations?|items?|tasks?|objectives?|points?";
const TITLE = new RegExp(
  `^(?:[\\d.]+\\)? )?(?:all |previously |now |(?:${THINGS}) )*(?:${OVER})(?:(?:,| and| or| ?[&/]) ?(?:${OVER}))*(?: (?:${THINGS}))?` +
    "(?: (?:to date|so far|this (?:year|quarter|month)|(?:since|during|in|at) .{1,40}))?(?: ?\\(.{1,20}\\))?[ :.–-]*$",
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

/** The title right above the headings where it says so, and no column tells the area; else "". It goes on to the next headings. */
export function overAbove(grid: Grid, { headerRow, columns }: Table): string {
  const [title = "", ...more] = headerRow > grid.firstRow ? rowTexts(grid, headerRow - 1) : [];
  return more.length === 0 && columns.area === undefined && saysOver(title) ? title : "";
}
