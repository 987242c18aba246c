/** Reads where an action stands, from all that its cells say of it. */
import type { Action, Progress, Role, Timescale } from "../../plan";
import { cellOf } from "./action-cells";
import type { ActionContext } from "./action-context";
import type { ActionRows } from "../rows/action-rows";
import { readCompletion } from "./read-completion";
import { saysComplete, saysOver } from "./over-by-section";
import { isRefused } from "./refused";
import {
  answerBelow,
  asksWhetherComplete,
  combineStatus,
  latestDayTold,
  readMarked,
  readStatusCell,
  type ToldByColumn,
  withoutMeasure,
  withPercentage,
} from "../progress";

/** The account of progress, the short status and the day of completion, and what they come to together. */
export function readStanding(joined: ActionRows, { due, kind }: Timescale, context: ActionContext) {
  const progressContext = { due, updatedOn: context.updatedOn, conventions: context.timescale.conventions };
  const account = joined.texts.progress ?? "";
  const progress = context.explain(
    answerBelow(headingOf("progress"), account) ??
      withoutMeasure(context.readings.progress(account, due), joined.texts.action ?? ""),
  );
  const statusColumn = readColumn("status");
  const told = withPercentage(statusColumn, readColumn("percent"));
  const said = told ? combined(told, progress) : progress;
  const { completion, completedOn } = readCompletion(
    joined,
    context,
    isAnsweredByDay() ? "status" : "completedOn",
  );
  const stands = completion
    ? withCompletion(completion, said, told, progress)
    : isStated(said) || !isRefused(joined, context)
      ? said
      : { ...said, status: "dropped" as const };
  const overUnder = !isStated(stands) && saysOver(joined.section) ? joined.section : null;
  const status = overUnder !== null && saysComplete(overUnder) ? ("complete" as const) : stands.status;
  const accounts = kind === "recurring" ? [progress, statusColumn] : [];
  const daysTold = accounts.flatMap(
    (account) => (account && latestDayTold(account.text, progressContext)) ?? [],
  );
  const lastToldOn = daysTold.sort().at(-1) ?? null;
  return {
    progress,
    statusColumn,
    status,
    contradiction: stands.contradiction,
    completedOn,
    lastToldOn,
    overUnder,
  };

  function isAnsweredByDay(): boolean {
    if (context.table.columns.completedOn !== undefined || statusColumn?.status !== "not-stated")
      return false;
    return asksWhetherComplete(headingOf("status") ?? "");
  }

  function readColumn(role: Role): Progress | null {
    const heading = headingOf(role);
    if (heading === undefined) return null;
    const { value, numberFormat } = cellOf(joined, role, context);
    const isOneOfSeveral = role === "status" && context.table.earlier.status !== undefined;
    const marked = isOneOfSeveral ? readMarked(value, heading, progressContext) : null;
    if (marked) return marked;
    return context.explain(readStatusCell(value, numberFormat, progressContext, heading));
  }

  /** The heading of the column; undefined where the plan has none of that role. */
  function headingOf(role: Role): string | undefined {
    const column = joined.cellColumns[role] ?? context.table.columns[role];
    return column === undefined ? undefined : (context.table.headings.get(column) ?? "");
  }
}

/** The columns and the account together; where the columns disagree with one another, that is told first. */
function combined({ reading, role, contradiction }: ToldByColumn, progress: Progress) {
  // A part of the work, or none, denies nothing of how it goes
  const beside = role === "percent" && reading.status !== "complete";
  const stands = beside ? withPercentage(progress, reading, "progress") : null;
  if (stands) {
    return {
      status: stands.reading.status,
      contradiction: contradiction ?? stands.contradiction ?? stands.reading.contradiction,
    };
  }
  const said = combineStatus(reading, progress, role);
  return { ...said, contradiction: contradiction ?? said.contradiction };
}

function isStated({ status }: Pick<Action, "status">): boolean {
  return status !== "not-stated" && status !== "blank";
}

/** The more cautious stands, as everywhere; where nothing else is stated, the day of completion or what stands for it does. */
function withCompletion(
  completion: Progress,
  said: Pick<Action, "status" | "contradiction">,
  told: ToldByColumn | null,
  progress: Progress,
): Pick<Action, "status" | "contradiction"> {
  if (!isStated(said)) return { ...said, status: completion.status };
  if (completion.status !== "complete" || said.status === "complete" || said.status === "dropped")
    return said;
  if (!told?.reading.evidence) return combineStatus(completion, progress, "completedOn");
  // Then it is the account that denies both of them
  if (told.reading.status === "complete") return said;
  return {
    status: said.status,
    contradiction: {
      kept: told.reading.evidence.words,
      overruled: completion.text,
      between: [told.role, "completedOn"],
    },
  };
}
