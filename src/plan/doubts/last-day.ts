/** The day from which an action is overdue: one that is in doubt makes no action overdue until somebody has settled it. */
import type { CalendarDay } from "../calendar";
import type { Action, Plan } from "../plan";
import { idOf, wordsOf } from "../rules/identity";
import type { Settings } from "../settings/settings";
import { monthMeant } from "./excel-month";
import { farOff } from "./far-off";

/** The last due day; the later one where Excel may have changed it, null where its year is in doubt or it has none. */
export function lastDayFor(
  action: Action,
  plan: Plan,
  asAt: CalendarDay,
  settings: Settings,
): CalendarDay | null {
  const last = action.timescale.due.at(-1) ?? null;
  if (last === null || last >= asAt) return last;
  if (isOpen("far-off-date", action, settings) && farOff(action, plan) !== null) return null;
  const month = isOpen("excel-date-trap", action, settings) ? monthMeant(action, plan, asAt) : null;
  return month !== null && month.meant > last ? month.meant : last;
}

/** False where the rule that tells the doubt is off, or its finding was accepted: the day is then taken as it stands. */
function isOpen(rule: string, action: Action, { rules, accepted }: Settings): boolean {
  if (rules[rule] === "off") return false;
  const id = idOf(rule, wordsOf(action, action.dueRole));
  // Alike ones are told apart behind it
  return !accepted.some(({ finding }) => finding === id || finding.startsWith(`${id}-`));
}
