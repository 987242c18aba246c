/** How well what a column holds suits a role. */
import type { Role } from "../../plan";
import type { ColumnContents } from "./contents";

/** From so many cells on, what they hold counts in full. */
const ENOUGH = 3;

/**
 * Below 0 the contents speak against the role, above 0 for it. A heading that says a role outright outweighs a column
 * that only looks odd for it, but not names where actions should be.
 */
export function suits(role: Role, contents: ColumnContents): number {
  return Math.min(1, contents.filled / ENOUGH) * judge(role, contents);
}

function judge(role: Role, contents: ColumnContents): number {
  const { meanLength, times, numbers, answers } = contents;
  switch (role) {
    case "action":
      if (contents.people > 0.6 || (contents.somebody > 0.8 && contents.deeds < 0.2)) return -3;
      if (times > 0.6 || contents.replies > 0.5) return -3;
      if (contents.accounts > 0.4 && contents.deeds < 0.2) return -1.5;
      return meanLength < 8 ? -2 : (meanLength > 40 ? 1 : 0) + (contents.deeds > 0.5 ? 0.5 : 0);
    case "lead":
    case "secondLead":
      if (contents.timescales > 0.6 || meanLength > 120) return -2.5;
      return contents.people > 0.4 || contents.somebody > 0.7 ? 1.5 : 0;
    case "due":
    case "dueOriginal":
    case "dueRevised":
      // "20 days by 2026" can be read as a date, but a column of plain dates is the better one.
      if (contents.timescales > 0.5) return times > 0.5 ? 2 : 0.75;
      if (contents.timescales >= 0.15) return 0;
      // "Times extended", "Days overdue": numbers that are no dates
      return numbers > 0.6 ? -4 : -2;
    case "start":
    case "completedOn":
      // An account may name a day ("Completed in May and reported"): only days by themselves are such a column.
      return times > 0.5 ? 2 : times < 0.3 ? -2 : 0;
    case "status":
      if (meanLength > 40) return -2.5;
      // A status is one of a few words: what is said in ever new ones is an account, though a short one.
      if (contents.filled > 3 && contents.distinct > 0.8 && meanLength > 15) return -1;
      if (contents.statuses + answers > 0.5) return 1;
      // Words of the plan's own, the same few again and again.
      if (
        contents.filled > 3 &&
        contents.distinct < 0.6 &&
        meanLength < 25 &&
        contents.somebody < 0.5 &&
        times < 0.3
      ) {
        return 0.6;
      }
      return contents.dates > 0.5 ? -2 : 0;
    case "progress":
      if (times > 0.7 || numbers > 0.7 || answers > 0.7 || contents.replies > 0.7) return -2;
      // Long texts of which none says how far it is are accounts only where the heading says so.
      return (
        (contents.accounts > 0.3 ? 0.5 : 0) + (meanLength <= 30 ? 0 : contents.accounts > 0.25 ? 1 : 0.3)
      );
    case "number":
      return meanLength > 25 ? -3 : numbers > 0.5 ? 1 : 0;
    case "priority":
      return meanLength > 40 ? -2.5 : 0;
    case "success":
      return contents.accounts > 0.4 ? -1 : 0;
    case "source":
      return times > 0.6 ? -2 : meanLength > 80 ? -1.5 : 0;
    default:
      return 0;
  }
}
