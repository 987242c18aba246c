/** Divides what is to be written or read into parts that each fit one request or answer. */

/** The rows in parts of at most so many bytes, in order; none for no rows, and no part without a row. */
export function inParts<T>(rows: readonly T[], most: number, bytesOf: (row: T) => number): T[][] {
  const parts: T[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const own = bytesOf(row);
    const part = parts.at(-1);
    if (part && bytes + own <= most) {
      part.push(row);
      bytes += own;
    } else {
      parts.push([row]);
      bytes = own;
    }
  }
  return parts;
}
