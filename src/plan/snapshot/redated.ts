/** Whether the due days of an action were changed, and which way. */
import type { CalendarDay } from "../calendar";
import { fold } from "../reading/text";
import type { SnapshotRow } from "./snapshot";

/**
 * Its last day moved; or, where that stands, an earlier milestone; or it had no day and was given one; or has none any
 * more, or none that can be read.
 */
export type Redating = "later" | "earlier" | "milestones" | "given" | "withdrawn";

/**
 * How an action was re-dated, or null where it was not. The same words are the same timescale, whatever they were read
 * as; and where a year is only assumed, another year is no other day.
 */
export function redatingOf(before: SnapshotRow, now: SnapshotRow): Redating | null {
  if (fold(before.written) === fold(now.written)) return null;
  const isYearSure = !before.yearAssumed && !now.yearAssumed;
  const said = ({ due }: SnapshotRow) => due.map((day) => (isYearSure ? day : dayAndMonth(day))).join();
  if (said(before) === said(now)) return null;
  const [from, to] = [before.due.at(-1), now.due.at(-1)];
  if (from === undefined || to === undefined) return to === undefined ? "withdrawn" : "given";
  if (from === to) return "milestones";
  return from < to ? "later" : "earlier";
}

function dayAndMonth(day: CalendarDay): string {
  return day.slice(5);
}
