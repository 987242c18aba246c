import { madeOfEach } from "../../steps";
import type { PlanRule } from "../rule";
import { type ActionNumber, compareNumbers, groupOf, numbersOf } from "./number-series";

/** A plan that leaves out what is finished has many gaps, and they mean nothing. */
const MOST = 3;
const SHARE = 0.1;
const LEAST_NUMBERS = 5;

export const missingNumber: PlanRule = {
  id: "missing-number",
  title: "A number is left out",
  severity: "suggestion",
  needs: [["number"], ["action"]],
  why: "A reader will ask whether an action has been dropped.",
  what: "Say what became of it, or number the actions anew.",
  *checkPlan({ actions }) {
    const numbers = yield* numbersOf(actions);
    const there = new Set((yield* madeOfEach(numbers, withThoseAbove)).flat());
    const named = yield* madeOfEach(gapsIn(numbers), ({ before, number }) =>
      namesBetween(before, number, there).map((name) => ({ name, before, number })),
    );
    const gaps = named.flat();
    const goesBack = numbers.some(
      (number, index) => compareNumbers(numbers[index - 1] ?? number, number) > 0,
    );
    const most = Math.min(MOST, Math.max(1, numbers.length * SHARE));
    if (goesBack || numbers.length < LEAST_NUMBERS || gaps.length > most) return [];
    return gaps.map(({ name, before, number: { action } }) => ({
      row: action.row,
      cell: action.cells.number ?? `A${action.row}`,
      about: name,
      message: `After ${before.name} comes ${action.number}: there is no ${name}. Say what became of it, or number the actions anew.`,
      found: `${before.name}, then ${action.number}`,
      expected: name,
    }));
  },
};

/** Neighbours of one series that share all levels but the last, wherever their own parts stand between them. */
function gapsIn(numbers: readonly ActionNumber[]): { before: ActionNumber; number: ActionNumber }[] {
  const latest = new Map<string, ActionNumber>();
  return numbers.flatMap((number) => {
    const key = keyOf(number, groupOf(number));
    const before = latest.get(key);
    latest.set(key, number);
    return before ? [{ before, number }] : [];
  });
}

/** 1.2a is there, and so is 1.2. */
function withThoseAbove(number: ActionNumber): string[] {
  return number.levels.map((_, index) => levelsKey(number, number.levels.slice(0, index + 1)));
}

/** The numbers between two that differ in their last level alone: between 1.2 and 1.4 is 1.3. */
function namesBetween(a: ActionNumber, b: ActionNumber, there: ReadonlySet<string>): string[] {
  const above = a.levels.slice(0, -1);
  const [from = 0, to = 0] = [a.levels.at(-1), b.levels.at(-1)];
  // More than these are no slip, however they are counted.
  if (to - from > MOST + 1 || to < from || !/\d$/.test(a.name)) return [];
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + index + 1);
  return between
    .filter((level) => !there.has(levelsKey(a, [...above, level])))
    .map((level) => nameOf(a, level));
}

const keyOf = ({ series }: ActionNumber, words: string) => `${series}\n${words}`;
const levelsKey = (number: ActionNumber, levels: readonly number[]) =>
  keyOf(number, `${number.prefix}\n${levels.join(".")}`);

/** The name of a number with another last level, in as many digits. */
function nameOf({ name }: ActionNumber, level: number): string {
  return name.replace(/\d+$/, (digits) =>
    String(level).padStart(digits.startsWith("0") ? digits.length : 1, "0"),
  );
}
