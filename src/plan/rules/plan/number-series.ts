/** The numbers that actions carry ("1.2a", "CIP 003.01", "R7"), as series that can be looked along. */
import type { Action } from "../../plan";

/** A number taken apart: what stands before it, and its levels, a letter being 1 for a. */
export interface ActionNumber {
  action: Action;
  /** As written, without a full stop at the end, and in one case. */
  name: string;
  prefix: string;
  levels: number[];
}

const SHAPE = /^(\D*?)(\d+(?:[.\-/]\d+)*)\.?([a-z])?$/i;

/**
 * The numbers in the order of the sheet, one for each run of actions under one number: a number that is merged, goes on
 * from above or is written again in each row of its group is one.
 */
export function numbersOf(actions: readonly Action[]): ActionNumber[] {
  const numbers: ActionNumber[] = [];
  for (const action of actions) {
    const name = action.number
      .trim()
      .replace(/[.):\s]+$/, "")
      .replace(/^[\s(]+/, "")
      .toUpperCase();
    if (name === "" || name === numbers.at(-1)?.name) continue;
    const [, prefix = name, digits = "", letter] = SHAPE.exec(name) ?? [];
    const levels = digits === "" ? [] : digits.split(/[.\-/]/).map(Number);
    if (letter) levels.push(letter.charCodeAt(0) - 64);
    numbers.push({ action, name, prefix: prefix.trim(), levels });
  }
  return numbers;
}

/** Negative where the first stands before the second, level by level; 0 where they are one or cannot be compared. */
export function compareNumbers(a: ActionNumber, b: ActionNumber): number {
  if (a.prefix !== b.prefix) return 0;
  for (let level = 0; level < Math.max(a.levels.length, b.levels.length); level++) {
    const difference = (a.levels[level] ?? 0) - (b.levels[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
