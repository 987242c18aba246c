/** Looks at one action as at a day: is it overdue, and by how long. */
import { daysBetween, type CalendarDay } from "./calendar";
import type { Action, Plan } from "./plan";

export interface ReviewedAction extends Action {
  overdue: boolean;
  /** Days since the last due day; null where the action is not overdue or has no due day to count from. */
  daysOverdue: number | null;
}

type Overdue = Pick<ReviewedAction, "overdue" | "daysOverdue">;
const NOT_OVERDUE: Overdue = { overdue: false, daysOverdue: null };

/**
 * Whether an action is overdue as at a day. Due today is not overdue; what is finished or dropped never is; of several
 * milestones the last one counts. “Immediately” counts from the plan's start, where that is known.
 */
export function overdueAsAt(action: Action, plan: Plan, asAt: CalendarDay): Overdue {
  const { kind, due, yearAssumed } = action.timescale;
  if (action.status === "complete" || action.status === "dropped") return NOT_OVERDUE;
  if (kind === "immediate") {
    const days = plan.planDate === null ? 0 : daysBetween(plan.planDate, asAt);
    return { overdue: true, daysOverdue: days > 0 ? days : null };
  }
  const last = due[due.length - 1];
  if ((kind !== "date" && kind !== "relative") || last === undefined || last >= asAt || yearAssumed)
    return NOT_OVERDUE;
  return { overdue: true, daysOverdue: daysBetween(last, asAt) };
}
