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
  const since = `Since ${formatDay(changes.since)}`;
  const [first, ...others] = countsOf(changes).filter(([count]) => count > 0);
  const perhaps = changes.unsure.length;
  const unsure = `${countOf(perhaps, "action")} may be new or ${perhaps === 1 ? "an earlier one" : "earlier ones"} re-worded`;
  if (first !== undefined) {
    const counts = others.map(([count, what]) => `, ${countOf(count, what, what)}`).join("");
    const told = `${since}: ${countOf(first[0], "action")} ${first[1]}${counts}.`;
    return perhaps === 0 ? [told] : [told, `${unsure}.`];
  }
  return [
    perhaps === 0
      ? `${since} no action has another status or due date, and none is newly overdue, new or removed.`
      : `${since}: ${unsure}; no other has another status or due date.`,
  ];
}

/** In the order in which they are read. */
function countsOf(changes: Changes): [number, string][] {
  return [
    [changes.completed.length, "completed"],
    [changes.newlyOverdue.length, "newly overdue"],
    [changes.redated.length, `re-dated (${waysOf(changes)})`],
    [changes.reopened.length, "reopened"],
    [changes.dropped.length, "dropped"],
    [changes.otherStatus.length, "at another status"],
    [changes.added.length, "new"],
    [changes.removed.length, "removed"],
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
