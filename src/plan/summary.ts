/** Adds a review up for the committee: in all, by source, by lead, and the actions that need its attention. */
import { STATUSES, type Status } from "./plan";
import type { ReviewedAction } from "./overdue";
import type { Review } from "./review";

export type StatusCounts = Record<Status, number>;

export interface Tally {
  total: number;
  overdue: number;
  byStatus: StatusCounts;
}

export interface Summary extends Tally {
  /** Joint sources ("Ofsted / CQC") are a line of their own, so that the lines add up to the total. */
  bySource: (Tally & { source: string })[];
  /** A joint action counts for each of its leads, so these lines can add up to more than the total. */
  byLead: (Tally & { lead: string })[];
  /** Overdue actions, the longest overdue first, then those partly complete in the order of the sheet. */
  exceptions: ReviewedAction[];
}

export const NO_SOURCE = "No source given";
export const NO_LEAD = "No lead named";

/** Adds the actions of a review up. */
export function summarise({ actions }: Review): Summary {
  const sources = groupBy(actions, ({ sources }) => [sources.join(" / ") || NO_SOURCE]);
  const leads = groupBy(actions, ({ leads }) => (leads.length ? leads : [NO_LEAD]));
  return {
    ...tally(actions),
    bySource: [...sources].map(([source, members]) => ({ source, ...tally(members) })),
    byLead: [...leads]
      .sort(([a], [b]) => compareNames(a, b))
      .map(([lead, members]) => ({ lead, ...tally(members) })),
    exceptions: [
      ...actions.filter(({ overdue }) => overdue).sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0)),
      ...actions.filter(({ overdue, status }) => !overdue && status === "partial"),
    ],
  };
}

function tally(actions: readonly ReviewedAction[]): Tally {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as StatusCounts;
  for (const { status } of actions) byStatus[status]++;
  return { total: actions.length, overdue: actions.filter(({ overdue }) => overdue).length, byStatus };
}

/** Groups under each of an item's names, spellings that differ only in case or spaces under the first of them. */
function groupBy(actions: readonly ReviewedAction[], names: (action: ReviewedAction) => string[]) {
  const groups = new Map<string, { name: string; members: ReviewedAction[] }>();
  for (const action of actions) {
    for (const name of names(action)) {
      const key = name.toLowerCase().replace(/\s+/g, " ");
      const group = groups.get(key) ?? { name, members: [] };
      if (!group.members.includes(action)) group.members.push(action);
      groups.set(key, group);
    }
  }
  return new Map([...groups.values()].map(({ name, members }) => [name, members]));
}

/** By name, with the line for no name last. */
function compareNames(a: string, b: string): number {
  if (a === NO_LEAD || b === NO_LEAD) return a === NO_LEAD ? 1 : -1;
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
