/** Adds a review up for the committee: in all, by source, by lead, and the actions that need its attention. */
import { STATUSES, type Status } from "../plan";
import type { ReviewedAction } from "../overdue";
import type { Review } from "../review";
import { isClosed } from "../rules/rule";
import type { Steps } from "../steps";

export type StatusCounts = Record<Status, number>;

export interface Tally {
  total: number;
  overdue: number;
  byStatus: StatusCounts;
}

/** A line of a breakdown: its name, the actions that count for it, and their figures. */
export interface Line extends Tally {
  name: string;
  actions: readonly ReviewedAction[];
}

export interface Summary extends Tally {
  /** Joint sources ("Ofsted / CQC") are a line of their own, so that the lines add up to the total. */
  bySource: Line[];
  /** A joint action counts for each of its leads, so these lines can add up to more than the total. */
  byLead: Line[];
  /** Overdue actions, the longest overdue first, then those partly complete in the order of the sheet. */
  exceptions: ReviewedAction[];
}

export const NO_SOURCE = "No source given";
export const NO_LEAD = "No lead named";

/** Adds the actions of a review up. */
export function summarise({ actions }: Review): Summary {
  return {
    ...tallyOf(actions),
    bySource: linesOf(actions, ({ sources }) => [sources.join(" / ") || NO_SOURCE]),
    byLead: linesByLead(actions),
    exceptions: [
      ...actions.filter(({ overdue }) => overdue).sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0)),
      ...actions.filter(({ overdue, status }) => !overdue && status === "partial"),
    ],
  };
}

/** A line for each lead, by name. */
export function linesByLead(actions: readonly ReviewedAction[]): Line[] {
  return linesOf(actions, leadsOf).sort((a, b) => compareNames(a.name, b.name));
}

/** The names of those lines, without their figures. */
export function* leadNames(actions: readonly ReviewedAction[]): Steps<string[]> {
  const names = new Map<string, string>();
  for (const action of actions) {
    for (const name of leadsOf(action)) {
      const key = keyOf(name);
      if (!names.has(key)) names.set(key, name);
    }
    yield;
  }
  return [...names.values()].sort(compareNames);
}

function leadsOf({ leads }: ReviewedAction): readonly string[] {
  return leads.length ? leads : [NO_LEAD];
}

/** Whether the plan says of any action who asked for it. */
export function hasSources({ actions }: Review): boolean {
  return actions.some(({ sources }) => sources.length > 0);
}

/** Whether the plan says of any action who leads. */
export function hasLeads({ actions }: Review): boolean {
  return actions.some(({ leads }) => leads.length > 0);
}

/** Whether there is still something to do: neither complete nor dropped. */
export function isOpen(action: ReviewedAction): boolean {
  return !isClosed(action);
}

/** The figures of actions, all together. */
export function tallyOf(actions: readonly ReviewedAction[]): Tally {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as StatusCounts;
  for (const { status } of actions) byStatus[status]++;
  return { total: actions.length, overdue: actions.filter(({ overdue }) => overdue).length, byStatus };
}

/** A line for each of the names of actions; spellings that differ only in case or spaces go under the first of them. */
function linesOf(
  actions: readonly ReviewedAction[],
  namesOf: (action: ReviewedAction) => readonly string[],
): Line[] {
  const groups = new Map<string, { name: string; members: Set<ReviewedAction> }>();
  for (const action of actions) {
    for (const name of namesOf(action)) {
      const key = keyOf(name);
      const group = groups.get(key) ?? { name, members: new Set() };
      group.members.add(action);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ name, members }) => {
    const own = [...members];
    return { name, actions: own, ...tallyOf(own) };
  });
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ");
}

/** By name, with the line for no name last. */
function compareNames(a: string, b: string): number {
  if (a === NO_LEAD || b === NO_LEAD) return a === NO_LEAD ? 1 : -1;
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
