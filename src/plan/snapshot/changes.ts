/** What has changed in a plan since an earlier version of it. */
import type { CalendarDay } from "../calendar";
import type { ReviewedAction } from "../overdue";
import type { Review } from "../review";
import { isClosed } from "../rules/rule";
import { matchVersions } from "./match";
import { type Redating, redatingOf } from "./redated";
import type { Pair } from "./same-words";
import { type SnapshotRow, snapshotOf } from "./snapshot";

/** An action as it stands now, and where it stood then. */
export interface Change {
  action: ReviewedAction;
  before: SnapshotRow;
}

export interface Redated extends Change {
  from: CalendarDay[];
  to: CalendarDay[];
  how: Redating;
}

/** Each list in the order of the sheet, what was removed in that of the earlier version; an action can be on several. */
export interface Changes {
  since: CalendarDay;
  /** Overdue now and not then. */
  newlyOverdue: Change[];
  completed: Change[];
  /** Open, and with other due days: what is complete or dropped often has its day of completion written over them. */
  redated: Redated[];
  /** Complete or dropped then, and now said to be open; where nothing is said any more, it only has another status. */
  reopened: Change[];
  dropped: Change[];
  /** With another status than then, and not completed, reopened or dropped. */
  otherStatus: Change[];
  added: ReviewedAction[];
  removed: SnapshotRow[];
  /** Each may be one action that was re-worded, or one that was removed and a new one: it is on no other list. */
  unsure: Change[];
  /** How many are on none of the lists. */
  unchanged: number;
}

/**
 * Holds a review against an earlier version of its plan: a snapshot that was kept, or one made of the review of an
 * earlier copy of the plan. Null where the earlier version has no rows.
 */
export function changesSince(before: readonly SnapshotRow[], review: Review): Changes | null {
  const [first] = before;
  if (first === undefined) return null;
  const now = snapshotOf(review);
  const match = matchVersions(before, now);
  const changesOf = (pairs: readonly Pair[]) =>
    [...pairs]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([then, place]) => changeOf(before[then], review.actions[place], now[place]));
  const known = changesOf(match.pairs);
  const those = (isSo: (change: Known) => boolean) => known.filter(isSo).map(({ change }) => change);
  return {
    since: first.asAt,
    newlyOverdue: those(isNewlyOverdue),
    completed: those(({ news }) => news === "completed"),
    redated: known.flatMap(({ redated }) => redated ?? []),
    reopened: those(({ news }) => news === "reopened"),
    dropped: those(({ news }) => news === "dropped"),
    otherStatus: those(({ news }) => news === "other"),
    added: match.added.flatMap((place) => review.actions[place] ?? []),
    removed: match.removed.flatMap((place) => before[place] ?? []),
    unsure: changesOf(match.unsure).map(({ change }) => change),
    unchanged: those((one) => one.news === null && one.redated === null && !isNewlyOverdue(one)).length,
  };
}

interface Known {
  change: Change;
  news: "completed" | "reopened" | "dropped" | "other" | null;
  redated: Redated | null;
}

function changeOf(before?: SnapshotRow, action?: ReviewedAction, now?: SnapshotRow): Known[] {
  if (before === undefined || action === undefined || now === undefined) return [];
  const change = { action, before };
  const how = isClosed(now) ? null : redatingOf(before, now);
  const redated = how && { ...change, from: before.due, to: now.due, how };
  return [{ change, news: newsOf(before, now), redated }];
}

function newsOf(then: SnapshotRow, now: SnapshotRow): Known["news"] {
  if (then.status === now.status) return null;
  if (now.status === "complete") return "completed";
  if (now.status === "dropped") return "dropped";
  return isClosed(then) && now.status !== "blank" && now.status !== "not-stated" ? "reopened" : "other";
}

function isNewlyOverdue({ change: { action, before } }: Known): boolean {
  return action.overdue && !before.overdue;
}
