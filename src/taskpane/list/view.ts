/** What of a review the list shows, as the user has chosen. */
import type { ReviewedAction } from "../../plan/overdue";
import type { Status } from "../../plan/plan";

/** Where an action stands: overdue, or a status, which an overdue action has as well. */
export type Standing = "overdue" | Status;

export interface View {
  /** Null to show every action. */
  standing: Standing | null;
  /** A lead's name; null for every lead. */
  lead: string | null;
  /** Words that must all be found, in any order. */
  search: string;
  grouping: "action" | "rule";
  /** Whether to show the findings that somebody has accepted, too. */
  withAccepted: boolean;
}

export const WHOLE_VIEW: View = {
  standing: null,
  lead: null,
  search: "",
  grouping: "action",
  withAccepted: false,
};

/** Whether an action is among those that the view chooses by standing and lead. */
export function isChosen({ overdue, status, leads }: ReviewedAction, { standing, lead }: View): boolean {
  const stands = standing === null || (standing === "overdue" ? overdue : status === standing);
  return stands && (lead === null || leads.includes(lead));
}
