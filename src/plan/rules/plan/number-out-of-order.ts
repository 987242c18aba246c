import type { PlanRule } from "../rule";
import { compareNumbers, numbersOf } from "./number-series";

const LEAST_NUMBERS = 5;

export const numberOutOfOrder: PlanRule = {
  id: "number-out-of-order",
  title: "A number is out of order",
  severity: "suggestion",
  needs: [["number"], ["action"]],
  why: "An action is looked for in the place of its number.",
  what: "Move the row, or put the number right.",
  checkPlan: ({ plan }) => {
    const numbers = numbersOf(plan.actions);
    const back = numbers.flatMap((number, index) => {
      const before = numbers[index - 1];
      return before && compareNumbers(before, number) > 0 ? [{ before, number }] : [];
    });
    const [only] = back;
    // A plan that is sorted by something else goes back often, and that means nothing.
    if (only === undefined || back.length > 1 || numbers.length < LEAST_NUMBERS) return [];
    const { before, number } = only;
    if (numbers.filter(({ name }) => name === number.name).length > 1) return [];
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
