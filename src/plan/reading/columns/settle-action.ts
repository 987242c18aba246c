/** Which of two columns of what is to be done holds the actions, once most roles are given. */
import { type Grid, ownValue } from "../grid";
import { isBlank } from "../text";
import type { Roles } from "./claims";
import type { Column } from "./column";

/** So many rows of a kind are no chance. */
const ENOUGH = 2;
/** A few dozen rows tell. */
const SAMPLE = 60;

/**
 * "Action | Tasks": where an action is told once for several rows, by a merged cell or blanks below it, and each of these
 * rows has a task and a date or account of its own, the tasks are what is done, and the action is what groups them.
 */
export function stepsRatherThanAction(
  grid: Grid,
  columns: readonly Column[],
  roles: Roles,
  firstRow: number,
): void {
  const { action } = roles;
  const steps = columns.find((column) => mayBeSteps(column, roles));
  if (action === undefined || steps === undefined) return;
  const own = [roles.due, roles.dueOriginal, roles.dueRevised, roles.progress, roles.status];
  const isOwn = (row: number, column: number | undefined) =>
    column !== undefined && !isBlank(ownValue(grid, row, column));
  const further = { rows: 0, own: 0 };
  for (let row = firstRow; row <= Math.min(grid.lastRow, firstRow + SAMPLE); row++) {
    if (isOwn(row, action) || !isOwn(row, steps.heading.column)) continue;
    further.rows++;
    if (own.some((column) => isOwn(row, column))) further.own++;
  }
  if (further.own < ENOUGH || further.own < further.rows * 0.8) return;
  roles.action = steps.heading.column;
  roles.area ??= action;
}

/** Called actions, tasks, steps or milestones, and before what is told of them; never the next steps. */
function mayBeSteps({ heading, contents }: Column, { action, progress, status }: Roles): boolean {
  const { column, words, guesses } = heading;
  return (
    action !== undefined &&
    column > action &&
    column < (progress ?? status ?? Infinity) &&
    guesses.some(({ role, weight }) => role === "action" && weight >= 2) &&
    /\b(?:ACTION|DEED|MILESTONE)\b/.test(words) &&
    !/\b(?:next|further)\b/.test(words) &&
    contents.times < 0.5 &&
    contents.distinct > 0.8
  );
}
