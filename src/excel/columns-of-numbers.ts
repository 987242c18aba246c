/** Finds out which columns of a sheet hold numbers, before any cell is read. */
import { columnIndexOf } from "../plan/reading/text";
import { LONGEST_ADDRESS } from "./addresses";

/** The columns of one block among others, with the sheet's name before it or not. */
const BLOCK = /(?:^|[!,])([A-Z]+)\d+(?::([A-Z]+)\d+)?(?=,|$)/g;

/**
 * Asks for the cells with numbers, as they were typed and as formulas give them.
 * @returns what tells their columns (from 0) after the next sync; null where they stand in too many places to be told
 */
export function askForNumbers(used: Excel.Range): () => ReadonlySet<number> | null {
  const asked = (["Constants", "Formulas"] as const).map((kind) =>
    used.getSpecialCellsOrNullObject(kind, "Numbers").load("address"),
  );
  return () => {
    const addresses = asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address);
    return addresses.some(({ length }) => length > LONGEST_ADDRESS)
      ? null
      : new Set(addresses.flatMap(columnsIn));
  };
}

/** A name of a sheet that looks like an address gives a column too many, which does no harm. */
function columnsIn(address: string): number[] {
  return [...address.matchAll(BLOCK)].flatMap(([, from = "", to = from]) => {
    const first = columnIndexOf(from);
    return Array.from({ length: columnIndexOf(to) - first + 1 }, (_, place) => first + place);
  });
}
