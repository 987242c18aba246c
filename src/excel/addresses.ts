/** Addresses of cells: many blocks as few of them, and what one of Excel's says. */
import { columnIndexOf } from "../plan/reading/text";
import type { Area } from "../plan/sheet";

/** Excel cuts addresses at 8,192 characters. */
export const LONGEST_ADDRESS = 8000;
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** Blocks as lists that Excel takes as one address each. */
export function addressesOf(blocks: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const block of blocks) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + block.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${block}`;
    } else {
      addresses.push(block);
    }
  }
  return addresses;
}

/** The sheet's name in an address of Excel's: “It's done” of “'It''s done'!B3”. */
export function sheetNameIn(address: string): string {
  return address
    .slice(0, address.lastIndexOf("!"))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
}

/** The cells of an address of Excel's, of one block: "Plan!B3:C9", "Plan!B3", or "Plan!B:C" and "Plan!3:9" of whole lines. */
export function areaIn(address: string): Area {
  const [, left, top, right = left, bottom = top] = /([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address) ?? [];
  const [rowIndex, rowsEnd] = [Number(top || 1) - 1, Number(bottom || MOST_ROWS)];
  const [columnIndex, columnsEnd] = [
    left ? columnIndexOf(left) : 0,
    right ? columnIndexOf(right) + 1 : MOST_COLUMNS,
  ];
  return { rowIndex, columnIndex, rowCount: rowsEnd - rowIndex, columnCount: columnsEnd - columnIndex };
}
