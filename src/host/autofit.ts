import { numberText } from "./number-text";
import type { Area } from "./xlsx/cells/address";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./xlsx/layout";
import { isTrue, type Sheet } from "./xlsx/sheet";

const pointsPerCharacter = 5.25;
const padding = 3.75;
const widest = 255 * pointsPerCharacter;
const highest = 409.5;

/** Makes columns as wide as their longest line of text, estimated by its number of characters. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const longest = new Map<number, number>();
  forEachText(sheet, area, (text, _row, column) => {
    const length = Math.max(...text.split("\n").map((line) => line.length));
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest) {
    const points = Math.min(length * pointsPerCharacter + padding * 2, widest);
    setColumnWidth(sheet, { ...area, left: column, right: column }, points);
  }
}

/** Makes rows as high as the lines of their wrapped texts need, estimated in the same way. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const lines = new Map<number, number>();
  const wraps = once((style) =>
    isTrue(sheet.workbook.styles.format(style)?.child("alignment")?.get("wrapText")),
  );
  const perLine = once((column) =>
    Math.max(1, Math.floor((columnWidth(sheet, column) - padding) / pointsPerCharacter)),
  );
  forEachText(sheet, area, (text, row, column, style) => {
    const needed = wraps(style)
      ? text.split("\n").reduce((sum, line) => sum + linesOf(line, perLine(column)), 0)
      : 1;
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  });
  const line = Number(sheet.root.child("sheetFormatPr")?.get("defaultRowHeight") ?? 15);
  for (const [row, count] of lines) {
    const points = Math.min(count * line, highest);
    if (points !== rowHeight(sheet, row))
      setRowHeight(sheet, { ...area, top: row, bottom: row }, points, true);
  }
}

/** What is worked out of a number, once for each. */
function once<T>(work: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    const found = known.get(number) ?? work(number);
    known.set(number, found);
    return found;
  };
}

/** How many lines a text takes that is broken between words, and within one that is longer than a line. */
function linesOf(text: string, perLine: number): number {
  if (text.length <= perLine) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    used = used > perLine ? used % perLine || perLine : used;
  }
  return lines;
}

function forEachText(
  sheet: Sheet,
  area: Area,
  visit: (text: string, row: number, column: number, style: number) => void,
): void {
  const { styles, uses1904 } = sheet.workbook;
  for (const row of sheet.grid.rowNumbers()) {
    if (row < area.top || row > area.bottom) continue;
    for (const { column, raw } of sheet.grid.cells(row)) {
      if (column < area.left || column > area.right) continue;
      const { value, style } = sheet.content(raw);
      const text =
        typeof value === "number" ? numberText(value, styles.numberFormat(style), uses1904) : String(value);
      if (text) visit(text, row, column, style);
    }
  }
}
