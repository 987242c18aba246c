/** What only the table as a whole can tell of its columns, once most roles are given. */
import type { Grid } from "../grid";
import { readProgress } from "../progress";
import { isBlank } from "../text";
import type { Roles } from "./claims";
import { isUnknown } from "./columns-of";
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
  otherLead(columns, roles);
  areaBeforeAction(columns, roles);
  doneRatherThanDue(grid, columns, roles, firstRow);
  pairOfDates(roles);
  return definedOnly(roles);
}

function definedOnly(roles: Roles): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== undefined));
}

/**
 * "Date | Minute | Action | Who": a bare "Date" before the action is the day on which it came up. Taken for the
 * timescale it would make every action of an action log overdue.
 */
function notDueBeforeTheAction(columns: readonly Column[], roles: Roles): void {
  const { due, action } = roles;
  if (due === undefined || action === undefined || due > action) return;
  const guesses = columns.find(({ heading }) => heading.column === due)?.heading.guesses ?? [];
  if (guesses.some(({ role, weight }) => role === "due" && weight > 1)) return;
  delete roles.due;
  roles.start ??= due;
}

/** What the headings leave open, the contents may tell: dates, short statuses and accounts after the action. */
function fromContents(columns: readonly Column[], roles: Roles): void {
  const isFree = ({ heading, contents }: Column) =>
    contents.filled >= ENOUGH &&
    !Object.values(roles).includes(heading.column) &&
    heading.column > (roles.action ?? Infinity);
  const free = columns.filter(isFree);
  if ((roles.due ?? roles.dueOriginal ?? roles.dueRevised) === undefined) {
    roles.due = free.find(
      (column) => isUnknown(column) && column.contents.times > 0.7 && !OTHER_DATE.test(column.heading.words),
    )?.heading.column;
  }
  // "Progress (RAG)" over colours, beside the comments.
  roles.status ??= free.find(
    ({ heading, contents }) =>
      heading.guesses.every(({ role }) => role === "progress" || role === "status") &&
      contents.statuses > 0.7 &&
      contents.times <= 0.7 &&
      contents.meanLength < 25,
  )?.heading.column;
  roles.progress ??= free.find(
    (column) =>
      isUnknown(column) &&
      isFree(column) &&
      column.contents.filled > ENOUGH &&
      column.contents.accounts > 0.3 &&
      column.contents.meanLength > 20,
  )?.heading.column;
}

/** What stands before the action under a heading of its own is what the actions are grouped by. */
function areaBeforeAction(columns: readonly Column[], roles: Roles): void {
  if (roles.area !== undefined || roles.source !== undefined) return;
  const taken = Object.values(roles);
  const area = columns.find(
    (column) =>
      isUnknown(column) &&
      column.heading.folded !== "" &&
      column.heading.column < (roles.action ?? 0) &&
      !taken.includes(column.heading.column) &&
      column.contents.filled >= ENOUGH &&
      column.contents.times < 0.5,
  );
  if (area) roles.area = area.heading.column;
}

/** Partners lead where nobody else does; of two columns of leads the other is the second. */
function otherLead(columns: readonly Column[], roles: Roles): void {
  if (roles.lead === undefined) {
    roles.lead = roles.secondLead;
    delete roles.secondLead;
  }
  const taken = Object.values(roles);
  roles.secondLead ??= columns.find(
    ({ heading, contents }) =>
      !taken.includes(heading.column) &&
      contents.filled >= ENOUGH &&
      contents.timescales < 0.5 &&
      heading.guesses.some(
        ({ role, weight }) => role === "lead" && (weight >= 3 || (weight >= 2 && contents.somebody > 0.5)),
      ),
  )?.heading.column;
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

/**
 * Of two columns of due dates one is the original and the other revises it; a single one has no other to set it against,
 * whatever it is called; of three, "due" stands between the two.
 */
function pairOfDates(roles: Roles): void {
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
