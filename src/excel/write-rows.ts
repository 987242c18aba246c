/** Writes rows to a sheet, in as many requests as Excel takes them in. */

import { syncChanges } from "./half-done";

/** Bytes of cells that go into one request, well below the 5 MB of Excel on the web: other commands go with them. */
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
  let done = 0;
  const write = (upTo: number) => {
    const block = rows.slice(done, upTo);
    const width = block[0]?.length ?? 0;
    if (width > 0) worksheet.getRangeByIndexes(firstRow + done, 0, block.length, width).formulas = block;
    done = upTo;
  };
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const own = bytesOf(row);
    if (bytes + own > MOST_BYTES && index > done) {
      write(index);
      await syncChanges(worksheet.context);
      bytes = 0;
    }
    bytes += own;
  }
  write(rows.length);
}

const encoder = new TextEncoder();

/** As a request holds it. */
function bytesOf(row: readonly (string | number)[]): number {
  return encoder.encode(JSON.stringify(row)).length;
}
