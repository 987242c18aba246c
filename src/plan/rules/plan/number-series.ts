/** The numbers that actions carry ("1.2a", "CIP 003.01", "R7", "(iii)"), as series that can be looked along. */
import { oncePerInSteps } from "../../once";
import type { ReviewedAction } from "../../overdue";
import type { Steps } from "../../steps";

/** A number taken apart: what stands before it, and its levels, a letter being 1 for a. */
export interface ActionNumber {
  action: ReviewedAction;
  /** As written, without brackets or a full stop around it, and in one case. */
  name: string;
  prefix: string;
  levels: number[];
  /** Which series of the sheet it belongs to: numbers begin again in each section of many plans. */
  series: number;
}

const SHAPE = /^(\D*?)(\d+(?:[.\-/]\d+)*)\.?([A-Z])?$/;
const ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

/**
 * The numbers in the order of the sheet, one for each run of actions under one number: a number that is merged, goes on
 * from above or is written again in each row of its group is one. Words ("New", "Priority") are no numbers.
 */
export const numbersOf = oncePerInSteps(function* (
  actions: readonly ReviewedAction[],
): Steps<ActionNumber[]> {
  const names = actions.map(({ number }) => nameIn(number));
  const isRoman = names.some((name) => name.length > 1 && ROMANS.includes(name));
  const numbers: ActionNumber[] = [];
  /** The first of the series, by prefix and all levels but the last. */
  let firsts = new Map<string, number>();
  let series = 0;
  let length = 0;
  for (const [index, action] of actions.entries()) {
    yield;
    const name = names[index] ?? "";
    const before = numbers.at(-1);
    if (name === "" || name === before?.name) continue;
    const parts = partsOf(name, isRoman);
    if (parts === null) continue;
    const levels = asTyped(parts.levels, action, before?.levels);
    const key = groupOf({ prefix: parts.prefix, levels });
    const last = levels.at(-1) ?? 0;
    const first = firsts.get(key);
    // It goes back to where it began (or before): the next section counts anew.
    const isNext = before?.prefix === parts.prefix && before.levels.length === levels.length;
    if (levels.length === 1 && isNext && length > 1 && first !== undefined && last <= first) {
      series++;
      length = 0;
      firsts = new Map();
    }
    if (!firsts.has(key)) firsts.set(key, last);
    length++;
    numbers.push({ action, name, prefix: parts.prefix, levels, series });
  }
  return numbers;
});

/** What a number shares with those beside it: its prefix and all levels but the last. */
export function groupOf({ prefix, levels }: Pick<ActionNumber, "prefix" | "levels">): string {
  return `${prefix}\n${levels.slice(0, -1).join(".")}`;
}

/** Negative where the first stands before the second, level by level; 0 where they are one or cannot be compared. */
export function compareNumbers(a: ActionNumber, b: ActionNumber): number {
  if (a.prefix !== b.prefix || a.series !== b.series) return 0;
  for (let level = 0; level < Math.max(a.levels.length, b.levels.length); level++) {
    const difference = (a.levels[level] ?? 0) - (b.levels[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function nameIn(number: string): string {
  const bare = number.trim().replace(/^[\s([]+/, "");
  return /^[^\n]{0,40}$/.test(bare) ? bare.replace(/(?<![.):\]\s])[.):\]\s]+$/, "").toUpperCase() : "";
}

function partsOf(name: string, isRoman: boolean): Pick<ActionNumber, "prefix" | "levels"> | null {
  if (/^[A-Z]+$/.test(name)) {
    const level = isRoman ? ROMANS.indexOf(name) + 1 : name.length === 1 ? letterLevel(name) : 0;
    return level > 0 ? { prefix: "", levels: [level] } : null;
  }
  const [, prefix, digits, letter] = SHAPE.exec(name) ?? [];
  if (prefix === undefined || digits === undefined) return null;
  const levels = digits.split(/[.\-/]/).map(Number);
  return { prefix: prefix.trim(), levels: letter ? [...levels, letterLevel(letter)] : levels };
}

/** Excel keeps a typed 1.10 as the number 1.1, and may show it as 1.10: below 1.8 or 1.9 it is the tenth. */
function asTyped(levels: number[], { written }: ReviewedAction, before: number[] | undefined): number[] {
  const [whole = 0, tenth = 0] = levels;
  const isNumber = typeof written.number?.value === "number";
  if (!isNumber || levels.length !== 2 || before?.length !== 2 || before[0] !== whole) return levels;
  const [, last = 0] = before;
  return tenth < 10 && tenth < last && tenth * 10 > last ? [whole, tenth * 10] : levels;
}

const letterLevel = (letter: string) => letter.charCodeAt(0) - 64;
