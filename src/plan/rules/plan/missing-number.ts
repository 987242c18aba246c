import type { PlanRule } from "../rule";
import { compareNumbers, numbersOf, type ActionNumber } from "./number-series";

/** A plan that leaves out what is finished has many gaps, and they mean nothing. */
const MOST_GAPS = 3;
const LEAST_NUMBERS = 5;

export const missingNumber: PlanRule = {
  id: "missing-number",
  title: "A number is left out",
  severity: "suggestion",
  needs: [["number"], ["action"]],
  why: "A reader will ask whether an action has been dropped.",
  what: "Say what became of it, or number the actions anew.",
  checkPlan: ({ plan }) => {
    const numbers = numbersOf(plan.actions);
    const gaps = numbers.slice(1).flatMap((number, index) => {
      const before = numbers[index];
      const left = before ? leftOut(before, number) : [];
      return left.map((name) => ({ name, after: before, number }));
    });
    const goesBack = numbers.some(
      (number, index) => index > 0 && compareNumbers(numbers[index - 1] ?? number, number) > 0,
    );
    if (goesBack || numbers.length < LEAST_NUMBERS || gaps.length > Math.min(MOST_GAPS, numbers.length / 5))
      return [];
    return gaps.map(({ name, after, number: { action } }) => ({
      row: action.row,
      cell: action.cells.number ?? `A${action.row}`,
      about: name,
      message: `After ${after?.name ?? ""} comes ${action.number}: there is no ${name}. Say what became of it, or number the actions anew.`,
      found: `${after?.name ?? ""}, then ${action.number}`,
      expected: name,
    }));
  },
};

/** The numbers between two that differ in their last level alone: between 1.2 and 1.4 is 1.3. */
function leftOut(a: ActionNumber, b: ActionNumber): string[] {
  const last = a.levels.length - 1;
  if (a.prefix !== b.prefix || last < 0 || b.levels.length !== a.levels.length) return [];
  if (a.levels.slice(0, -1).join() !== b.levels.slice(0, -1).join()) return [];
  const [from = 0, to = 0] = [a.levels[last], b.levels[last]];
  if (to - from < 2 || to - from > MOST_GAPS + 1 || /[A-Z]$/.test(a.name)) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => nameOf(a, from + index + 1));
}

/** The name of a number with another last level, in as many digits. */
function nameOf({ name }: ActionNumber, level: number): string {
  return name.replace(/\d+$/, (digits) =>
    String(level).padStart(digits.startsWith("0") ? digits.length : 1, "0"),
  );
}
