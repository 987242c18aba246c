/** Finds the plan on a sheet: the row (or two) of headings, and what each column holds. */
import { ROLES, type Columns, type Role } from "../plan";
import { assignRoles } from "./columns/assign-roles";
import { headingReader, isOnlyPeriod, type Heading } from "./columns/headings-at";
import type { Grid } from "./grid";
import { columnLetters, isBlank } from "./text";

export interface Table {
  /** Rows of the headings, counted from 0; the first is what a reader calls the heading row. */
  headerRow: number;
  firstRow: number;
  lastRow: number;
  /** Columns by role, counted from 0. */
  columns: Partial<Record<Role, number>>;
  /** Folded headings by column: a row that repeats them is a heading again, not an action. */
  headings: Map<number, string>;
}

/** So many rows below a table's headings a better one may still start: the first may be a small table of something else. */
const LOOK_ON = 40;
/** A later row must be better by so much, as by one more role: the sample of contents alone moves scores a little. */
const CLEARLY_BETTER = 1.5;

/** The table of actions on a sheet, or null where there is none. */
export function findTable(grid: Grid): Table | null {
  let best: { table: Table; score: number } | null = null;
  const headingsAt = headingReader();
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (best && row > best.table.headerRow + LOOK_ON) break;
    const single = headingsAt(grid, row, 1);
    if (single.length < 2 || (best && repeats(single, best.table))) continue;
    for (const height of [1, 2]) {
      const headings = height === 1 ? single : headingsAt(grid, row, 2);
      if (!mayBeHeadings(headings, best?.table) || (height === 2 && !addsWords(headings, single))) continue;
      const table = tableAt(grid, row, height, headings);
      if (!table) continue;
      const margin = best?.table.headerRow === row ? height - 1 : CLEARLY_BETTER;
      if (best === null || table.score > best.score + margin) best = table;
    }
  }
  return best?.table ?? null;
}

/** Column letters by role, for what is shown and told. */
export function lettersOf(columns: Table["columns"]): Columns {
  const letters: Columns = {};
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined) letters[role] = columnLetters(column);
  }
  return letters;
}

function tableAt(grid: Grid, row: number, height: number, headings: Heading[]) {
  const { columns, score } = assignRoles(grid, headings, row + height);
  const { action, due, dueOriginal, dueRevised, progress, status } = columns;
  if (action === undefined || (due ?? dueOriginal ?? dueRevised ?? progress ?? status) === undefined)
    return null;
  if (!hasActions(grid, row + height, action)) return null;
  const folded = new Map(headings.map((heading) => [heading.column, heading.folded]));
  const table: Table = {
    headerRow: row,
    firstRow: row + height,
    lastRow: grid.lastRow,
    columns,
    headings: folded,
  };
  return { table, score };
}

/** A second row belongs to the headings where it says more under one of them, as "Revised" under "Timescale". */
function addsWords(both: readonly Heading[], first: readonly Heading[]): boolean {
  // Rows of text above the headings have words below them too, but are headings of nothing.
  if (first.filter(({ guesses }) => guesses.length > 0).length < 2) return false;
  return first.some(({ column, folded }) =>
    both.find((heading) => heading.column === column)?.folded.startsWith(`${folded} `),
  );
}

/**
 * Cheap to ask before contents are read: enough of the headings are known, and among them one that may be the action
 * and another that may say when or how far. (A column that only its contents tell needs neither; see settle-roles.ts.)
 */
function mayBeHeadings(headings: readonly Heading[], best: Table | undefined): boolean {
  const known = headings.filter((heading) => heading.guesses.length > 0 || isOnlyPeriod(heading));
  // Below a table that was found, only one that names as much can be the better; its own rows never do.
  if (known.length < Math.max(2, Object.keys(best?.columns ?? {}).length)) return false;
  if (known.length < headings.length * 0.4) return false;
  return known.some(({ guesses }) => guesses.some(({ role }) => role === "action"));
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
