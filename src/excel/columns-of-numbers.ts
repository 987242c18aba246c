/** Finds out which columns of a sheet hold numbers, before any cell is read. */
import { columnIndexOf } from "../plan/reading/text";
import { LONGEST_ADDRESS } from "./addresses";

/**
 * The columns of one block among others, with the sheet's name before it or not. A name that looks like an address gives
 * a column too many, which does no harm.
 */
const BLOCK = /(?:^|[!,])([A-Z]+)\d+(?::([A-Z]+)\d+)?(?=,|$)/g;

/** Whether a column (from 0) may hold numbers, as far as is known. */
export type ColumnsOfNumbers = (column: number) => boolean;

/**
 * Asks for the cells with numbers, as they were typed and as formulas give them.
 * @returns what tells their columns after the next sync; where Excel cuts an address, those to its right may hold some too
 */
export function askForNumbers(used: Excel.Range): () => ColumnsOfNumbers {
  const asked = (["Constants", "Formulas"] as const).map((kind) =>
    used.getSpecialCellsOrNullObject(kind, "Numbers").load("address"),
  );
  return () => {
    const told = asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => columnsIn(address));
    return (column) => told.some(({ columns, to }) => columns.has(column) || column > to);
  };
}

/** The columns of an address, and the last one up to which it tells them. */
function columnsIn(address: string): { columns: ReadonlySet<number>; to: number } {
  const columns = [...address.matchAll(BLOCK)].flatMap(([, from = "", to = from]) => {
    const first = columnIndexOf(from);
    return Array.from({ length: columnIndexOf(to) - first + 1 }, (_, place) => first + place);
  });
  const isCut = address.length > LONGEST_ADDRESS;
  return { columns: new Set(columns), to: isCut ? Math.max(...columns) : Infinity };
}
