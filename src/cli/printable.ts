/** A line without what could steer a terminal: its words may come from cells, sheet names or file names. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}
