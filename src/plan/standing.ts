/** How actions stand in the counts of a review, which are also what it is filtered by. */
import type { ReviewedAction } from "./overdue";
import type { Status } from "./plan";

/** A status, or overdue, which an action can be beside any status that is open. */
export type Standing = "overdue" | Status;

/** Whether an action counts as that. */
export function standsAt({ overdue, status }: ReviewedAction, standing: Standing): boolean {
  return standing === "overdue" ? overdue : status === standing;
}
