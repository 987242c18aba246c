/** Finds the plan on a sheet: the row (or two) of headings, and what each column holds. */
import { oncePerInSteps } from "../../once";
import type { Role } from "../../plan";
import type { Steps } from "../../steps";
import { assignRoles } from "../columns/assign-roles";
import type { Chosen } from "../columns/chosen";
import { headingReader, isOnlyPeriod, type Heading } from "../columns/headings/headings-at";
import { isPlan } from "../columns/is-plan";
import { isSecondRow } from "../columns/second-row";
import type { Grid } from "../grid";
import { isBlank } from "../text";
import { namesOf } from "./heading-names";
import { passedOver } from "./passed-over";
import type { Table } from "./table";

/** So many rows below a table's headings a better one may still start: the first may be a small table of something else. */
const LOOK_ON = 40;
/** A later row must be better by so much, as by one more role: the sample of contents alone moves scores a little. */
const CLEARLY_BETTER = 1.5;

/** Two rows of headings say more than the first of them, where both are understood as well. */
export const AS_GOOD = -0.5;
/** So often rows that would be understood alike are tried as headings, and so many kinds of them. */
const MOST_TRIES = 5;
const MOST_KINDS = 300;
/** Further down, headings follow a blank row, a title or a smaller table: a row like the one above it is one of a list. */
const LOOK_AT_ALL = 300;
/** The table of actions on a sheet, or null where there is none. It takes most of the time of a reading, and is asked for by each plan of a workbook. */
export const findTable = oncePerInSteps(function* (grid: Grid): Steps<Table | null> {
  let best: { table: Table; score: number } | null = null;
  const headingsAt = headingReader();
  const tries = new Map<string, number>();
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    yield;
    if (best && row > best.table.headerRow + LOOK_ON) break;
    if (row > grid.firstRow + LOOK_AT_ALL && filledCells(grid, row) <= filledCells(grid, row - 1)) continue;
    const single = headingsAt(grid, row, 1);
    if (single.length < 2 || (best && repeats(single, best.table))) continue;
    for (const height of [1, 2]) {
      const headings = height === 1 ? single : headingsAt(grid, row, 2);
      if (!mayBeHeadings(headings, best?.table) || (height === 2 && !isSecondRow(grid, row + 1, single)))
        continue;
      if (!isWorthATry(headings, tries)) continue;
      const table = yield* tableAt(grid, row, height, headings);
      if (!table) continue;
      const margin = best?.table.headerRow === row ? AS_GOOD : CLEARLY_BETTER;
      if (best !== null && table.score <= best.score + margin) continue;
      const above: number | null = best && passedOver(grid, best.table, row);
      best = { ...table, table: { ...table.table, passedOver: above } };
    }
  }
  return best?.table ?? null;
});

/** The table below these headings, or null where they are none of a plan; with a choice of columns they are. */
export function* tableAt(
  grid: Grid,
  row: number,
  height: number,
  headings: Heading[],
  chosen?: Chosen,
): Steps<{ table: Table; score: number } | null> {
  const assigned = yield* assignRoles(grid, headings, row + height, chosen);
  if (assigned === null) return null;
  const { columns, earlier, doubts, score } = assigned;
  if (columns.action === undefined || (!chosen && !isPlan(headings, columns))) return null;
  if (!hasActions(grid, row + height, columns.action)) return null;
  const table: Table = {
    headerRow: row,
    firstRow: row + height,
    lastRow: grid.lastRow,
    columns,
    earlier,
    doubts,
    headings: new Map(headings.map((heading) => [heading.column, heading.folded])),
    names: namesOf(headings),
    passedOver: null,
  };
  return { table, score };
}

/**
 * Cheap to ask before contents are read: enough of the headings are known, and among them one that may be the action;
 * or, since the action's own heading may be missing, who leads and by when or how far it is.
 */
function mayBeHeadings(headings: readonly Heading[], best: Table | undefined): boolean {
  const known = headings.filter((heading) => heading.guesses.length > 0 || isOnlyPeriod(heading));
  // Below a table that was found, only one that names as much can be the better; its own rows never do.
  if (known.length < Math.max(2, Object.keys(best?.columns ?? {}).length)) return false;
  if (known.length < headings.length * 0.4) return false;
  const names = (roles: readonly Role[], weight: number) =>
    known.some(({ guesses }) =>
      guesses.some((guess) => roles.includes(guess.role) && guess.weight >= weight),
    );
  return names(["action"], 0) || (names(["lead"], 2) && names(["due", "progress", "status"], 2));
}

/**
 * Reading what stands below takes time, and a long list of something else has thousands of rows that are no headings in
 * one and the same way.
 */
function isWorthATry(headings: readonly Heading[], tries: Map<string, number>): boolean {
  const kind = headings.map(({ column, guesses }) => `${column}${guesses[0]?.role ?? ""}`).join();
  const count = (tries.get(kind) ?? 0) + 1;
  tries.set(kind, count);
  return count <= MOST_TRIES && tries.size <= MOST_KINDS;
}

function filledCells(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (!isBlank(grid.valueAt(row, column))) filled++;
  }
  return filled;
}

/** The headings of the table again, as at the top of a page. */
function repeats(headings: readonly Heading[], { headings: known }: Table): boolean {
  const same = headings.filter(({ column, folded }) => known.get(column) === folded);
  return same.length >= 2 && same.length >= headings.length * 0.6;
}

function hasActions(grid: Grid, firstRow: number, column: number): boolean {
  for (let row = firstRow; row <= grid.lastRow; row++) {
    if (!isBlank(grid.valueAt(row, column))) return true;
  }
  return false;
}
