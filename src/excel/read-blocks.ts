/** Reads blocks of cells, as many at once as Excel hands over. */
import type { Area, CellValue, Sheet } from "../plan/sheet";
import { ExcelTrouble, isTooLarge } from "./trouble";

/** Merged areas can only be asked for while there are at most 512, so they are asked for in parts of so many cells. */
const MOST_MERGES = 512;

/** Some rows of a worksheet, asked for together. */
export interface Block extends Area {
  worksheet: Excel.Worksheet;
}

/** What stands in a block, or in a part of it. */
export interface BlockCells extends Pick<Sheet, "values" | "numberFormats" | "merges"> {
  worksheet: Excel.Worksheet;
}

/** Reads blocks in one round trip; where that is too much for Excel, one half after the other. In order. */
export async function readBlocks(context: Excel.RequestContext, blocks: Block[]): Promise<BlockCells[]> {
  const loaded = blocks.map((block) => ({ ...loadBlock(block), worksheet: block.worksheet }));
  try {
    await context.sync();
    // Past five million cells Excel gives null instead of an error, whatever the type says.
    if (loaded.every(({ range }) => (range.values as unknown) !== null)) {
      return loaded.map(({ worksheet, range, merged }) => ({
        worksheet,
        values: range.values as CellValue[][],
        numberFormats: range.numberFormat as string[][],
        merges: merged.flatMap(areasOf),
      }));
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const [first, second] = halve(blocks);
  return [...(await readBlocks(context, first)), ...(await readBlocks(context, second))];
}

function loadBlock({ worksheet, rowIndex, columnIndex, rowCount, columnCount }: Block) {
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
  return { range, merged };
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
