/** Looks at a plan as at a date: what is overdue, and what the rules notice. */
import type { CalendarDay } from "./calendar";
import { overdueAsAt, type ReviewedAction } from "./overdue";
import type { Plan } from "./plan";
import { findAll, type Finding } from "./rules";

export interface Review {
  plan: Plan;
  asAt: CalendarDay;
  /** The plan's actions in the order of the sheet. */
  actions: ReviewedAction[];
  /** What the rules noticed, in the order of the sheet. */
  findings: Finding[];
}

/** The plan as at a day, with every finding. */
export function reviewPlan(plan: Plan, asAt: CalendarDay): Review {
  const actions = plan.actions.map((action) => ({ ...action, ...overdueAsAt(action, plan, asAt) }));
  return { plan, asAt, actions, findings: findAll({ plan, asAt, actions }) };
}
