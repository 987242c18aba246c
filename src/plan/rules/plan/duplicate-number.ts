import type { ReviewedAction } from "../../overdue";
import { fold } from "../../reading/text";
import { madeOfEach, type Steps } from "../../steps";
import type { PlanNoticed, PlanRule } from "../rule";
import { type ActionNumber, numbersOf } from "./number-series";

/** Where more come twice, the numbers are those of recommendations or sections, and many actions share one. */
const MOST = 2;
const SHARE = 0.1;

export const duplicateNumber: PlanRule = {
  id: "duplicate-number",
  title: "A number is used twice",
  severity: "warning",
  needs: [["number"], ["action"]],
  why: "Minutes and letters speak of actions by number, and two answer to this one.",
  what: "Give one of them another number.",
  *checkPlan({ actions }) {
    const numbers = yield* numbersOf(actions);
    const neighbours = yield* copiedDown(actions);
    const countsAnew = (numbers.at(-1)?.series ?? 0) > 0;
    const firsts = new Map<string, ActionNumber>();
    const twice: { first: ActionNumber; second: ActionNumber }[] = [];
    for (const number of numbers) {
      // 1.10 may be kept as 1.1, so the levels tell numbers apart where they can.
      const key = `${number.series} ${number.prefix} ${number.levels.join(".")}`;
      const first = firsts.get(key);
      if (first) twice.push({ first, second: number });
      else firsts.set(key, number);
    }
    if (twice.length + neighbours.length > Math.max(MOST, numbers.length * SHARE)) return [];
    const sure = twice.filter(({ first, second }) => isSure(first, second, countsAnew));
    return [
      ...neighbours,
      ...sure.map(({ first, second }): [ReviewedAction, ReviewedAction] => [first.action, second.action]),
    ].map(noticed);
  },
};

/** Where sections count anew, a plain number is only an action's own within its area; the same words are told elsewhere. */
function isSure(
  { action: first, levels }: ActionNumber,
  { action }: ActionNumber,
  countsAnew: boolean,
): boolean {
  if (countsAnew && levels.length === 1 && fold(first.area) !== fold(action.area)) return false;
  return fold(first.action) !== fold(action.action);
}

/** A number typed again in the next row is a slip only where the area shows that the two are no group. */
function* copiedDown(actions: readonly ReviewedAction[]): Steps<[ReviewedAction, ReviewedAction][]> {
  const found = yield* madeOfEach(actions.slice(1), (action, at): [ReviewedAction, ReviewedAction][] => {
    const above = actions[at];
    const isTyped = (action.written.number?.value ?? null) !== null && action.number !== "";
    if (!above || !isTyped || fold(action.number) !== fold(above.number)) return [];
    const [area, areaAbove] = [fold(action.area), fold(above.area)];
    const isGroup = area === "" || areaAbove === "" || area === areaAbove;
    return isGroup || fold(action.action) === fold(above.action) ? [] : [[above, action]];
  });
  return found.flat();
}

function noticed([first, second]: [ReviewedAction, ReviewedAction]): PlanNoticed {
  return {
    row: second.row,
    cell: second.cells.number ?? `A${second.row}`,
    about: `${fold(second.number)}\n${second.action}`,
    message: `The number ${second.number} is used in row ${first.row} already, for another action. Give one of them another number.`,
    found: second.number,
    expected: "a number of its own",
  };
}
