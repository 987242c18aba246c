/** Looks at a plan as at a date: what is overdue, and what the rules notice. */
import type { CalendarDay } from "./calendar";
import { overdueAsAt, type ReviewedAction } from "./overdue";
import type { Plan } from "./plan";
import { RULES } from "./rules";
import { findAll, restingRules } from "./rules/find-all";
import type { Finding } from "./rules/finding";
import { finish, madeOfEach, type Steps } from "./steps";
import type { RestingRule } from "./rules/rule";
import { DEFAULT_SETTINGS, type Settings } from "./settings/settings";

export interface Review {
  plan: Plan;
  asAt: CalendarDay;
  /** The plan's actions in the order of the sheet. */
  actions: ReviewedAction[];
  /** What the rules noticed: of the plan, then in the order of the sheet. */
  findings: Finding[];
  /** What was settled for the plan, and why what is kept could not be read; null where it could. */
  settings: Settings;
  settingsTrouble: string | null;
  /** The rules that rest because the plan has not got the columns that they need. */
  resting: RestingRule[];
}

/** The plan as at a day, with every finding. */
export function reviewPlan(
  plan: Plan,
  asAt: CalendarDay,
  settings: Settings = DEFAULT_SETTINGS,
  settingsTrouble: string | null = null,
): Review {
  return finish(reviewInSteps(plan, asAt, settings, settingsTrouble));
}

/** The same in steps, each of them short however long the plan is. */
export function* reviewInSteps(
  plan: Plan,
  asAt: CalendarDay,
  settings: Settings,
  settingsTrouble: string | null,
): Steps<Review> {
  const actions = yield* madeOfEach(plan.actions, (action) => ({
    ...action,
    ...overdueAsAt(action, plan, asAt, settings),
  }));
  const reviewed = {
    plan,
    asAt,
    actions,
    settings,
    settingsTrouble,
    resting: restingRules(RULES, plan.columns),
  };
  return { ...reviewed, findings: yield* findAll(RULES, reviewed) };
}
