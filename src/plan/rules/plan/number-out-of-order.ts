import type { PlanRule } from "../rule";
import { type ActionNumber, compareNumbers, numbersOf } from "./number-series";

const LEAST_NUMBERS = 5;

export const numberOutOfOrder: PlanRule = {
  id: "number-out-of-order",
  title: "A number is out of order",
  severity: "suggestion",
  needs: [["number"], ["action"]],
  why: "An action is looked for in the place of its number.",
  what: "Move the row, or put the number right.",
  *checkPlan({ actions }) {
    const numbers = yield* numbersOf(actions);
    const back = numbers.flatMap((number, index) => {
      const before = numbers[index - 1];
      return before && compareNumbers(before, number) > 0 ? [{ before, number }] : [];
    });
    const [only] = back;
    // A plan that is sorted by something else goes back often, and that means nothing.
    if (only === undefined || back.length > 1 || !standsOut(numbers, only.number)) return [];
    const { before, number } = only;
    // A number that stands twice is told as such.
    if (numbers.some((other) => other !== number && other.name === number.name)) return [];
    return [
      {
        row: number.action.row,
        cell: number.action.cells.number ?? `A${number.action.row}`,
        about: `${before.name} ${number.name}`,
        message: `${number.action.number} comes after ${before.action.number}. Move the row, or put the number right.`,
        found: `${before.action.number}, then ${number.action.number}`,
        expected: "numbers that go up",
      },
    ];
  },
};

/** True where the others of its series would go up without the number, or without the one before it. */
function standsOut(numbers: readonly ActionNumber[], number: ActionNumber): boolean {
  const series = numbers.filter((other) => other.series === number.series && other.prefix === number.prefix);
  const at = series.indexOf(number);
  const goUp = (from: number, to: number) => {
    const [a, b] = [series[from], series[to]];
    return !a || !b || compareNumbers(a, b) < 0;
  };
  return series.length >= LEAST_NUMBERS && (goUp(at - 1, at + 1) || goUp(at - 2, at));
}
