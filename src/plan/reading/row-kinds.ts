/** What a row of the table is: an action, the rest of the action above it, or no part of an action. */
import type { Role } from "../plan";
import type { CellValue } from "../sheet";
import type { Table } from "./find-table";
import type { Grid } from "./grid";
import { foldHeading, guessRoles } from "./headings";
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
  if (SAYS_WHO_OR_WHEN.some((role) => filled.includes(role))) return false;
  const first = rowTexts(grid, row)[0] ?? "";
  return /^(?:grand |sub-?)?totals?\b.{0,20}$/i.test(first);
}

/**
 * The words of a row that only heads a group of actions ("HIGH PRIORITY", "1.0 Transport", "Theme 2: Property") or is a
 * remark to the reader; null for any other row. Where people write in capitals anyway, capitals tell nothing.
 */
export function sectionTitle(
  grid: Grid,
  table: Table,
  row: number,
  capitalsAreHabit: boolean,
): string | null {
  const texts = rowTexts(grid, row);
  const title = texts.join(" ");
  // A key of colours may stand in any of the columns, and looks like an action with a lead there.
  if (COLOUR_KEY.test(title)) return title;
  if (texts.length === 0 || texts.length > 2 || title.length > 150) return null;
  const filled = filledRoles(grid, table, row);
  if (filled.every((role) => HEADS_A_GROUP.includes(role))) return title;
  // Below the actions a remark may reach into the next column; in the others the same words are news of an action.
  if (isNote(title) && filled.every((role) => HOLDS_REMARKS.includes(role))) return title;
  if (filled.length > 1 || texts.length > 1 || filled[0] !== "action") return null;
  const spread = grid.mergeAt(row, table.columns.action ?? -1);
  const acrossTheTable = spread !== undefined && spread.columnCount >= table.headings.size / 2;
  const inCapitals = !capitalsAreHabit && isInCapitals(title);
  const namesAGroup = NAMES_A_GROUP.test(title) || /^[\p{L}-]+$/u.test(title);
  const beforeActions = namesAGroup && isFullRow(grid, table, nextFilledRow(grid, table, row));
  return acrossTheTable || inCapitals || beforeActions ? title : null;
}

/** An action with something said of when or how far it is, or with a number of its own. */
export function isFullRow(grid: Grid, table: Table, row: number): boolean {
  const textOf = (role: Role) => {
    const column = table.columns[role];
    return column === undefined ? "" : grid.textAt(row, column);
  };
  return (
    textOf("action") !== "" && (SAYS_MORE.some((role) => textOf(role) !== "") || /\d/.test(textOf("number")))
  );
}

/** True where a row names the columns of another table, in another order than this one's. */
export function startsAnotherTable(grid: Grid, row: number): boolean {
  const texts = rowTexts(grid, row);
  const named = texts.filter((text) => text.length <= 40 && (guessRoles(text)[0]?.weight ?? 0) >= 3);
  return named.length >= 3 && named.length >= texts.length * 0.6;
}

/** True where most of the actions are written in capitals. */
export function capitalsAreHabit(grid: Grid, table: Table): boolean {
  let actions = 0;
  let inCapitals = 0;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = grid.textAt(row, table.columns.action ?? -1);
    if (text === "" || !isFullRow(grid, table, row)) continue;
    actions++;
    if (isInCapitals(text)) inCapitals++;
  }
  return inCapitals > actions / 2;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** True where the words stand under or between the actions as a remark to the reader. */
export function isNote(text: string): boolean {
  return COLOUR_KEY.test(text) || NOTE_WORDINGS.some((wording) => wording.test(text));
}

/** The start of a line that explains colours ("RAG: Red = overdue", "G Green - on target"). */
const COLOUR_KEY = /^(?:b?rag\s*:?\s*|[rabg]\s+)?(?:[rabg]|red|amber|green|blue|black|grey)\s*[=:–-]\s/i;

const SAYS_WHO_OR_WHEN: readonly Role[] = ["lead", "secondLead", "due", "dueOriginal", "dueRevised"];
const SAYS_MORE: readonly Role[] = ["due", "dueOriginal", "dueRevised", "progress", "status"];
const HEADS_A_GROUP: readonly Role[] = [...GROUPING, "priority"];
const HOLDS_REMARKS: readonly Role[] = [...HEADS_A_GROUP, "action", "lead"];
const NAMES_A_GROUP =
  /^(?:priority|theme|objective|section|part|plan|goal|aim|outcome|strand|domain|standard|workstream|phase|area|recommendation)s? (?:no\.? )?(?:\d|[A-Z]\b)/i;
const NOTE_WORDINGS = [
  /^(?:notes?|n\.?b\.?|key|legend|glossary|abbreviations|\*+)\s*[:.*–-]/i,
  /^(?:this (?:version|plan) )?(?:position |correct )?as (?:at|of)\b/i,
  /^(?:(?:this (?:version|plan) )?(?:last|latest) (?:updated|reviewed|revised)\b|(?:updated|reviewed|revised)(?: on)?\s*[:\d–-])/i,
  /^(?:prepared|approved|signed|agreed|authorised|compiled|completed|checked) (?:by|off by)\b.{0,60}$/i,
  /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i,
  /^end of (?:the )?(?:document|plan|report|table)\b/i,
  /^official(?:\b|\s*-)/i,
];

function nextFilledRow(grid: Grid, table: Table, row: number): number {
  let next = row + 1;
  while (next <= table.lastRow && filledRoles(grid, table, next).length === 0) next++;
  return next;
}

function rowTexts(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const text = String(ownValue(grid, row, column)).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}
