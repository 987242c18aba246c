/** The doubts about columns, in the words and letters of the sheet. */
import type { UnsureColumn } from "../../plan";
import { ROLE_LABELS } from "../../words";
import type { Grid } from "../grid";
import { columnLetters } from "../text";
import type { Table } from "./table";

/** What a reader would ask of the columns, the action's first. */
export function unsureColumns(grid: Grid, table: Table): UnsureColumn[] {
  return table.doubts.map(({ role, column, other, kind }) => {
    const [own, rival] = [column, other].map((index) => named(grid, table, index));
    const label = ROLE_LABELS[role];
    const why =
      kind === "both-named"
        ? `Both ${own} and ${rival} could be the ${label}; ${columnLetters(column)} was taken.`
        : `What ${own} holds looks like the ${label}, so it was read as that; the heading could mean what ${rival} holds.`;
    return { role, column: columnLetters(column), other: columnLetters(other), why };
  });
}

/** "column F (“Update”)". */
function named(grid: Grid, { headerRow, firstRow }: Table, column: number): string {
  const texts: string[] = [];
  for (let row = headerRow; row < firstRow; row++) texts.push(grid.textAt(row, column));
  const heading = [...new Set(texts)].join(" ").replace(/\s+/g, " ").trim();
  return heading === ""
    ? `column ${columnLetters(column)}`
    : `column ${columnLetters(column)} (“${heading}”)`;
}
