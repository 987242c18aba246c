/** Reads where an action stands, from all that its cells say of it. */
import type { Action, Progress, Timescale } from "../../plan";
import { combineStatus, isStatedStatus, latestDayTold, type ToldByColumn, withPercentage } from "../progress";
import type { ActionRows } from "../rows/action-rows";
import type { ActionContext } from "./action-context";
import { saysComplete, saysOver } from "../rows/over-by-section";
import { readTold, type Told } from "./read-told";
import { isRefused } from "./refused";

/** The account of progress, the short status and the day of completion, and what they come to together. */
export function readStanding(joined: ActionRows, { due, kind }: Timescale, context: ActionContext) {
  const told = readTold(joined, due, context);
  const { status, contradiction } = stated(told);
  const { progress, statusColumn, completedOn } = told;
  const standing = { progress, statusColumn, completedOn, contradiction };
  const lastToldOn = kind === "recurring" ? lastDayIn([progress, statusColumn], context) : null;
  if (isStatedStatus(status)) return { ...standing, status, lastToldOn, overUnder: null };
  const isDropped = told.completion === null && isRefused(joined, context);
  const overUnder = !isDropped && saysOver(joined.section) ? joined.section : null;
  const isComplete = overUnder !== null && saysComplete(overUnder);
  const silent = isDropped ? "dropped" : isComplete ? "complete" : status;
  return { ...standing, status: silent, lastToldOn, overUnder } satisfies Partial<Action>;
}

/** What the cells state, all together. */
function stated({ progress, statusColumn, share, completion }: Told) {
  const byColumn = withPercentage(statusColumn, share);
  const said = byColumn ? combined(byColumn, progress) : progress;
  return completion ? withCompletion(completion, said, byColumn, progress) : said;
}

/** The latest day that the texts tell of an update or of what was done. */
function lastDayIn(
  accounts: readonly (Progress | null)[],
  { updatedOn, timescale: { conventions } }: ActionContext,
): Action["lastToldOn"] {
  const days = accounts.flatMap(
    (account) => (account && latestDayTold(account.text, { updatedOn, conventions })) ?? [],
  );
  return days.sort().at(-1) ?? null;
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

/** The more cautious stands, as everywhere; where nothing else is stated, the day of completion or what stands for it does. */
function withCompletion(
  completion: Progress,
  said: Pick<Action, "status" | "contradiction">,
  told: ToldByColumn | null,
  progress: Progress,
): Pick<Action, "status" | "contradiction"> {
  if (!isStatedStatus(said.status)) return { ...said, status: completion.status };
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
