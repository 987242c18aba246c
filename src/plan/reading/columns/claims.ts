/** What each column could be, by its heading, its contents and its place, and who gets what. */
import type { Role } from "../../plan";
import { isUnknown } from "./columns-of";
import type { ColumnContents } from "./contents";
import { isOnlyPeriod, type Heading } from "./headings/headings-at";
import type { Column } from "./column";
import { isRevision } from "./revisions";
import { suits } from "./suits";

export type Roles = Partial<Record<Role, number>>;

export interface Claim {
  role: Role;
  column: number;
  /** How surely the heading alone says it. */
  weight: number;
  strength: number;
}

/** A heading that may mean the action, but is used for much else. */
export const VAGUE = 1;
/** A month over what tells how far things are says it as surely as “Comments”, which may be a word or two beside it. */
const OF_A_NOTE = 2.5;
/** Below this a role is not given: the heading names it only vaguely, or the contents speak against it. */
const SURE_ENOUGH = 1;
/** What a column loses when another says the same of a later time: too much to stand against it. */
const OUTDATED = 2.5;

/** The roles that a column could have; a column that a later one takes the place of can hardly have any. */
export function claimsOf(column: Column, outdated: boolean): Claim[] {
  const { heading, contents } = column;
  let guesses = [...heading.guesses];
  // An earlier revision of the due date is no other due date.
  if (outdated && isRevision(heading)) guesses = guesses.filter(({ role }) => role === "dueRevised");
  // A bare month heads an account or a status of that month, and nothing where the column is empty.
  if (isOnlyPeriod(heading) && contents.filled > 0 && contents.numbers + contents.answers < 0.5) {
    const isAccount = !outdated && contents.accounts > 0.4 && contents.distinct > 0.5;
    guesses.push({ role: "progress", weight: isAccount ? OF_A_NOTE : 1 }, { role: "status", weight: 1 });
  }
  // "Action" over a column of names; a heading that is not known, over a column of names or jobs.
  const names = isUnknown(column) ? contents.somebody : contents.people;
  const named = isActionHeading(heading) ? Math.max(contents.somebody, isShortList(contents) ? 1 : 0) : names;
  if (contents.filled >= 2 && named > 0.7 && contents.meanLength < 60 && contents.deeds < 0.2) {
    guesses.push({ role: "lead", weight: 1 - suits("lead", contents) });
  }
  // "Measure", "Description" and the like are actions only where they say what is to be done.
  const isVague = contents.filled >= 3 && contents.deeds < 0.15;
  const meant = guesses.filter(({ role, weight }) => role !== "action" || weight > VAGUE || !isVague);
  return meant.map(({ role, weight }) => ({
    role,
    column: heading.column,
    weight,
    strength: weight + suits(role, contents) - (outdated ? OUTDATED : 0),
  }));
}

/** Few short words again and again, as of the people who do it. */
function isShortList({ meanLength, distinct, deeds, times, statuses }: ColumnContents): boolean {
  return meanLength < 25 && distinct < 0.8 && deeds < 0.2 && times < 0.2 && statuses < 0.2;
}

function isActionHeading({ guesses }: Heading): boolean {
  return guesses[0]?.role === "action";
}

/**
 * The action first, since other columns are told by where they stand to it. Where no column is called the action
 * outright, the recommendation is what has to be done, though it would be the area; then whatever column says what is
 * to be done: "Objective", "Item", or one without a heading.
 */
export function claimOfAction(claims: readonly Claim[], columns: readonly Column[]): Claim | undefined {
  const { action } = giveRoles(claims).roles;
  const own = claims.filter(({ role, strength }) => role === "action" && strength >= SURE_ENOUGH);
  if (action !== undefined) return own.find(({ column }) => column === action);
  const [vague] = own.sort((a, b) => b.weight - a.weight || a.column - b.column);
  if (vague) return vague;
  const untitled = columns
    .filter((column) => saysWhatToDo(column, claims))
    .sort((a, b) => b.contents.deeds - a.contents.deeds)[0];
  return untitled && { role: "action", column: untitled.heading.column, weight: 0, strength: SURE_ENOUGH };
}

const MAY_HOLD_ACTIONS: readonly Role[] = ["number", "area", "source", "success"];

/** The more of a plan the other headings name, the less it takes to see the action in what is left. */
function saysWhatToDo({ heading, contents }: Column, claims: readonly Claim[]): boolean {
  const others = claims.filter(
    ({ column, role }) => column === heading.column && !MAY_HOLD_ACTIONS.includes(role),
  );
  if (others.some(({ strength }) => strength >= SURE_ENOUGH)) return false;
  if (contents.filled < 2 || contents.meanLength < 15 || contents.somebody > 0.6) return false;
  const named = (roles: readonly Role[]) =>
    claims.some(({ role, weight }) => roles.includes(role) && weight >= 2);
  const needs = [["lead"], ["due"], ["progress", "status"]] as const;
  return contents.deeds >= (needs.every(named) ? 0.15 : 0.4);
}

/**
 * What is told before the action is the state from which it starts, and a stage or a rating there is one of what it
 * answers; a due date may stand there, but seldom does.
 */
export function withPlace(claim: Claim, action: number | undefined, columns: readonly Column[]): Claim {
  if (action === undefined || claim.column > action) return claim;
  const words = columns.find(({ heading }) => heading.column === claim.column)?.heading.words ?? "";
  const loss =
    claim.role === "progress"
      ? /\bPOSITION\b|^(?:where|HOW)\b/.test(words)
        ? 4
        : 2
      : claim.role === "due"
        ? 0.5
        : claim.role === "status" && claim.weight <= VAGUE
          ? 2
          : 0;
  return { ...claim, strength: claim.strength - loss };
}

/**
 * The strongest claims first. Between equal ones the surer heading; then the column further left, for plans put the
 * main one of two first (but of two that differ in time the later one counts: see latest.ts).
 */
export function giveRoles(claims: readonly Claim[], first?: Claim) {
  const inOrder = [...claims].sort(
    (a, b) =>
      Number(b === first) - Number(a === first) ||
      b.strength - a.strength ||
      b.weight - a.weight ||
      a.column - b.column,
  );
  const roles: Roles = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { role, column, strength } of inOrder) {
    if (strength < SURE_ENOUGH || taken.has(column) || roles[role] !== undefined) continue;
    roles[role] = column;
    taken.add(column);
    score += strength;
  }
  return { roles, score };
}
