import type { Contradiction, Progress, Role, Status } from "../../../plan";
import { isStatedStatus, moreCautious, saysMoreThanInProgress } from "../weighing/caution";
import { saysOnlyOpen } from "./yes-no";

/** What an action comes to where a short status column stands beside the account of progress. */
export interface CombinedStatus {
  status: Status;
  contradiction: Contradiction | null;
}

/**
 * Of two readings of one action, the status that stands. A reading that states nothing never overrules one that
 * does; where both state and differ, the more cautious stands, and the other is named where it denies that. But a
 * column that answers for the whole action is not overruled by an account of its history, of a part of it, or of what
 * follows it.
 */
export function combineStatus(
  column: Progress,
  account: Progress,
  columnRole: Role = "status",
): CombinedStatus {
  if (!isStatedStatus(column.status)) {
    return isStatedStatus(account.status) || column.status === "blank" ? pick(account) : pick(column);
  }
  if (!isStatedStatus(account.status) || column.status === account.status)
    return pick(column, account.contradiction);
  if (saysOnlyOpen(column) && account.status !== "complete") return pick(account);
  const [first, second] = [column.status, account.status];
  if (first === "not-started" && second === "dropped") return pick(account);
  if (first === "dropped" && second === "not-started") return pick(column);
  if (isLeftInOnePlace(account) && (first === "in-progress" || first === "partial")) return pick(column);
  if (isOnlyTold(column, account)) return pick(column);
  const kept = moreCautious(column.status, account.status) === column.status ? column : account;
  const other = kept === column ? account : column;
  if (yields(kept, other)) return pick(other, kept.contradiction);
  if (!contradicts(kept.status, other.status) || isAboutToStart(kept, other))
    return pick(kept, other.contradiction);
  const between: [Role, Role] = kept === column ? [columnRole, "progress"] : ["progress", columnRole];
  return {
    status: kept.status,
    contradiction: { kept: wordsOf(kept), overruled: wordsOf(other), between },
  };
}

/** "Complete" beside "Draft started in May": the account tells how it came about, and denies nothing. */
function isOnlyTold(column: Progress, account: Progress): boolean {
  if (account.status === "complete" || !column.speaksForWhole || account.speaksForWhole) return false;
  return !yields(column, account);
}

/** "In progress" beside "on target" or "partly complete": the other says more, and the same. */
function yields(kept: Progress, other: Progress): boolean {
  return kept.status === "in-progress" && saysMoreThanInProgress(other.status);
}

function pick(reading: Progress, besides: Contradiction | null = null): CombinedStatus {
  return { status: reading.status, contradiction: reading.contradiction ?? besides };
}

/** The words that decided a reading; all of its text where none did. */
function wordsOf({ evidence, text }: Progress): string {
  return evidence?.words ?? text;
}

/** "Not started in two schools": what is under way elsewhere. */
function isLeftInOnePlace({ status, text, evidence }: Progress): boolean {
  return status === "not-started" && evidence !== null && ONE_PLACE.test(text.slice(evidence.end));
}

const ONE_PLACE =
  /^ (?:in|at|on) (?:the (?!moment|time|present|ground)|an? |some |one |two |three |four |five |six |\d+ (?:of |[a-z]+s\b)|other )/i;

/** "Not started" beside "Planned for May", "Awaiting the survey": what waits or is arranged has not begun. */
function isAboutToStart(kept: Progress, other: Progress): boolean {
  return kept.status === "not-started" && other.status === "in-progress" && WAITS.test(wordsOf(other));
}

const WAITS =
  /^(?:(?:still|are|is|currently)\s+)*(?:(?:re)?scheduled|booked|timetabled|planned|arranged|await|waiting|outstanding)/i;

/** How well open work goes. How much of it is done is another question, and "delayed" denies no "half done". */
const HOW_WELL: readonly Status[] = ["on-target", "delayed"];

/** Two answers to one question contradict; of the two questions, only what is over and what is open do. */
function contradicts(a: Status, b: Status): boolean {
  if ([a, b].some((status) => status === "complete" || status === "dropped")) return true;
  return HOW_WELL.includes(a) === HOW_WELL.includes(b);
}
