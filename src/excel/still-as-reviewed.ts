/** Tells whether a plan still stands as it was reviewed, so that nothing is painted on the row of another action. */
import type { ReviewedAction } from "../plan/overdue";
import { ROLES } from "../plan/plan";
import type { Review } from "../plan/review";
import type { CellValue } from "../plan/sheet";
import { inParts } from "./in-parts";

/** A column's letters, a row counted from 1, and what was read there. */
type CellRead = readonly [column: string, row: number, value: CellValue];

/**
 * Asks again for the cells of every action. What fits one answer comes with the next sync of the caller; only what is
 * more takes round trips of its own.
 * @returns what tells, after that sync, whether they all say what was reviewed
 */
export async function askAgain(worksheet: Excel.Worksheet, { actions }: Review): Promise<() => boolean> {
  const areSame: (() => boolean)[] = [];
  for (const part of inParts(actions.map(cellsRead))) {
    if (areSame.length > 0) await worksheet.context.sync();
    areSame.push(...askForColumns(worksheet, part.flat()));
  }
  return () => areSame.every((isSame) => isSame());
}

/** The cells that hold the whole of what is written for a role. */
function cellsRead({ cells, written }: ReviewedAction): CellRead[] {
  return ROLES.flatMap((role): CellRead[] => {
    const value = written[role]?.value ?? null;
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cells[role] ?? "") ?? [];
    return value === null || column === "" ? [] : [[column, Number(row), value]];
  });
}

/** One range a column, and for each what tells whether it is the same. */
function askForColumns(worksheet: Excel.Worksheet, cells: readonly CellRead[]): (() => boolean)[] {
  return [...new Set(cells.map(([column]) => column))].map((column) => {
    const read = cells.filter(([own]) => own === column);
    const rows = read.map(([, row]) => row).sort((a, b) => a - b);
    const [first = 1, last = first] = [rows[0], rows.at(-1)];
    const range = worksheet.getRange(`${column}${first}:${column}${last}`).load("values");
    return () => read.every(([, row, value]) => range.values[row - first]?.[0] === value);
  });
}
