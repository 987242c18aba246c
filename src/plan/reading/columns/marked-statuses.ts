/** Columns that are each a status, one of them marked for each action: "Not started | In progress | Done". */
import type { Grid } from "../grid";
import { isMark, readMarked } from "../progress";
import { isBlank } from "../text";
import type { Column, Series } from "./column";

/** Longer cells are no marks. */
const LONGEST = 5;
/** A few dozen rows tell. */
const SAMPLE = 60;
/** So many marks are no chance. */
const ENOUGH = 2;
const ANY_DAY = "2000-01-01";

/** The columns, the right-most standing for them; null where they are no such columns, or a row is marked twice. */
export function markedStatuses(grid: Grid, columns: readonly Column[], firstRow: number): Series | null {
  const group = columns.filter(
    ({ heading: { text }, contents }) =>
      contents.meanLength <= LONGEST && readMarked("x", text, { due: [], updatedOn: ANY_DAY }) !== null,
  );
  const latest = group.at(-1);
  if (latest === undefined || group.length < 2) return null;
  let marks = 0;
  for (let row = firstRow; row <= Math.min(grid.lastRow, firstRow + SAMPLE); row++) {
    const filled = group.filter(({ heading: { column } }) => !isBlank(grid.valueAt(row, column)));
    if (filled.every(({ heading }) => grid.textAt(row, heading.column) === heading.text)) continue;
    if (filled.length > 1 || filled.some(({ heading }) => !isMark(grid.valueAt(row, heading.column))))
      return null;
    marks++;
  }
  return marks < ENOUGH ? null : { latest, earlier: group.slice(0, -1).reverse() };
}
