/** How actions stand in the counts of a review, which are also what it is filtered by. */
import { addTo } from "./groups";
import type { ReviewedAction } from "./overdue";
import type { Status } from "./plan";

/** A status, or overdue, which an action can be beside any status that is open. */
export type Standing = "overdue" | Status;

/** Whether an action counts as that. */
export function standsAt({ overdue, status }: ReviewedAction, standing: Standing): boolean {
  return standing === "overdue" ? overdue : status === standing;
}

/** The actions by how they stand, in their order: each under its status, and what is overdue once more as that. */
export function byStanding(actions: readonly ReviewedAction[]): Map<Standing, ReviewedAction[]> {
  const groups = new Map<Standing, ReviewedAction[]>();
  for (const action of actions) {
    addTo(groups, action.status, action);
    if (action.overdue) addTo(groups, "overdue", action);
  }
  return groups;
}
