/** Looks at a plan as at a date: what is overdue, and what the rules notice. */
import { daysBetween, type CalendarDay } from "./calendar";
import type { Action, Plan } from "./plan";
import { findAll, type Finding } from "./rules";

export interface ReviewedAction extends Action {
  overdue: boolean;
  /** Days since the last due day; null where the action is not overdue or has no due day to count from. */
  daysOverdue: number | null;
}

export interface Review {
  plan: Plan;
  asAt: CalendarDay;
  /** The plan's actions in the order of the sheet. */
  actions: ReviewedAction[];
  /** What the rules noticed, in the order of the sheet. */
  findings: Finding[];
}

export function reviewPlan(plan: Plan, asAt: CalendarDay): Review {
  const actions = plan.actions.map((action) => ({ ...action, ...overdueAsAt(action, plan, asAt) }));
  return { plan, asAt, actions, findings: findAll({ plan, asAt, actions }) };
}

type Overdue = Pick<ReviewedAction, "overdue" | "daysOverdue">;
const NOT_OVERDUE: Overdue = { overdue: false, daysOverdue: null };

/** Due today is not overdue; what is finished or dropped never is; of several milestones the last one counts. */
function overdueAsAt(action: Action, plan: Plan, asAt: CalendarDay): Overdue {
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
