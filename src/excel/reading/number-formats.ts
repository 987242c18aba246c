/** Reads number formats, which tell days from other numbers: only of columns that may hold a number. */
import type { Area, CellValue } from "../../plan/sheet";
import type { ColumnsOfNumbers } from "./columns-of-numbers";

/** What a cell without a number is given. */
const GENERAL = "General";

/** The formats of some columns of a block, once they are loaded. */
export interface FormatsAsked {
  /** Places from the first column of the block. */
  from: number;
  range: Excel.Range;
}

/** Asks for the formats of a block: of its columns that may hold numbers. */
export function askForFormats(
  block: Excel.Range,
  worksheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  mayHoldNumbers: ColumnsOfNumbers,
): FormatsAsked[] {
  const asked: FormatsAsked[] = [];
  let from = 0;
  for (let place = 0; place <= columnCount; place++) {
    if (place < columnCount && mayHoldNumbers(columnIndex + place)) continue;
    // The columns before this one, from the last that was left out.
    const width = place - from;
    if (width > 0) {
      const isAll = width === columnCount;
      const range = isAll
        ? block
        : worksheet.getRangeByIndexes(rowIndex, columnIndex + from, rowCount, width);
      asked.push({ from, range: range.load("numberFormat") });
    }
    from = place + 1;
  }
  return asked;
}

/** The formats of all cells that have these values; null where there is a number whose format was not asked for. */
export function formatsOf(
  values: readonly (readonly CellValue[])[],
  asked: readonly FormatsAsked[],
): string[][] | null {
  const formats: (string | null)[][] = values.map((row) =>
    row.map((value) => (typeof value === "number" ? null : GENERAL)),
  );
  for (const { from, range } of asked)
    range.numberFormat.forEach((row, index) =>
      formats[index]?.splice(from, row.length, ...(row as string[])),
    );
  const isWhole = (all: (string | null)[][]): all is string[][] => !all.some((row) => row.includes(null));
  return isWhole(formats) ? formats : null;
}
