/** What a summary says of the time since the last report. */
import type { Review } from "../review";
import { countOf } from "../words";
import type { SnapshotsRead } from "./as-table";
import { changesSince } from "./changes";
import { changesText } from "./changes-text";
import { latestBefore } from "./keep";
import { snapshotOf } from "./snapshot";

/** In sentences: against an earlier copy of the plan, reviewed as at its own day. */
export function sinceEarlierCopy(review: Review, earlier: Review): string[] {
  const changes = changesSince(snapshotOf(earlier), review);
  return changes === null ? [] : changesText(changes);
}

/** In sentences: against the latest snapshot of the plan before the day of the review; none where none is kept. */
export function sinceLastReport(review: Review, { rows, unreadable }: SnapshotsRead): string[] {
  const changes = changesSince(latestBefore(rows, review.plan.sheet, review.asAt), review);
  if (changes === null) return [];
  const lost =
    unreadable === 0
      ? []
      : [
          `${countOf(unreadable, "row")} of the snapshots could not be read and ${unreadable === 1 ? "is" : "are"} not in this.`,
        ];
  return [...changesText(changes), ...lost];
}
