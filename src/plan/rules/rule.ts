/** What a rule is, and what it reports. */
import type { CalendarDay } from "../calendar";
import type { Plan, Role } from "../plan";
import type { ReviewedAction } from "../overdue";

/** "error": wrong in front of a committee; "warning": ought to be put right; "suggestion": could be better. */
export type Severity = "error" | "warning" | "suggestion";

export interface Finding {
  rule: string;
  severity: Severity;
  /** Sheet row and cell, as Excel counts and names them. */
  row: number;
  cell: string;
  /** What was read and what to do, in plain words. */
  message: string;
}

/** What a rule may look at. */
export interface Reviewed {
  plan: Plan;
  asAt: CalendarDay;
  actions: ReviewedAction[];
}

export interface Rule {
  /** Says in words what is wrong; never reused for another meaning. */
  id: string;
  severity: Severity;
  /** The rule rests on a plan that has none of these columns. */
  needs: readonly Role[];
  /** The column whose cell the finding points at. */
  pointsAt: Role;
  /** The message for an action that breaks the rule, or null. */
  check(action: ReviewedAction, reviewed: Reviewed): string | null;
}
