/** Finds out which columns of a sheet hold numbers, before any cell is read. */
import { columnIndexOf } from "../../plan/reading/text";
import { LONGEST_ADDRESS } from "../addresses";

/**
 * The columns of one block among others, with the sheet's name before it or not. A name that looks like an address gives
 * a column too many, which does no harm.
 */
const BLOCK = /(?:^|[!,])([A-Z]+)\d+(?::([A-Z]+)\d+)?(?=,|$)/g;

/** Whether a column (from 0) may hold numbers, as far as is known. */
export type ColumnsOfNumbers = (column: number) => boolean;

/**
 * Asks for the cells with numbers, as they were typed and as formulas give them.
 * @returns what tells their columns after the next sync; where Excel cuts an address, which may come in any order, any may
 * hold some
 */
export function askForNumbers(used: Excel.Range): () => ColumnsOfNumbers {
  const asked = (["Constants", "Formulas"] as const).map((kind) =>
    used.getSpecialCellsOrNullObject(kind, "Numbers").load("address"),
  );
  return () => {
    const addresses = asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address);
    if (addresses.some(({ length }) => length > LONGEST_ADDRESS)) return () => true;
    const columns = new Set(addresses.flatMap(columnsIn));
    return (column) => columns.has(column);
  };
}

/** The columns of an address, one of them as often as it has blocks. */
function columnsIn(address: string): number[] {
  return [...address.matchAll(BLOCK)].flatMap(([, from = "", to = from]) => {
    const first = columnIndexOf(from);
    return Array.from({ length: columnIndexOf(to) - first + 1 }, (_, place) => first + place);
  });
}
