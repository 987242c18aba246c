/** What a row of the table is: an action, the rest of the action above it, or no part of an action. */
import { oncePer, oncePerText } from "../../once";
import { DUE_ROLES, type Role } from "../../plan";
import { isDeed, namesSomebody } from "../columns/cell-kinds";
import type { Table } from "../table/table";
import { type Grid, ownValue } from "../grid";
import { foldHeading, guessRoles } from "../columns/headings/headings";
import { fold, isBlank, isErrorValue } from "../text";

/** Columns that group actions: blank below a filled one means "the same again" there, elsewhere "missing". */
export const GROUPING: readonly Role[] = ["number", "area", "source"];

/**
 * Roles that have something of their own in this row, in the role's column or in one that told of it earlier. An error
 * value says nothing; only the action's shows, beside words, that there is an action.
 */
export function filledRoles(grid: Grid, table: Table, row: number): Role[] {
  const filled: Role[] = [];
  for (const role of rolesOf(table)) {
    for (const column of columnsFor(table)[role]!) {
      if (isBlank(ownValue(grid, row, column))) continue;
      filled.push(role);
      break;
    }
  }
  const failed = (role: Role) => isErrorValue(textIn(grid, table, row, role));
  return filled.every(failed) ? [] : filled.filter((role) => role === "action" || !failed(role));
}

const rolesOf = oncePer((table: Table) => Object.keys(table.columns) as Role[]);

/** For each role of a table its column, and those that told of it earlier, the newest first. */
const columnsFor = oncePer((table: Table) => {
  const columns: Partial<Record<Role, number[]>> = {};
  for (const role of rolesOf(table)) columns[role] = [table.columns[role]!, ...(table.earlier[role] ?? [])];
  return columns;
});

/** What a row says of a role: in its column, or else in the newest that told of it earlier; "" where in none. */
export function textIn(grid: Grid, table: Table, row: number, role: Role): string {
  for (const column of columnsFor(table)[role] ?? []) {
    const text = grid.textAt(row, column);
    if (text !== "") return text;
  }
  return "";
}

/** Letters with which a heading begins, however it is folded. */
const BEGINNING = /^[a-z]{3}/i;

const headingsOf = oncePer(({ headings }: Table) =>
  [...headings].map(([column, heading]) => ({ column, heading })),
);

/** True where the row says the headings again, as tables do at the top of each page. */
export function repeatsHeadings(grid: Grid, table: Table, row: number): boolean {
  const filled = headingsOf(table).filter(({ column }) => !isBlank(grid.valueAt(row, column)));
  const same = filled.filter(({ column, heading }) => {
    const written = grid.textAt(row, column);
    const beginning = BEGINNING.test(written) ? written.slice(0, 3).toLowerCase() : "";
    if (!` ${heading}`.includes(` ${beginning}`)) return false;
    const text = foldHeading(written);
    return text !== "" && ` ${heading} `.includes(` ${text} `);
  });
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** An action with something said of when or how far it is, or with a number of its own. */
export function isFullRow(grid: Grid, table: Table, row: number): boolean {
  return (
    textIn(grid, table, row, "action") !== "" &&
    (SAYS_MORE.some((role) => textIn(grid, table, row, role) !== "") ||
      /\d/.test(textIn(grid, table, row, "number")))
  );
}

/** True where a row names the columns of another table, in another order than this one's, and is no action itself. */
export function startsAnotherTable(grid: Grid, table: Table, row: number): boolean {
  const texts = rowTexts(grid, row);
  const needed = Math.max(3, texts.length * 0.6);
  const short = texts.filter((text) => text.length <= 40);
  let named = 0;
  for (const [at, text] of short.entries()) {
    // Rows of actions, which almost all are, show in a cell or two that they name no columns.
    if (named + short.length - at < needed) return false;
    if (isHeadingIn(table)(text)) named++;
  }
  return named >= needed && !isDueAction(grid, table, row);
}

/** The test for one table, in which leads and times come again and again. */
const isHeadingIn = oncePer<Table, (text: string) => boolean>(() => oncePerText(isHeading));

function isHeading(text: string): boolean {
  return text.length <= 40 && (guessRoles(text)[0]?.weight ?? 0) >= 3;
}

/** Something that somebody is to do, by a time with figures. */
function isDueAction(grid: Grid, table: Table, row: number): boolean {
  const action = textIn(grid, table, row, "action");
  const isDue = DUE_ROLES.some((role) => /\d/.test(textIn(grid, table, row, role)));
  return isDue && !isHeading(action) && (isDeed(action) || namesSomebody(textIn(grid, table, row, "lead")));
}

const SAYS_MORE: readonly Role[] = [...DUE_ROLES, "progress", "status"];
/** The next row below with anything in it that the plan has a column for. */
export function nextFilledRow(grid: Grid, table: Table, row: number): number {
  let next = row + 1;
  while (next <= table.lastRow && filledRoles(grid, table, next).length === 0) next++;
  return next;
}

/** First and last column that the plan is read from, counted from 0. */
export function spanOf({ columns, earlier }: Table): [first: number, last: number] {
  const read = [...Object.values(columns), ...Object.values(earlier).flat()];
  return [Math.min(...read), Math.max(...read)];
}

/** What the cells of a row say themselves, from left to right; an error value says nothing. */
export function rowTexts(grid: Grid, row: number): string[] {
  return textsBetween(grid, row, [grid.firstColumn, grid.lastColumn]).filter((text) => !isErrorValue(text));
}

/** All that cells of a row hold themselves, from one column to another. */
export function textsBetween(grid: Grid, row: number, [first, last]: [number, number]): string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const text = String(ownValue(grid, row, column)).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** A page has no more lines of title above the headings. */
const TITLE_LINES = 10;

/** Lines above the headings, which tables repeat with them at the top of each page. */
export function textsAbove(grid: Grid, table: Table): Set<string> {
  const texts = new Set<string>();
  for (let row = Math.max(grid.firstRow, table.headerRow - TITLE_LINES); row < table.headerRow; row++) {
    texts.add(fold(rowTexts(grid, row).join(" ")));
  }
  texts.delete("");
  return texts;
}

/** True where the cells of a row say one of these lines together. Most rows begin with what no line begins with. */
export function saysLine(lines: ReadonlySet<string>, texts: readonly string[]): boolean {
  const beginning = fold(texts[0] ?? "");
  const mayBe = [...lines].some((line) => line.startsWith(beginning));
  return mayBe && lines.has(fold(texts.join(" ")));
}
