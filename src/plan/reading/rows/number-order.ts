/** Tells whether a number stands in order among those of the actions: 1.3 below 1.2 and above 1.4. */
import type { Steps } from "../../steps";
import type { Table } from "../table/table";
import { type Grid, ownValue } from "../grid";
import { cellText } from "../text";

/** Where so many of the actions have a number (others share the one above), a row's says that it is one of them. */
const USUAL = 0.25;
/** "CIP 003.01": what comes before its last number, and that. */
const NUMBER = /^(\D{0,12}(?:\d{1,4}[.\-/])*)(\d{1,4})$/;

const LONGEST = 40;

interface Numbered {
  row: number;
  prefix: string;
  last: number;
}

/** Of how many sides (above, below) the actions' numbers show that it is in order, and their rows. */
export interface Place {
  sides: number;
  rows: number[];
}

/** The number that a row has itself, not one merged down to it, without the full stop or bracket behind it. */
export function numberIn(grid: Grid, table: Table, row: number): string {
  return bareNumber(cellText(ownValue(grid, row, table.columns.number ?? -1)));
}

/**
 * The place of a row's number among the actions' numbers; null where it is out of order, used by an action, or nothing
 * to go by. To be asked from the first row to the last.
 */
export function* orderOfNumbers(
  grid: Grid,
  table: Table,
  lastRow: number,
): Steps<(row: number) => Place | null> {
  const numbered = yield* numberedActions(grid, table, lastRow);
  const used = new Set(numbered.map(({ prefix, last }) => `${prefix}${last}`));
  let next = 0;
  return (row) => {
    while ((numbered[next]?.row ?? Infinity) <= row) next++;
    const own = parse(row, numberIn(grid, table, row));
    if (own === null || own.last === 0 || used.has(`${own.prefix}${own.last}`)) return null;
    const sides = [numbered[next - 1], numbered[next]].filter((side) => side !== undefined);
    const alike = sides.filter(({ prefix }) => prefix === own.prefix);
    const inOrder = alike.every((side) => isInOrder(own, side));
    return inOrder && alike.length > 0 ? { sides: alike.length, rows: sides.map((side) => side.row) } : null;
  };
}

/** No number is missing between the two but those of the rows between them. */
function isInOrder(own: Numbered, other: Numbered): boolean {
  const [steps, rows] = [own.last - other.last, own.row - other.row];
  return steps * rows > 0 && Math.abs(steps) <= Math.abs(rows);
}

/** The actions with a number; none where that is not usual. */
function* numberedActions(grid: Grid, table: Table, lastRow: number): Steps<Numbered[]> {
  let actions = 0;
  const numbered: Numbered[] = [];
  for (let row = table.firstRow; row <= lastRow; row++) {
    yield;
    if (cellText(ownValue(grid, row, table.columns.action ?? -1)) === "") continue;
    actions++;
    const number = parse(row, bareNumber(grid.textAt(row, table.columns.number ?? -1)));
    if (number !== null) numbered.push(number);
  }
  return numbered.length >= actions * USUAL ? numbered : [];
}

function bareNumber(text: string): string {
  return text.slice(0, LONGEST).replace(/[.):\s]+$/, "");
}

function parse(row: number, text: string): Numbered | null {
  const [, prefix, last] = NUMBER.exec(text) ?? [];
  if (prefix === undefined || last === undefined) return null;
  return { row, prefix: prefix.replace(/\s/g, "").toLowerCase(), last: Number(last) };
}
