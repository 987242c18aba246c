/** Which of two statuses is the safer to believe. */
import type { Status } from "../../../plan";

/** Statuses that words can state, from the most cautious. Work that was dropped stands before a finish. */
export const CAUTION = [
  "delayed",
  "not-started",
  "in-progress",
  "partial",
  "on-target",
  "dropped",
  "complete",
] as const satisfies readonly Status[];
export type StatedStatus = (typeof CAUTION)[number];

/** True where a status is one that words can state. */
export function isStatedStatus(says: string): says is StatedStatus {
  return (CAUTION as readonly string[]).includes(says);
}

/** The more cautious of two statuses; one that states nothing yields to the other. */
export function moreCautious(a: Status, b: Status): Status {
  if (!isStatedStatus(a)) return b;
  if (!isStatedStatus(b)) return a;
  return CAUTION.indexOf(a) <= CAUTION.indexOf(b) ? a : b;
}

/** "Ongoing" says less than "on target" or "part complete", and denies neither. */
export function saysMoreThanInProgress(status: string): boolean {
  return status === "on-target" || status === "partial";
}
