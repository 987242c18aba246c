/** Why an action stands as it does: what a member of the committee would ask, answered from what was read. */
import type { ReviewedAction } from "../overdue";
import type { Review } from "../review";
import { countOf, listed, STATUS_LABELS } from "../words";
import { dueLines } from "./due-lines";
import { overdueLines } from "./overdue-lines";
import { statusLines } from "./status-lines";

export interface Why {
  /** How the action stands ("Partly complete, and overdue by 85 days"). */
  heading: string;
  /** Whole sentences: of its status, then of its due date, then of whether it is overdue. */
  lines: string[];
}

/** The words, the days and the reasons behind an action's status and whether it is overdue. */
export function whyOf(action: ReviewedAction, review: Review): Why {
  return {
    heading: `${STATUS_LABELS[action.status]}${overdueWords(action)}`,
    lines: [
      ...statusLines(action, review),
      ...dueLines(action),
      ...overdueLines(action, review),
      ...rowsLine(action),
    ],
  };
}

function overdueWords({ overdue, daysOverdue }: ReviewedAction): string {
  if (!overdue) return "";
  return daysOverdue === null ? ", and overdue" : `, and overdue by ${countOf(daysOverdue, "day")}`;
}

function rowsLine({ rows }: ReviewedAction): string[] {
  return rows.length > 1 ? [`Rows ${listed(rows.map(String))} were read as this one action.`] : [];
}
