/** What of the sheet in front can be seen. The grid's own command for this stops short where rows are frozen. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";

/** Whether a cell can be seen whole: the outermost rows and columns in sight may be cut, frozen ones are not. */
export function isInView(sheet: FWorksheet, row: number, column: number): boolean {
  const sight = sightOf(sheet);
  return sight !== undefined && sight.hasRow(row) && sight.hasColumn(column);
}

/** Scrolls to a cell that cannot be seen, with what is next to it above and on its left. Does nothing before the sheet is drawn. */
export function bringIntoView(sheet: FWorksheet, row: number, column: number): void {
  const sight = sightOf(sheet);
  if (!sight || isInView(sheet, row, column)) return;
  const { ySplit, xSplit } = sheet.getFreeze();
  sheet.scrollToCell(
    sight.hasRow(row) ? sight.firstRow : Math.max(ySplit, row - 1),
    sight.hasColumn(column) ? sight.firstColumn : Math.max(xSplit, column - 1),
  );
}

function sightOf(sheet: FWorksheet) {
  // The grid says null, but gives undefined for a workbook that has just been opened.
  const seen = sheet.getVisibleRange() ?? undefined;
  const { ySplit, xSplit } = sheet.getFreeze();
  return (
    seen && {
      firstRow: seen.startRow,
      firstColumn: seen.startColumn,
      hasRow: (row: number) => isWithin(row, ySplit, seen.startRow, seen.endRow),
      hasColumn: (column: number) => isWithin(column, xSplit, seen.startColumn, seen.endColumn),
    }
  );
}

function isWithin(at: number, frozen: number, first: number, last: number): boolean {
  return at < frozen || (at < last && (at > first || first === frozen));
}
