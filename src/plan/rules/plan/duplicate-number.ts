import { fold } from "../../reading/text";
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
  checkPlan: ({ actions }) => {
    const numbers = numbersOf(actions);
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
    if (twice.length > Math.max(MOST, numbers.length * SHARE)) return [];
    return twice.filter((pair) => isSure(pair.first, pair.second, countsAnew)).map(noticed);
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

function noticed({ first, second }: { first: ActionNumber; second: ActionNumber }): PlanNoticed {
  const { action, name } = second;
  return {
    row: action.row,
    cell: action.cells.number ?? `A${action.row}`,
    about: `${name}\n${action.action}`,
    message: `The number ${action.number} is used in row ${first.action.row} already, for another action. Give one of them another number.`,
    found: action.number,
    expected: "a number of its own",
  };
}
