/** The cells of a sheet by worksheet row and column, with merged areas looked through downwards. */
import { oncePer } from "../once";
import type { Area, CellValue, Sheet } from "../sheet";
import { cellText } from "./text";

export interface Grid {
  sheet: Sheet;
  /** First and last row and column that hold anything, counted from 0, both inclusive. */
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  /** The value of a cell; in the left column of a merged area, the area's value in each of its rows. */
  valueAt(row: number, column: number): CellValue;
  textAt(row: number, column: number): string;
  numberFormatAt(row: number, column: number): string;
  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined;
  /** Whether a row does not show. */
  isHidden(row: number): boolean;
}

/** Makes the cells of a sheet reachable by row and column; once, however many plans of its workbook are read. */
export const gridOf = oncePer((sheet: Sheet): Grid => {
  /** For each row that was read, the merged area of each column that has one. */
  const merges = sheet.values.map((): Area[] => []);
  const width = sheet.values[0]?.length ?? 0;
  for (const area of sheet.merges) {
    // A merge may be as large as the worksheet: only the cells that were read count.
    const belowLast = Math.min(area.rowIndex + area.rowCount, sheet.rowIndex + sheet.values.length);
    const afterLast = Math.min(area.columnIndex + area.columnCount, sheet.columnIndex + width);
    for (let row = Math.max(area.rowIndex, sheet.rowIndex); row < belowLast; row++) {
      const inRow = merges[row - sheet.rowIndex]!;
      for (let column = Math.max(area.columnIndex, sheet.columnIndex); column < afterLast; column++) {
        inRow[column] = area;
      }
    }
  }
  const hiddenRows = new Set(sheet.hiddenRows);
  const mergeAt = (row: number, column: number) => merges[row - sheet.rowIndex]?.[column];

  /** A merge belongs to every row it covers, but across columns only to the first. */
  function holder(row: number, column: number): number {
    const area = mergeAt(row, column);
    return area && area.columnIndex === column ? area.rowIndex : row;
  }
  function valueAt(row: number, column: number): CellValue {
    return sheet.values[holder(row, column) - sheet.rowIndex]?.[column - sheet.columnIndex] ?? "";
  }
  return {
    sheet,
    firstRow: sheet.rowIndex,
    lastRow: sheet.rowIndex + sheet.values.length - 1,
    firstColumn: sheet.columnIndex,
    lastColumn: sheet.columnIndex + (sheet.values[0]?.length ?? 0) - 1,
    valueAt,
    textAt: (row, column) => cellText(valueAt(row, column)),
    numberFormatAt: (row, column) =>
      sheet.numberFormats[holder(row, column) - sheet.rowIndex]?.[column - sheet.columnIndex] ?? "General",
    mergeAt,
    isHidden: (row) => hiddenRows.has(row),
  };
});

/** The value that a cell holds itself, not one that a merged area carries down to it. */
export function ownValue(grid: Grid, row: number, column: number): CellValue {
  const area = grid.mergeAt(row, column);
  return area && area.rowIndex !== row ? "" : grid.valueAt(row, column);
}
