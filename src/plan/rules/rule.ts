/** What a rule is. */
import type { CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Plan, Role, Status } from "../plan";
import type { Steps } from "../steps";
import type { Settings } from "../settings/settings";
import type { Finding, Fix, Severity } from "./finding";

/** What a rule may look at. */
export interface Reviewed {
  plan: Plan;
  asAt: CalendarDay;
  actions: readonly ReviewedAction[];
  settings: Settings;
  /** Why the settings that the workbook keeps could not be read, in a sentence; null where they could. */
  settingsTrouble: string | null;
  /** The rules that rest because the plan has not got their columns. */
  resting: readonly RestingRule[];
}

/** A rule that rests, and the columns of which it needs one and has none. */
export interface RestingRule {
  rule: string;
  title: string;
  lacks: readonly Role[];
}

interface RuleWords {
  /** Says in words what is wrong; never used again for another meaning. */
  id: string;
  /** A few words for lists and settings. */
  title: string;
  severity: Severity;
  /** Of each of these groups the plan must have one column, or the rule rests. */
  needs: readonly (readonly Role[])[];
  /** Why it matters, and what to do about it: one sentence each. */
  why: string;
  what: string;
}

/** What an action rule notices of an action. */
export interface Noticed extends Pick<Finding, "message" | "expected"> {
  /** The column whose cell it points at. */
  at: Role;
  /** A second cell that it rests on as well: what was accepted is open again when that changes too. */
  with?: Role;
  /** What was found, where that is not simply the text of the cell. */
  found?: string;
  /** The new text for the cell; offered only where that one cell holds all that was read. */
  fix?: Pick<Fix, "safety" | "to" | "what">;
}

/** What a plan rule notices of the plan as a whole, or of several of its actions together. */
export interface PlanNoticed extends Pick<Finding, "row" | "cell" | "message" | "found" | "expected"> {
  /** What it is about, in the plan's own words: the finding is the same one as long as this is. */
  about: string;
}

export interface ActionRule extends RuleWords {
  /** What breaks the rule in this action, or null. */
  check(action: ReviewedAction, reviewed: Reviewed): Noticed | null;
}

export interface PlanRule extends RuleWords {
  /** In steps where it does more with each action than to look at it. */
  checkPlan(reviewed: Reviewed): PlanNoticed[] | Steps<PlanNoticed[]>;
}

export type Rule = ActionRule | PlanRule;

/** The columns of which a rule often needs one. */
export const WHO: readonly Role[] = ["lead", "secondLead"];
export const WHEN: readonly Role[] = ["due", "dueOriginal", "dueRevised"];
export const HOW_FAR: readonly Role[] = ["progress", "status"];

/** True where nothing more is to be done: its dates are history. */
export function isClosed({ status, overUnder }: { status: Status; overUnder?: string | null }): boolean {
  return status === "complete" || status === "dropped" || (overUnder ?? null) !== null;
}

/** The column in which progress is told: the account, or the status where the plan has no account. */
export function progressRole({ cells }: ReviewedAction): Role {
  return cells.progress === undefined ? "status" : "progress";
}
