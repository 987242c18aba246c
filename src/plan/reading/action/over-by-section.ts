/** Titles of sections that say of all actions below them that they are over: "Completed actions". */

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
