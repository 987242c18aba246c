/** Divides what is to be written or read into parts that each fit one request or answer. */

/** Bytes of cells in a part, well below the 5 MB of Excel on the web: other commands go with them. */
const MOST_BYTES = 2_000_000;

/** The rows in parts, in order; none for no rows, and no part without a row. */
export function inParts<T extends readonly unknown[]>(rows: readonly T[]): T[][] {
  const parts: T[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const own = bytesOf(row);
    const part = parts.at(-1);
    if (part && bytes + own <= MOST_BYTES) {
      part.push(row);
      bytes += own;
    } else {
      parts.push([row]);
      bytes = own;
    }
  }
  return parts;
}

/** As a request holds it. */
function bytesOf(row: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}
