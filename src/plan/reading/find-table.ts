/** Finds the plan on a sheet: the row (or two) of headings, and what each column holds. */
import { ROLES, type Columns, type Role } from "../plan";
import { columnContents, suits, type ColumnContents } from "./column-contents";
import type { Grid } from "./grid";
import { foldHeading, guessRoles } from "./headings";
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

/** Below this a role is not given: the heading names it only vaguely, or the contents speak against it. */
const SURE_ENOUGH = 1;
/** A plan's headings stand near the top; what stands deeper is data. */
const DEEPEST_HEADING = 60;

/** The table of actions on a sheet, or null where there is none. */
export function findTable(grid: Grid): Table | null {
  let best: { table: Table; score: number } | null = null;
  const deepest = Math.min(grid.lastRow, grid.firstRow + DEEPEST_HEADING);
  for (let row = grid.firstRow; row <= deepest; row++) {
    for (const height of [1, 2]) {
      const headings = headingsAt(grid, row, height);
      if (!mayBeHeadings(headings) || (height === 2 && !addsWords(headings, headingsAt(grid, row, 1))))
        continue;
      const { columns, score } = assignRoles(grid, headings, row + height);
      const isPlan =
        columns.action !== undefined && (columns.due ?? columns.progress ?? columns.status) !== undefined;
      if (!isPlan || !hasActions(grid, row + height, columns.action)) continue;
      if (best === null || score > best.score + (height - 1)) {
        const table = { headerRow: row, firstRow: row + height, lastRow: grid.lastRow, columns, headings };
        best = { table, score };
      }
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

/** The headings of one row, or of two read as one ("Timescale" over "Original" and "Revised"). */
function headingsAt(grid: Grid, row: number, height: number): Map<number, string> {
  const headings = new Map<number, string>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const texts: string[] = [];
    for (let line = row; line < row + height; line++) {
      const spread = grid.mergeAt(line, column);
      const text = grid.textAt(line, height > 1 && spread ? spread.columnIndex : column);
      if (text !== "" && !texts.includes(text)) texts.push(text);
    }
    const heading = foldHeading(texts.join(" "));
    if (heading !== "") headings.set(column, heading);
  }
  return headings;
}

/** A second row belongs to the headings where it says more under one of them, as "Revised" under "Timescale". */
function addsWords(both: Map<number, string>, first: Map<number, string>): boolean {
  return (
    first.size >= 2 && [...first].some(([column, heading]) => both.get(column)?.startsWith(`${heading} `))
  );
}

/** At least two columns, and enough of the rest, with a heading that is known: cheap to ask before contents are read. */
function mayBeHeadings(headings: Map<number, string>): boolean {
  const known = [...headings.values()].filter((heading) => guessRoles(heading).length > 0).length;
  return known >= 2 && known >= headings.size * 0.4;
}

interface Claim {
  role: Role;
  column: number;
  strength: number;
}

/** Gives each column at most one role and each role at most one column, the strongest claims first. */
function assignRoles(grid: Grid, headings: Map<number, string>, firstRow: number) {
  const claims: Claim[] = [];
  for (const [column, heading] of headings) {
    const contents = columnContents(grid, column, firstRow);
    for (const { role, weight } of guessRoles(heading)) {
      claims.push({ role, column, strength: weight + suits(role, contents) });
    }
    claims.push(...claimsByContents(column, contents));
  }
  claims.sort((a, b) => b.strength - a.strength || a.column - b.column);
  const columns: Table["columns"] = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { role, column, strength } of claims) {
    if (strength < SURE_ENOUGH || taken.has(column) || columns[role] !== undefined) continue;
    columns[role] = column;
    taken.add(column);
    score += strength;
  }
  return { columns, score };
}

/** "Action" over a column of names, "Comments" over dates: the contents may claim what the heading does not. */
function claimsByContents(column: number, contents: ColumnContents): Claim[] {
  if (contents.filled < 2) return [];
  const claims: Claim[] = [];
  if (contents.people > 0.7 && contents.meanLength < 60) claims.push({ role: "lead", column, strength: 1 });
  return claims;
}

function hasActions(grid: Grid, firstRow: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  for (let row = firstRow; row <= grid.lastRow; row++) {
    if (!isBlank(grid.valueAt(row, column))) return true;
  }
  return false;
}
