/** Looks at single cells and what stands beside them, to tell whether they still are what was reviewed. */
import type { Change } from "./change";

/** A change, and its cells as Excel has them once they are loaded. */
export interface Looked<T extends Change> {
  change: T;
  range: Excel.Range;
  beside: { value: Change["from"]; range: Excel.Range }[];
}

/** Asks for the cell of a change and for those beside it; they are known after the next sync. */
export function lookAt<T extends Change>(worksheet: Excel.Worksheet, change: T): Looked<T> {
  return {
    change,
    range: worksheet.getRange(change.cell).load("values,formulas,numberFormat"),
    beside: change.beside.map(({ cell, value }) => ({
      value,
      range: worksheet.getRange(cell).load("values"),
    })),
  };
}

/** Why a cell is to be left as it is, in a plain sentence; null where it may be changed. */
export function whyNot({ change: { cell, from }, range, beside }: Looked<Change>): string | null {
  if (holdsFormula(range)) return `${cell} holds a formula. Put it right there by hand.`;
  if (beside.length === 0 || beside.some((one) => one.range.values[0]?.[0] !== one.value)) {
    return `The rows have been moved or changed since, so ${cell} was left as it is. Check again.`;
  }
  return valueOf(range) === from
    ? null
    : `${cell} has been changed since, so it was left as it is. Check again.`;
}

/** Of a range of one cell. */
export function valueOf(range: Excel.Range): Change["from"] {
  return range.values[0]?.[0] as Change["from"];
}

/** Of a range of one cell. */
export function holdsFormula(range: Excel.Range): boolean {
  return String(range.formulas[0]?.[0]) !== String(range.values[0]?.[0]);
}

/** Of a range of one cell. */
export function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0]);
}
