/** An action whose progress only points to another's. */
import type { ReviewedAction } from "../overdue";
import type { Reference } from "../plan";
import { progressRole } from "../rules/rule";
import type { Review } from "../review";
import { listed, STATUS_LABELS } from "../words";
import { quoted, sentence, theCell } from "./cell-words";

/** Where it points, and what that comes to. */
export function referenceLine(
  action: ReviewedAction,
  { words, rows }: Reference,
  { actions }: Review,
): string {
  const cell = theCell(action, progressRole(action));
  const pointing = `${cell} only points to ${quoted(words)}`;
  if (rows.length === 0)
    return sentence(`${pointing}, and there is no such action. So it is not stated how far this one is.`);
  const where = `${rows.length === 1 ? "row" : "rows"} ${listed(rows.map(String))}`;
  const status = STATUS_LABELS[action.status].toLowerCase();
  if (action.status !== "not-stated")
    return sentence(`${pointing} (${where}), which counts as ${status}. So this one does too.`);
  const targets = new Set(actions.filter(({ row }) => rows.includes(row)).map((target) => target.status));
  const why = targets.size > 1 ? "where different things are said" : "where it is not stated either";
  return sentence(`${pointing} (${where}), ${why}. So it is not stated how far this one is.`);
}
