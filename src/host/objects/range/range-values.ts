import { HostError, invalidArgument } from "../../host-error";
import { numberText } from "../../number-text";
import type { Json } from "../../protocol";
import { typed, typedFormula, type Typed } from "../../typing";
import { columnCount, rowCount, wholeColumns, wholeRows, type Area } from "../../xlsx/cells/address";
import { emptyCell, type CellContent } from "../../xlsx/cells/cell";
import { withApostrophe } from "../../xlsx/formats/cell-format";
import type { RawCell } from "../../xlsx/cells/raw-cell";
import type { Sheet } from "../../xlsx/sheet";
import { followHeadings, guardHeadings } from "../tables/table-headings";
import { guard, guardCells, type RangeTarget } from "../targets";

/** The most cells that Excel reads at once. */
const cellLimit = 5_000_000;

/** A grid of something for each cell; null for whole rows or columns and past Excel's limit. */
function eachCell(
  { scope, area }: RangeTarget,
  read: (cell: Readonly<RawCell> | undefined, row: number, column: number) => Json,
): Json {
  if (isUnbounded(area) || rowCount(area) * columnCount(area) > cellLimit) return null;
  const grid: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Json[] = [];
    const cells = scope.sheet.grid.cells(row);
    let next = 0;
    for (let column = area.left; column <= area.right; column++) {
      while ((cells[next]?.column ?? Infinity) < column) next++;
      const cell = cells[next]?.column === column ? cells[next] : undefined;
      line.push(read(cell, row, column));
    }
    grid.push(line);
  }
  return grid;
}

/** The same of what the cells hold. */
function eachContent(
  range: RangeTarget,
  read: (content: CellContent, row: number, column: number) => Json,
): Json {
  const { sheet } = range.scope;
  return eachCell(range, (cell, row, column) =>
    read(cell ? sheet.content(cell.raw) : emptyCell, row, column),
  );
}

/** Whether the area runs over whole rows or columns, whose cells Excel neither reads nor writes. */
function isUnbounded(area: Area): boolean {
  return wholeColumns(area) || wholeRows(area);
}

export const readValues = (range: RangeTarget): Json => eachContent(range, (cell) => cell.value);

export const readValueTypes = (range: RangeTarget): Json =>
  eachContent(range, (cell) => (cell.type === "Empty" && cell.formula ? "String" : cell.type));

export const readFormulas = (range: RangeTarget): Json =>
  eachContent(range, (cell, row, column) =>
    cell.formula && cell.formula.kind !== "dataTable"
      ? range.scope.sheet.formulas.text(row, column, cell.formula)
      : cell.value,
  );

export const readNumberFormats = (range: RangeTarget): Json => {
  const { sheet } = range.scope;
  return eachCell(range, (cell, row, column) =>
    sheet.workbook.styles.numberFormat(cell?.style ?? sheet.style(row, column)),
  );
};

export const readTexts = (range: RangeTarget): Json => {
  const { workbook } = range.scope.sheet;
  return eachContent(range, (cell) => {
    if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
    if (typeof cell.value === "string") return cell.value;
    return numberText(cell.value, workbook.styles.numberFormat(cell.style), workbook.uses1904);
  });
};

/** Writes values as if typed: a grid of the range's shape, or one value for every cell. */
export function writeValues(range: RangeTarget, values: Json): void {
  write(range, values, typed);
}

/** Writes formulas, and values where there is no "=", in the same shapes. */
export function writeFormulas(range: RangeTarget, values: Json): void {
  write(range, values, typedFormula);
}

/** Writes number formats in the same shapes; null leaves a cell's as it is. */
export function writeNumberFormats({ scope, area }: RangeTarget, values: Json): void {
  const { sheet } = scope;
  guard(sheet, "formatCells");
  forEachGiven(area, values, (value, row, column) => {
    if (value === null) return;
    if (typeof value !== "string") throw invalidArgument("a number format is text");
    const style = sheet.workbook.styles.withNumberFormat(sheet.style(row, column), value || "General");
    sheet.setStyle(row, column, style);
  });
}

type Reader = (value: Json, numberFormat: string, uses1904: boolean) => Typed | undefined;

function write({ scope, area }: RangeTarget, values: Json, read: Reader): void {
  const { sheet } = scope;
  const { styles, uses1904 } = sheet.workbook;
  if (!isUnbounded(area)) guardCells(sheet, area);
  guardHeadings(sheet, area);
  const isCovered = coveredCells(sheet, area);
  const changes: (() => void)[] = [];
  forEachGiven(area, values, (value, row, column) => {
    const style = sheet.style(row, column);
    const format = styles.numberFormat(style);
    const cell = read(value, format, uses1904);
    if (!cell || isCovered(row, column)) return;
    if (sheet.formulas.isPartOfArray(row, column)) {
      throw new HostError("InvalidOperation", "You can't change part of an array.");
    }
    changes.push(() => {
      const plain = cell.format && format === "General" ? styles.withNumberFormat(style, cell.format) : style;
      sheet.write(row, column, cell.content, withApostrophe(styles, plain, cell.apostrophe ?? false));
    });
  });
  // Only when every value is known to be good: Excel refuses the whole assignment otherwise.
  for (const change of changes) change();
  followHeadings(sheet, area);
}

/** Tells the cells that a merged area covers: all but its first, which alone holds a value. */
function coveredCells(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.mergedAreas
    .all()
    .filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top);
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}

function forEachGiven(
  area: Area,
  values: Json,
  visit: (value: Json, row: number, column: number) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns cannot be written at once");
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (Array.isArray(values)) {
    const fits =
      values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) {
      throw invalidArgument(
        `the array must be ${String(rows)} rows of ${String(columns)} values, like the range`,
      );
    }
  }
  for (let row = 0; row < rows; row++) {
    const line = Array.isArray(values) ? values[row] : values;
    for (let column = 0; column < columns; column++) {
      const value = Array.isArray(line) ? (line[column] ?? null) : (line ?? null);
      visit(value, area.top + row, area.left + column);
    }
  }
}
