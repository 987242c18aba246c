/** Which dates of a table are due dates, once most roles are given. */
import type { Grid } from "../grid";
import { readProgress } from "../progress";
import { isBlank } from "../text";
import type { Roles } from "./claims";
import type { Column } from "./column";

/** So many actions of a kind tell what is usual for them. */
const ENOUGH = 2;

/**
 * "Date | Minute | Action | Who": a bare "Date" before the action is the day on which it came up. Taken for the
 * timescale it would make every action of an action log overdue.
 */
export function notDueBeforeTheAction(columns: readonly Column[], roles: Roles): void {
  const { due, action } = roles;
  if (due === undefined || action === undefined || due > action) return;
  const guesses = columns.find(({ heading }) => heading.column === due)?.heading.guesses ?? [];
  if (guesses.some(({ role, weight }) => role === "due" && weight > 1)) return;
  delete roles.due;
  roles.start ??= due;
}

/**
 * "Completion date" may be the day by which or the day on which. Where it is filled in for the completed actions and
 * for hardly any other, it is the latter.
 */
export function doneRatherThanDue(
  grid: Grid,
  columns: readonly Column[],
  roles: Roles,
  firstRow: number,
): void {
  const { due } = roles;
  const standing = roles.status ?? roles.progress;
  const heading = columns.find((column) => column.heading.column === due)?.heading;
  if (due === undefined || standing === undefined || roles.completedOn !== undefined) return;
  if (!heading?.guesses.some(({ role }) => role === "completedOn")) return;
  const counts = { done: 0, doneWithDay: 0, open: 0, openWithDay: 0 };
  for (let row = firstRow; row <= Math.min(grid.lastRow, firstRow + 60); row++) {
    const text = grid.textAt(row, standing);
    if (text === "") continue;
    const done =
      readProgress(text, { due: [], updatedOn: "2000-01-01" }).status === "complete" ||
      /^closed$/i.test(text);
    const hasDay = !isBlank(grid.valueAt(row, due));
    counts[done ? "done" : "open"]++;
    if (hasDay) counts[done ? "doneWithDay" : "openWithDay"]++;
  }
  const { done, doneWithDay, open, openWithDay } = counts;
  if (done < ENOUGH || open < ENOUGH || doneWithDay < done * 0.8 || openWithDay > open * 0.2) return;
  delete roles.due;
  roles.completedOn = due;
}

/**
 * Of two columns of due dates one is the original and the other revises it; a single one has no other to set it against,
 * whatever it is called; of three, "due" stands between the two.
 */
export function pairOfDates(roles: Roles): void {
  const { due, dueOriginal, dueRevised } = roles;
  const dates = [dueOriginal, due, dueRevised].filter((column) => column !== undefined);
  if (dates.length === 3) return;
  delete roles.due;
  delete roles.dueOriginal;
  delete roles.dueRevised;
  const [first, second] = dates;
  if (second === undefined) roles.due = first;
  else [roles.dueOriginal, roles.dueRevised] = [first, second];
}
