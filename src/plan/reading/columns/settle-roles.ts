/** What only the table as a whole can tell of its columns, once most roles are given. */
import type { Grid } from "../grid";
import { areDatesChosen, asChosen, type Chosen, holding } from "./chosen";
import type { Roles } from "./claims";
import { isUnknown } from "./columns-of";
import type { Column } from "./column";
import { stepsRatherThanAction } from "./settle-action";
import { answersBesideColours, besideStatus, coloursAreStatus, withoutAccount } from "./settle-standing";
import { doneRatherThanDue, notDueBeforeTheAction, pairOfDates } from "./settle-dates";
import { whoAndWhen } from "./who-and-when";

/** From so many filled cells on, the contents may claim a role that no heading does. */
const ENOUGH = 2;
/** Headings of days that lie behind, or of which nobody knows whose they are. */
const OTHER_DATE = /\b(?:DATE|PREVIOUS|RAISED|START|DONE|ACTUAL|ORIGINAL)\b/;

const OF_ACTION = /^(?:ACTION|DEED) (?:LEAD|PERSON)\b/;
const ELECTED = /\b(?:members?|councillors?|cllrs?|portfolio|cabinet)\b/;

/** The roles as they stand at last. The order of the steps matters: each asks what the ones before have left. */
export function settleRoles(
  grid: Grid,
  columns: readonly Column[],
  outdated: ReadonlySet<Column>,
  given: Roles,
  firstRow: number,
  chosen: Chosen,
): Roles {
  const roles = holding(chosen, given);
  const current = columns.filter((column) => !outdated.has(column));
  notDueBeforeTheAction(columns, roles);
  besideStatus(columns, roles);
  coloursAreStatus(columns, current, roles);
  fromContents(current, roles);
  answersBesideColours(columns, roles);
  withoutAccount(columns, roles);
  otherLead(columns, roles);
  if (!chosen.has("action")) stepsRatherThanAction(grid, columns, roles, firstRow);
  areaBeforeAction(columns, roles);
  doneRatherThanDue(grid, columns, roles, firstRow);
  if (!areDatesChosen(chosen)) pairOfDates(roles);
  whoAndWhen(columns, roles);
  return asChosen(chosen, definedOnly(roles));
}

function definedOnly(roles: Roles): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== undefined));
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
  // "Progress (RAG)" over colours, beside the comments; "Conclusion", which might have been a date.
  roles.status ??= free.find(
    ({ heading, contents }) =>
      heading.guesses.every(({ role }) => role === "progress" || role === "status" || role === "due") &&
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
  // "Lead member | Lead officer", "Strategic lead | Action owner": the latter does it, the former answers for it.
  const headingOf = (role: "lead" | "secondLead") =>
    columns.find(({ heading }) => heading.column === roles[role])?.heading;
  const second = headingOf("secondLead");
  const isOfficer = second !== undefined && !ELECTED.test(second.folded) && /\bLEAD\b/.test(second.words);
  const first = headingOf("lead");
  const isOfAction = OF_ACTION.test(second?.words ?? "") && !OF_ACTION.test(first?.words ?? "");
  if (isOfAction || (isOfficer && ELECTED.test(first?.folded ?? ""))) {
    [roles.lead, roles.secondLead] = [roles.secondLead, roles.lead];
  }
}
