/** Tells whether a plan still stands as it was reviewed, so that nothing is painted on the row of another action. */
import type { ReviewedAction } from "../../plan/overdue";
import { ROLES } from "../../plan/plan";
import type { Review } from "../../plan/review";
import type { CellValue } from "../../plan/sheet";
import { inParts } from "../writing/in-parts";

/** A column's letters, a row counted from 1, and what was read there. */
type CellRead = readonly [column: string, row: number, value: CellValue];

/** Bytes of cells that are asked for with others; the rest of the 5 MB of Excel on the web is for what else is asked. */
export const MOST_IN_ONE_ANSWER = 4_700_000;
/** Bytes of cells that are looked at before anything is changed: all of a plan of a thousand actions. */
const MOST_AT_A_GLANCE = 500_000;

/** What stands around each value: `[""],`. */
const AROUND = 5;
/** Signs that any JSON may have as six, beside those of other scripts. */
const SIX_SIGNS = /[^ !#-%(-;=?-[\]-~]/g;

/**
 * Asks for the cells of the first actions, few enough for any answer, which come with the next sync of the caller.
 * @returns what tells, after that sync, whether they say what was reviewed
 */
export function glance(worksheet: Excel.Worksheet, review: Review): () => boolean {
  const [first = []] = partsOf(review, MOST_AT_A_GLANCE);
  return askFor(worksheet, first.flat());
}

/**
 * Asks again for the cells of every action, in parts of at most so many bytes. The last part comes with the next sync of
 * the caller; each one before it takes a round trip of its own.
 * @returns what tells, after that sync, whether they all say what was reviewed
 */
export async function askAgain(
  worksheet: Excel.Worksheet,
  review: Review,
  most: number,
): Promise<() => boolean> {
  const areSame: (() => boolean)[] = [];
  for (const part of partsOf(review, most)) {
    if (areSame.length > 0) await worksheet.context.sync();
    areSame.push(askFor(worksheet, part.flat()));
  }
  return () => areSame.every((isSame) => isSame());
}

/** The cells of the actions, each once, in parts that an answer of so many bytes holds. */
function partsOf({ actions }: Review, most: number): CellRead[][][] {
  const seen = new Set<string>();
  const isNew = ([column, row]: CellRead) => seen.size < seen.add(`${column}${row}`).size;
  return inParts(
    actions.map((action) => cellsRead(action).filter(isNew)),
    most,
    bytesAtMost,
  );
}

/** The cells that hold the whole of what is written for a role. */
function cellsRead({ cells, written }: ReviewedAction): CellRead[] {
  return ROLES.flatMap((role): CellRead[] => {
    const value = written[role]?.value ?? null;
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cells[role] ?? "") ?? [];
    return value === null || column === "" ? [] : [[column, Number(row), value]];
  });
}

/** As an answer holds a row, in whatever way Excel writes what is not plain. */
function bytesAtMost(cells: readonly CellRead[]): number {
  return cells.reduce((bytes, [, , value]) => {
    const text = String(value);
    return bytes + text.length + 5 * (text.match(SIX_SIGNS)?.length ?? 0);
  }, ROLES.length * AROUND);
}

/** Asks for one range a column. */
function askFor(worksheet: Excel.Worksheet, cells: readonly CellRead[]): () => boolean {
  const areSame = [...new Set(cells.map(([column]) => column))].map((column) => {
    const read = cells.filter(([own]) => own === column);
    const rows = read.map(([, row]) => row).sort((a, b) => a - b);
    const [first = 1, last = first] = [rows[0], rows.at(-1)];
    const range = worksheet.getRange(`${column}${first}:${column}${last}`).load("values");
    return () => read.every(([, row, value]) => range.values[row - first]?.[0] === value);
  });
  return () => areSame.every((isSame) => isSame());
}
