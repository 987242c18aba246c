/** Looks at one action as at a day: is it overdue, and by how long. */
import { daysBetween, type CalendarDay } from "./calendar";
import { lastDayFor } from "./doubts/last-day";
import type { Action, Plan, Role } from "./plan";
import { DEFAULT_SETTINGS, type Settings } from "./settings/settings";

export interface ReviewedAction extends Action {
  overdue: boolean;
  /** Days since the last due day; null where the action is not overdue or has no due day to count from. */
  daysOverdue: number | null;
}

type Overdue = Pick<ReviewedAction, "overdue" | "daysOverdue">;
const NOT_OVERDUE: Overdue = { overdue: false, daysOverdue: null };

/** Where nothing tells of progress an action can be no more called late than complete. */
export const TELLS_OF_PROGRESS: readonly Role[] = ["progress", "status", "completedOn"];

/** Whether a plan has a column of them. */
export function tellsOfProgress({ columns }: Plan): boolean {
  return TELLS_OF_PROGRESS.some((role) => columns[role] !== undefined);
}

/**
 * Whether an action is overdue as at a day. Due today is not overdue; what is finished or dropped never is, nor is
 * what stands under “Closed actions” or anything in a plan without a column for progress; of several milestones the last one counts, and none that is in
 * doubt. “Immediately” counts from the plan's start, where that is known.
 */
export function overdueAsAt(
  action: Action,
  plan: Plan,
  asAt: CalendarDay,
  settings: Settings = DEFAULT_SETTINGS,
): Overdue {
  const { kind, yearAssumed } = action.timescale;
  if (action.status === "complete" || action.status === "dropped") return NOT_OVERDUE;
  if (action.overUnder !== null) return NOT_OVERDUE;
  if (!tellsOfProgress(plan)) return NOT_OVERDUE;
  if (kind === "immediate") {
    const days = plan.planDate === null ? 0 : daysBetween(plan.planDate, asAt);
    return { overdue: true, daysOverdue: days > 0 ? days : null };
  }
  if ((kind !== "date" && kind !== "relative") || yearAssumed) return NOT_OVERDUE;
  const last = lastDayFor(action, plan, asAt, settings);
  if (last === null || last >= asAt) return NOT_OVERDUE;
  return { overdue: true, daysOverdue: daysBetween(last, asAt) };
}
