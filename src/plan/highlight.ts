/** Which cells of the plan are highlighted, and as what. Only an action's own cells: never one that others share. */
import type { ReviewedAction } from "./overdue";
import type { Role } from "./plan";
import { columnIndexOf } from "./reading/text";
import type { Review } from "./review";

export const HIGHLIGHTS = ["overdue", "partial"] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** Blocks of cells by highlight, each in A1 style ("D7:G9", "F6"), in the order of the sheet, none twice. */
export type HighlightedCells = Record<Highlight, string[]>;

/** Columns that group actions hold a word for all of them, so the colour of one would mislead. */
const GROUPING: readonly Role[] = ["number", "area", "source"];

/** What an action is highlighted as; null where it is not. */
export function highlightOf({ overdue, status }: ReviewedAction): Highlight | null {
  if (overdue) return "overdue";
  return status === "partial" ? "partial" : null;
}

/** A cell of text that holds the whole timescale of an overdue action. */
export interface OverdueTimescale {
  cell: string;
  text: string;
}

/**
 * The timescales of overdue actions before which the word “Overdue” may stand; none twice. Only text: a day with a word
 * before it is cut to ##### where its column is narrow. Only overdue: what is partly complete says so itself.
 */
export function overdueTimescales({ actions }: Review): OverdueTimescale[] {
  const shared = cellsInTwoMinds(actions);
  const found = new Map<string, OverdueTimescale>();
  for (const { overdue, cells, written, dueRole } of actions) {
    const cell = cells[dueRole];
    const said = written[dueRole];
    if (!overdue || cell === undefined || shared.has(cell) || typeof said?.value !== "string") continue;
    if (said.value.trim() !== "") found.set(cell, { cell, text: said.value });
  }
  return [...found.values()];
}

/** The cells of a review that are highlighted, but for those `apart`. */
export function highlightedCells(
  { plan, actions }: Review,
  apart: ReadonlySet<string> = new Set(),
): HighlightedCells {
  const columns = Object.entries(plan.columns).filter(([role]) => !GROUPING.includes(role as Role)) as [
    Role,
    string,
  ][];
  columns.sort(([, a], [, b]) => columnIndexOf(a) - columnIndexOf(b));
  const shared = cellsInTwoMinds(actions);
  const result: HighlightedCells = { overdue: [], partial: [] };
  for (const kind of HIGHLIGHTS) {
    const blocks = new Map<string, Block>();
    for (const action of actions.filter((each) => highlightOf(each) === kind)) {
      const own = columns.filter(([role]) => !shared.has(action.cells[role] ?? ""));
      for (const row of action.rows) {
        const letters = new Set(own.map(([, column]) => column));
        for (const column of letters) if (apart.has(`${column}${row}`)) letters.delete(column);
        for (const [first, last] of runsOf(letters)) addRow(blocks, first, last, row);
      }
    }
    result[kind] = [...blocks.values()].map(addressOf);
  }
  return result;
}

/** Merged cells that serve actions of which some are highlighted and others not, or otherwise. */
function cellsInTwoMinds(actions: readonly ReviewedAction[]): Set<string> {
  const kinds = new Map<string, Highlight | null>();
  const mixed = new Set<string>();
  for (const action of actions) {
    const kind = highlightOf(action);
    for (const cell of Object.values(action.cells)) {
      if (kinds.has(cell) && kinds.get(cell) !== kind) mixed.add(cell);
      kinds.set(cell, kind);
    }
  }
  return mixed;
}

interface Block {
  first: string;
  last: string;
  from: number;
  to: number;
}

function addressOf({ first, last, from, to }: Block): string {
  return first === last && from === to ? `${first}${from}` : `${first}${from}:${last}${to}`;
}

/** Grows the block that ends in the row above, or starts another. */
function addRow(blocks: Map<string, Block>, first: string, last: string, row: number): void {
  const above = `${first}:${last}:${row - 1}`;
  const block = blocks.get(above) ?? { first, last, from: row, to: row };
  blocks.delete(above);
  blocks.set(`${first}:${last}:${row}`, { ...block, to: row });
}

/** Neighbouring columns as runs: D, E, G are D to E and G to G. */
function runsOf(letters: ReadonlySet<string>): [string, string][] {
  const runs: [string, string][] = [];
  for (const letter of letters) {
    const run = runs[runs.length - 1];
    if (run && columnIndexOf(letter) === columnIndexOf(run[1]) + 1) run[1] = letter;
    else runs.push([letter, letter]);
  }
  return runs;
}
