/** Reads blocks of cells, as many at once as Excel hands over. */
import type { Area, CellValue, Sheet } from "../plan/sheet";
import type { Pace } from "./pace";
import { ExcelTrouble, isTooLarge } from "./trouble";

/** Merged areas can only be asked for while there are at most 512, so they are asked for in parts of so many cells. */
const MOST_MERGES = 512;

/** Some rows of a worksheet, asked for together. */
export interface Block extends Area {
  worksheet: Excel.Worksheet;
  /** Whether any of its rows or columns may be hidden; which of them are is asked only then. */
  hidesRows: boolean;
  hidesColumns: boolean;
}

/** What stands in a block, or in a part of it. */
export interface BlockCells extends Pick<
  Sheet,
  "values" | "numberFormats" | "merges" | "hiddenRows" | "hiddenColumns"
> {
  worksheet: Excel.Worksheet;
}

/**
 * Reads blocks in one round trip; where that is too much for Excel, one half after the other. In order.
 * @throws ExcelTrouble "row-too-large" where Excel does not hand over even one row
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: Block[],
  pace: Pace,
): Promise<BlockCells[]> {
  pace.check();
  const loaded = blocks.map((block) => ({ ...block, ...loadBlock(block) }));
  try {
    await context.sync();
    // Past five million cells Excel gives null instead of an error, whatever the type says.
    if (loaded.every(({ range }) => (range.values as unknown) !== null)) {
      pace.read(loaded.reduce((rows, { rowCount }) => rows + rowCount, 0));
      return loaded.map(({ worksheet, rowIndex, columnIndex, range, merged, rows, columns }) => ({
        worksheet,
        values: range.values as CellValue[][],
        numberFormats: range.numberFormat as string[][],
        merges: merged.flatMap(areasOf),
        hiddenRows: numbersOf(rows, rowIndex, ({ rowHidden }) => rowHidden),
        hiddenColumns: numbersOf(columns, columnIndex, ({ columnHidden }) => columnHidden),
      }));
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const [first, second] = halve(blocks);
  return [...(await readBlocks(context, first, pace)), ...(await readBlocks(context, second, pace))];
}

function loadBlock(block: Block) {
  const { worksheet, rowIndex, columnIndex, rowCount, columnCount } = block;
  const range = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  range.load("values,numberFormat");
  const step = Math.max(1, Math.floor(MOST_MERGES / columnCount));
  const merged: Excel.RangeAreas[] = [];
  for (let offset = 0; offset < rowCount; offset += step) {
    const rows = Math.min(step, rowCount - offset);
    const areas = worksheet
      .getRangeByIndexes(rowIndex + offset, columnIndex, rows, columnCount)
      .getMergedAreasOrNullObject();
    merged.push(
      areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"),
    );
  }
  return {
    range,
    merged,
    rows: block.hidesRows ? range.getRowProperties({ rowHidden: true }) : undefined,
    columns: block.hidesColumns ? range.getColumnProperties({ columnHidden: true }) : undefined,
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

function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
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
