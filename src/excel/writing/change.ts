/** A change of one cell, with what must still stand in and beside it. */
import type { CellValue } from "../../plan/sheet";

export interface CellSaid {
  cell: string;
  value: CellValue;
}

/** A value for one cell. */
export interface Change {
  cell: string;
  /** What the cell must still hold, and then holds. Text stays text. */
  from: CellValue;
  to: CellValue;
  /** The number format that the cell gets; null for the one that it has. */
  numberFormat: string | null;
  /** Cells that must still say the same: that of the action, so that nothing lands on another row. Not empty. */
  beside: readonly CellSaid[];
}
