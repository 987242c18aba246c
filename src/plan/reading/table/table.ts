/** A table of actions: where its rows are, and what each of its columns is. */
import { ROLES, type Columns, type Role } from "../../plan";
import type { Doubt } from "../columns/unsure-roles";
import { columnLetters } from "../text";

export interface Table {
  /** Rows of the headings, counted from 0; the first is what a reader calls the heading row. */
  headerRow: number;
  firstRow: number;
  lastRow: number;
  /** Columns by role, counted from 0. */
  columns: Partial<Record<Role, number>>;
  /** For a role that columns of several times tell of: those before its own, the newest first. */
  earlier: Partial<Record<Role, number[]>>;
  doubts: Doubt[];
  /** Folded headings by column: a row that repeats them is a heading again, not an action. */
  headings: Map<number, string>;
  /** The headings by column, from the left, as they are named to people: see `ColumnHeading`. */
  names: Map<number, string>;
  /** The headings, counted from 0, of a smaller plan above this one that is not read; null where there is none. */
  passedOver: number | null;
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
