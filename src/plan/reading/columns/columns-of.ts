/** The columns of a table: those with a heading, and those that hold something below none. */
import { madeOfEach, type Steps } from "../../steps";
import type { Grid } from "../grid";
import { isBlank } from "../text";
import { columnContents } from "./contents";
import { foldHeading } from "./headings/heading-words";
import type { Heading } from "./headings/headings-at";
import type { Column } from "./column";

/** Enough for a column that is seldom filled, such as that of revised dates. */
const MOST_ROWS = 500;
/** So many filled cells make a column of what may be a stray remark. */
const ENOUGH = 2;

/** The columns from left to right. A column below a heading that is merged over it and its neighbours shares its words. */
export function* columnsOf(grid: Grid, headings: readonly Heading[], firstRow: number): Steps<Column[]> {
  const rows = rowsToSample(grid, headings, firstRow);
  const columns = yield* madeOfEach(headings, (heading): Column => ({
    heading,
    contents: columnContents(grid, heading.column, rows),
  }));
  const named = new Map(headings.map((heading) => [heading.column, heading]));
  const last = Math.max(...named.keys());
  for (let column = grid.firstColumn; column <= Math.min(last + 1, grid.lastColumn); column++) {
    if (named.has(column)) continue;
    const contents = columnContents(grid, column, rows);
    yield;
    if (contents.filled < ENOUGH) continue;
    const spread = grid.mergeAt(firstRow - 1, column);
    const above = spread && named.get(spread.columnIndex);
    const heading = {
      text: "",
      folded: "",
      guesses: above?.guesses ?? [],
      words: above?.words ?? "",
      period: null,
    };
    columns.push({ heading: { column, ...heading }, contents });
  }
  return columns.sort((a, b) => a.heading.column - b.heading.column);
}

/** Rows with at least two filled cells, which are no titles of sections, and not the headings again. */
function rowsToSample(grid: Grid, headings: readonly Heading[], firstRow: number): number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= grid.lastRow && rows.length < MOST_ROWS; row++) {
    let filled = 0;
    for (let column = grid.firstColumn; column <= grid.lastColumn && filled < 2; column++) {
      if (!isBlank(grid.valueAt(row, column))) filled++;
    }
    if (filled === 2 && !repeats(grid, headings, row)) rows.push(row);
  }
  return rows;
}

function repeats(grid: Grid, headings: readonly Heading[], row: number): boolean {
  const filled = headings.filter(({ column }) => !isBlank(grid.valueAt(row, column)));
  const same = filled.filter(({ column, folded }) => foldHeading(grid.textAt(row, column)) === folded);
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** True where the heading says nothing that the grammar knows, or there is none. */
export function isUnknown({ heading }: Column): boolean {
  return heading.guesses.length === 0;
}
