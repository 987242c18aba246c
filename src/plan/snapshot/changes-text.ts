/** What has changed since the last report, in a sentence or two. */
import { formatDay } from "../calendar";
import { countOf } from "../words";
import type { Changes } from "./changes";
import type { Redating } from "./redated";

const WAYS: Record<Redating, string> = {
  later: "later",
  earlier: "earlier",
  milestones: "a milestone only",
  given: "given a first date",
  withdrawn: "left without a date",
};

/**
 * "Since 4 June 2011: 3 actions completed, 2 newly overdue, 2 re-dated (1 later, 1 earlier).", and a second sentence
 * where it cannot be told of some actions whether they are new.
 */
export function changesText(changes: Changes): string[] {
  const { completed, newlyOverdue, redated, reopened, dropped, otherStatus, added, removed, unsure } =
    changes;
  const counts: [number, string][] = [
    [completed.length, "completed"],
    [newlyOverdue.length, "newly overdue"],
    [redated.length, `re-dated (${waysOf(changes)})`],
    [reopened.length, "reopened"],
    [dropped.length, "dropped"],
    [otherStatus.length, "at another status"],
    [added.length, "new"],
    [removed.length, "removed"],
  ];
  const [first, ...others] = counts.filter(([count]) => count > 0);
  const since = `Since ${formatDay(changes.since)}`;
  const told = first && [
    `${countOf(first[0], "action")} ${first[1]}`,
    ...others.map(([count, what]) => `${countOf(count, "").trim()} ${what}`),
  ];
  return [
    told
      ? `${since}: ${told.join(", ")}.`
      : `${since} no action has another status or due date, and none is newly overdue, new or removed.`,
    ...(unsure.length === 0
      ? []
      : [
          `${countOf(unsure.length, "action")} may be new or ${unsure.length === 1 ? "a re-worded one" : "re-worded ones"}.`,
        ]),
  ];
}

/** "later" where all went one way, else "1 later, 2 earlier". */
function waysOf({ redated }: Changes): string {
  const ways = Object.entries(WAYS).flatMap(([how, words]) => {
    const count = redated.filter((one) => one.how === how).length;
    return count === 0 ? [] : [{ count, words }];
  });
  return ways.map(({ count, words }) => (ways.length === 1 ? words : `${count} ${words}`)).join(", ");
}
