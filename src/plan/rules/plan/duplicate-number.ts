import type { PlanRule } from "../rule";
import { numbersOf } from "./number-series";

export const duplicateNumber: PlanRule = {
  id: "duplicate-number",
  title: "A number is used twice",
  severity: "warning",
  needs: [["number"], ["action"]],
  why: "Minutes and letters speak of actions by number, and two answer to this one.",
  what: "Give one of them another number.",
  checkPlan: ({ plan }) => {
    const numbers = numbersOf(plan.actions);
    return numbers.flatMap(({ name, action }, index) => {
      const first = numbers.findIndex((other) => other.name === name);
      const before = numbers[first]?.action;
      if (first === index || before === undefined) return [];
      return [
        {
          row: action.row,
          cell: action.cells.number ?? `A${action.row}`,
          about: `${name}\n${action.action}`,
          message: `The number ${action.number} is used in row ${before.row} already, for another action. Give one of them another number.`,
          found: action.number,
          expected: "a number of its own",
        },
      ];
    });
  },
};
