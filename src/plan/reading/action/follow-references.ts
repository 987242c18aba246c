/** Gives an action whose progress only points to another's ("See response to Action 6", "As above") that one's status. */
import { addTo } from "../../groups";
import { oncePer } from "../../once";
import type { Action, Status } from "../../plan";
import { madeOfEach, type Steps } from "../../steps";
import { findReference } from "../progress";

/** A longer text says more than where to look, and what it says must not be passed over. */
const LONGEST_POINTER = 60;

/** The actions, those that only point elsewhere with the status found there: not stated where it is not one and the same. */
export function* followReferences(actions: readonly Action[]): Steps<Action[]> {
  const targets = yield* madeOfEach(actions, (action, index) => findTargets(actions, action, index));
  const known = new Map<number, Status>();
  const statusAt = (index: number): Status => {
    const rows = targets[index]?.indexes;
    if (!rows) return actions[index]?.status ?? "not-stated";
    const found = known.get(index);
    if (found !== undefined) return found;
    // Whoever comes back here while this is being found out has gone round in a circle.
    known.set(index, "not-stated");
    const statuses = new Set(rows.map(statusAt));
    const [status] = statuses;
    const one = statuses.size === 1 && status !== undefined && status !== "blank" ? status : "not-stated";
    known.set(index, one);
    return one;
  };
  return yield* madeOfEach(actions, (action, index) => {
    const target = targets[index];
    if (!target) return action;
    const reference = { words: target.words, rows: target.indexes.map((row) => actions[row]?.row ?? 0) };
    return { ...action, status: statusAt(index), reference };
  });
}

function findTargets(actions: readonly Action[], action: Action, index: number) {
  const { text } = action.progress;
  if (action.status !== "not-stated" || text.length > LONGEST_POINTER) return null;
  const words = findReference(text);
  if (words === null) return null;
  return { words, indexes: indexesOf(actions, words, index) };
}

function indexesOf(actions: readonly Action[], words: string, index: number): number[] {
  const number = /\d+(?:\.\d+)*[a-z]?/i.exec(words)?.[0];
  if (number === undefined) {
    const neighbour = /below/i.test(words) ? index + 1 : index - 1;
    return neighbour in actions ? [neighbour] : [];
  }
  return (placesByNumber(actions).get(number.toLowerCase()) ?? []).filter((at) => at !== index);
}

const placesByNumber = oncePer((actions: readonly Action[]) => {
  const places = new Map<string, number[]>();
  for (const [at, { number }] of actions.entries()) addTo(places, bareNumber(number), at);
  return places;
});

/** "6." and "Action 6" are 6. */
function bareNumber(text: string): string {
  return text
    .replace(/^\D+/, "")
    .replace(/(?<![.)\s])[.)\s]+$/, "")
    .toLowerCase();
}
