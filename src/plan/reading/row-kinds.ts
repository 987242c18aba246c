/** What a row of the table is: an action, the rest of the action above it, or no part of an action. */
import type { Role } from "../plan";
import type { CellValue } from "../sheet";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import { foldHeading } from "./headings";
import { isBlank } from "./text";

/** Columns that group actions: blank below a filled one means "the same again" there, elsewhere "missing". */
export const GROUPING: readonly Role[] = ["number", "area", "source"];

/** The value that a cell holds itself, not one that a merged area carries down to it. */
export function ownValue(grid: Grid, row: number, column: number): CellValue {
  const area = grid.mergeAt(row, column);
  return area && area.rowIndex !== row ? "" : grid.valueAt(row, column);
}

/** Columns of the table, by role, that hold something of their own in this row. */
export function filledRoles(grid: Grid, table: Table, row: number): Role[] {
  const columns = Object.entries(table.columns) as [Role, number][];
  return columns.filter(([, column]) => !isBlank(ownValue(grid, row, column))).map(([role]) => role);
}

/** True where the row says the headings again, as tables do at the top of each page. */
export function repeatsHeadings(grid: Grid, table: Table, row: number): boolean {
  const filled = [...table.headings].filter(([column]) => !isBlank(grid.valueAt(row, column)));
  const same = filled.filter(([column, heading]) => {
    const text = foldHeading(grid.textAt(row, column));
    return text !== "" && (heading === text || heading.split(" ").includes(text));
  });
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** True where the row only adds up ("Total", "Sub-total: 12"). */
export function isTotal(grid: Grid, table: Table, row: number): boolean {
  const filled = filledRoles(grid, table, row);
  if (filled.includes("lead") || filled.includes("due")) return false;
  const first = rowTexts(grid, row)[0] ?? "";
  return /^(?:grand |sub-?)?totals?\b.{0,20}$/i.test(first);
}

/** The words of a row that heads a group of actions ("HIGH PRIORITY", "1.0 Transport") or stands between them; else null. */
export function sectionTitle(grid: Grid, table: Table, row: number): string | null {
  const texts = rowTexts(grid, row);
  const title = texts.join(" ");
  if (texts.length === 0 || texts.length > 2 || title.length > 150) return null;
  const filled = filledRoles(grid, table, row);
  if (filled.every((role) => GROUPING.includes(role))) return title;
  if (filled.length > 1 || texts.length > 1) return null;
  const column = table.columns[filled[0] ?? "action"];
  const spread = column === undefined ? undefined : grid.mergeAt(row, column);
  const acrossTheTable = spread !== undefined && spread.columnCount >= table.headings.size / 2;
  const inCapitals = /\p{Lu}{3}/u.test(title) && title === title.toUpperCase();
  return acrossTheTable || inCapitals || isNote(title) ? title : null;
}

/** True where the words stand under or between the actions as a remark to the reader. */
export function isNote(text: string): boolean {
  return (
    /^(?:notes?|n\.?b\.?|key|\*+)\s*[:.*–-]/i.test(text) ||
    /^(?:this (?:version|plan) )?(?:(?:last|latest) )?(?:updated|reviewed|revised|(?:position |correct )?as (?:at|of))\b/i.test(
      text,
    )
  );
}

function rowTexts(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const text = String(ownValue(grid, row, column)).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}
