/** Writes rows to a sheet, in as many requests as Excel takes them in. */
import { syncChanges } from "../asking/half-done";
import { inParts } from "./in-parts";

/** Bytes of cells in a part, well below the 5 MB of Excel on the web: other commands go with them. */
const MOST_BYTES = 2_000_000;

/**
 * Writes rows of the same length from a row on (counted from 0), beginning in the first column. Whatever fits one
 * request goes with the next sync of the caller; only what is more takes round trips of its own.
 */
export async function writeRows(
  worksheet: Excel.Worksheet,
  firstRow: number,
  rows: readonly (string | number)[][],
): Promise<void> {
  let row = firstRow;
  for (const part of inParts(rows, MOST_BYTES, bytesOf)) {
    if (row > firstRow) await syncChanges(worksheet.context);
    worksheet.getRangeByIndexes(row, 0, part.length, part[0]?.length ?? 0).formulas = part;
    row += part.length;
  }
}

/** As a request holds it. */
function bytesOf(row: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}
