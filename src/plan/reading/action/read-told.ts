/** Reads the cells that tell how far an action is: the account, the status, the share and the day of completion. */
import type { Progress, Role, Timescale } from "../../plan";
import {
  answerBelow,
  asksForDay,
  asksWhetherComplete,
  readMarked,
  readStatusCell,
  withoutMeasure,
} from "../progress";
import type { ActionRows } from "../rows/action-rows";
import { cellOf } from "./action-cells";
import type { ActionContext } from "./action-context";
import { type CompletionRead, readCompletion } from "./read-completion";

/** Each by itself; null where the plan has no such column. */
export interface Told extends CompletionRead {
  /** The account of progress. */
  progress: Progress;
  statusColumn: Progress | null;
  /** The column of percentages. */
  share: Progress | null;
}

/** What the cells of an action that is due on these days tell. */
export function readTold(joined: ActionRows, due: Timescale["due"], context: ActionContext): Told {
  const { table, explain, readings, updatedOn, timescale } = context;
  const account = joined.texts.progress ?? "";
  const progressContext = { due, updatedOn, conventions: timescale.conventions };
  const progress = explain(
    answerBelow(headingOf("progress"), account, progressContext) ??
      withoutMeasure(readings.progress(account, due), joined.texts.action ?? ""),
  );
  const statusColumn = readColumn("status");
  return {
    progress,
    statusColumn,
    share: readColumn("percent"),
    ...readCompletion(joined, context, roleOfCompletion()),
  };

  /** Where the day of completion stands: in a column of its own, or else in one that asks for it and tells no status. */
  function roleOfCompletion() {
    if (table.columns.completedOn !== undefined) return "completedOn";
    if (statusColumn?.status === "not-stated" && asksWhetherComplete(headingOf("status") ?? ""))
      return "status";
    if (progress.status === "not-stated" && asksForDay(headingOf("progress") ?? "")) return "progress";
    return "completedOn";
  }

  function readColumn(role: Role): Progress | null {
    const heading = headingOf(role);
    if (heading === undefined) return null;
    const { value, numberFormat } = cellOf(joined, role, context);
    const isOneOfSeveral = role === "status" && table.earlier.status !== undefined;
    const marked = isOneOfSeveral ? readMarked(value, heading, progressContext) : null;
    return marked ?? explain(readStatusCell(value, numberFormat, progressContext, heading));
  }

  /** The heading of the column; undefined where the plan has none of that role. */
  function headingOf(role: Role): string | undefined {
    const column = joined.cellColumns[role] ?? table.columns[role];
    return column === undefined ? undefined : (table.headings.get(column) ?? "");
  }
}
