/** What only the table as a whole can tell of its columns, once most roles are given. */
import type { Grid } from "../grid";
import { readProgress } from "../progress";
import { isBlank } from "../text";
import type { Roles } from "./assign-roles";
import type { Column } from "./latest";

/** From so many filled cells on, the contents may claim a role that no heading does. */
const ENOUGH = 2;
/** Headings of days that lie behind, or of which nobody knows whose they are. */
const OTHER_DATE = /\b(?:DATE|PREVIOUS|RAISED|START|DONE|ACTUAL|ORIGINAL)\b/;

/** The roles as they stand at last. The order of the steps matters: each asks what the ones before have left. */
export function settleRoles(grid: Grid, columns: readonly Column[], given: Roles, firstRow: number): Roles {
  const roles = { ...given };
  notDueBeforeTheAction(columns, roles);
  fromContents(columns, roles);
  doneRatherThanDue(grid, columns, roles, firstRow);
  if (roles.due === undefined) onlyDateIsDue(roles);
  return roles;
}

/**
 * "Date | Minute | Action | Who": a bare "Date" before the action is the day on which it came up. Taken for the
 * timescale it would make every action of an action log overdue.
 */
function notDueBeforeTheAction(columns: readonly Column[], roles: Roles): void {
  const { due, action } = roles;
  if (due === undefined || action === undefined || due > action) return;
  if (columns.find(({ heading }) => heading.column === due)?.heading.words !== "DATE") return;
  delete roles.due;
  roles.start ??= due;
}

/** A column of dates or of short statuses after the action, under a heading that says nothing known. */
function fromContents(columns: readonly Column[], roles: Roles): void {
  const taken = new Set(Object.values(roles));
  const free = columns.filter(
    ({ heading, contents }) =>
      heading.guesses.length === 0 &&
      contents.filled >= ENOUGH &&
      !taken.has(heading.column) &&
      heading.column > (roles.action ?? Infinity),
  );
  const dated = free.find(({ heading, contents }) => contents.times > 0.7 && !OTHER_DATE.test(heading.words));
  if (dated && (roles.due ?? roles.dueOriginal ?? roles.dueRevised) === undefined) {
    roles.due = dated.heading.column;
  }
  const stated = free.find(
    (column) => column !== dated && column.contents.statuses > 0.7 && column.contents.times <= 0.7,
  );
  if (stated && stated.contents.meanLength < 25) roles.status ??= stated.heading.column;
}

/**
 * "Completion date" may be the day by which or the day on which. Where it is filled in for the completed actions and
 * for hardly any other, it is the latter.
 */
function doneRatherThanDue(grid: Grid, columns: readonly Column[], roles: Roles, firstRow: number): void {
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

/** A plan with one column of due dates has no other to set it against, whatever it is called. */
function onlyDateIsDue(roles: Roles): void {
  const { dueOriginal, dueRevised } = roles;
  if (dueOriginal !== undefined && dueRevised !== undefined) return;
  const only = dueRevised ?? dueOriginal;
  if (only === undefined) return;
  roles.due = only;
  delete roles.dueOriginal;
  delete roles.dueRevised;
}
