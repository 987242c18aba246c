/** What differs between two snapshots of a workbook. */
import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";

/** Cells by row and column; null for one that is blank. */
export type GridCells = Record<number, Record<number, ICellData | null>>;

/** Whether two snapshots differ in nothing but what is in cells and how these look. */
export function sameButCells(before: IWorkbookData, after: IWorkbookData): boolean {
  return withoutCells(before) === withoutCells(after);
}

function withoutCells(workbook: IWorkbookData): string {
  return JSON.stringify(workbook, (key, value: unknown) => (key === "cellData" ? undefined : value));
}

/** The cells that differ, by the id of their sheet, as they are after. */
export function changedCells(before: IWorkbookData, after: IWorkbookData): [sheet: string, GridCells][] {
  return after.sheetOrder.flatMap((id): [string, GridCells][] => {
    const old = cellsOf(before, id);
    const now = cellsOf(after, id);
    const cells: GridCells = {};
    for (const row of new Set([...Object.keys(old), ...Object.keys(now)].map(Number))) {
      for (const column of new Set(
        [...Object.keys(old[row] ?? {}), ...Object.keys(now[row] ?? {})].map(Number),
      )) {
        const cell = now[row]?.[column] ?? null;
        if (JSON.stringify(cell) === JSON.stringify(old[row]?.[column] ?? null)) continue;
        (cells[row] ??= {})[column] = cell;
      }
    }
    return Object.keys(cells).length ? [[id, cells]] : [];
  });
}

function cellsOf(workbook: IWorkbookData, sheet: string): GridCells {
  return (workbook.sheets[sheet]?.cellData ?? {}) as GridCells;
}

/** The same cells with nothing in them. */
export function blanked(cells: GridCells): GridCells {
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.keys(line).map((column) => [column, null])),
    ]),
  );
}

/** Rows that are to be as high as their text needs, by the id of their sheet. */
export function fittedRows(workbook: IWorkbookData): { sheet: string; ranges: IRange[] }[] {
  return workbook.sheetOrder.flatMap((sheet) => {
    const { rowData = {}, columnCount = 1 } = workbook.sheets[sheet] ?? {};
    const ranges = Object.entries(rowData)
      .filter(([, row]) => row?.ia === 1)
      .map(([row]) => ({
        startRow: Number(row),
        endRow: Number(row),
        startColumn: 0,
        endColumn: columnCount - 1,
      }));
    return ranges.length ? [{ sheet, ranges }] : [];
  });
}
