/** Reads blocks of cells, as many at once as Excel hands over. */
import type { Area, CellValue, Sheet } from "../../plan/sheet";
import type { Pace } from "../asking/pace";
import { ExcelTrouble, isTooLarge } from "../asking/trouble";
import { loadDateSystem } from "../date-system";
import type { ColumnsOfNumbers } from "./columns-of-numbers";
import { areasOf, askForMerges, askWhereCut } from "./merged-areas";
import { askForFormats, formatsOf } from "./number-formats";

/** Some rows of a worksheet, asked for together. */
export interface Block extends Area {
  worksheet: Excel.Worksheet;
  /** Whether any of its rows or columns may be hidden; which of them are is asked only then. */
  hidesRows: boolean;
  hidesColumns: boolean;
  mayHoldNumbers: ColumnsOfNumbers;
}

/** What stands in a block, or in a part of it. */
export interface BlockCells extends Pick<
  Sheet,
  "values" | "numberFormats" | "date1904" | "merges" | "hiddenRows" | "hiddenColumns"
> {
  worksheet: Excel.Worksheet;
}

/**
 * Reads blocks in one round trip, seldom two; where that is too much for Excel, one half after the other. In order.
 * @throws ExcelTrouble "row-too-large" where Excel does not hand over even one row
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: Block[],
  pace: Pace,
): Promise<BlockCells[]> {
  pace.check();
  const loaded = blocks.map(loadBlock);
  const mayHoldDays = loaded.some(({ formats }) => formats.length > 0);
  const dateSystem = mayHoldDays ? loadDateSystem(context) : undefined;
  try {
    await context.sync();
    // Past five million cells Excel gives null instead of an error, whatever the type says.
    if (loaded.every(({ range }) => (range.values as unknown) !== null)) {
      await askWhereCut(
        context,
        loaded.flatMap(({ merged }) => merged),
      );
      const cells = loaded.map((block) => cellsOf(block, dateSystem?.is1904() ?? false));
      const isWhole = cells.every((one): one is BlockCells => one !== null);
      if (!isWhole) return await readBlocks(context, blocks.map(withAnyNumbers), pace);
      pace.read(loaded.reduce((rows, { rowCount }) => rows + rowCount, 0));
      return cells;
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const [first, second] = halve(blocks);
  return [...(await readBlocks(context, first, pace)), ...(await readBlocks(context, second, pace))];
}

/** The block where nothing is known of its numbers. */
function withAnyNumbers(block: Block): Block {
  return { ...block, mayHoldNumbers: () => true };
}

function loadBlock(block: Block) {
  const { worksheet, rowIndex, columnIndex, rowCount, columnCount, mayHoldNumbers } = block;
  const range = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).load("values");
  return {
    ...block,
    range,
    formats: askForFormats(range, worksheet, block, mayHoldNumbers),
    merged: askForMerges(range, worksheet, block),
    rows: block.hidesRows ? range.getRowProperties({ rowHidden: true }) : undefined,
    columns: block.hidesColumns ? range.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

/** What was loaded; null where somebody has since written a number into a column that had none. */
function cellsOf(block: ReturnType<typeof loadBlock>, date1904: boolean): BlockCells | null {
  const { worksheet, rowIndex, columnIndex, range, formats, merged, rows, columns } = block;
  const values = range.values as CellValue[][];
  const numberFormats = formatsOf(values, formats);
  if (numberFormats === null) return null;
  return {
    worksheet,
    values,
    numberFormats,
    date1904,
    merges: merged.flatMap(areasOf),
    hiddenRows: numbersOf(rows, rowIndex, ({ rowHidden }) => rowHidden),
    hiddenColumns: numbersOf(columns, columnIndex, ({ columnHidden }) => columnHidden),
  };
}

/** The numbers of the rows or columns that are hidden, of which the first has this one. */
function numbersOf<T>(
  properties: OfficeExtension.ClientResult<T[]> | undefined,
  first: number,
  isHidden: (line: T) => boolean | undefined,
): number[] {
  return (properties?.value ?? []).flatMap((line, index) => (isHidden(line) ? [first + index] : []));
}

/** Several blocks as two lists; a single one as its upper and its lower rows. */
function halve(blocks: Block[]): [Block[], Block[]] {
  const [block] = blocks;
  if (blocks.length > 1 || block === undefined) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  if (block.rowCount < 2) {
    const where = `row ${block.rowIndex + 1} of “${block.worksheet.name}”`;
    throw new ExcelTrouble(
      "row-too-large",
      `There is more text in ${where} than Excel hands over at once. Shorten it, then try again.`,
    );
  }
  const upper = Math.ceil(block.rowCount / 2);
  return [
    [{ ...block, rowCount: upper }],
    [{ ...block, rowIndex: block.rowIndex + upper, rowCount: block.rowCount - upper }],
  ];
}
