/** Reads worksheets as plain values: cells, number formats and merged areas. Changes nothing. */
import type { Area, CellValue, Sheet } from "../plan/sheet";
import { SHEET_MARK } from "./marks";
import { ExcelTrouble, isTooLarge } from "./trouble";

/** Merged areas can only be asked for while there are at most 512, so a block has no more cells than that. */
const MOST_MERGES = 512;
/** Excel's serial of 1 January 2000 where it counts days from 1904. */
const SERIAL_1904 = 35064;

/** Some rows of a sheet's used range, asked for together. */
interface Block extends Area {
  worksheet: Excel.Worksheet;
}

type Cells = Pick<Sheet, "values" | "numberFormats" | "merges">;

/**
 * The sheet of that name, or every visible sheet that is not ours and holds something, in the order of the tabs.
 * Three round trips whatever the size, more only where the text is too much for one reply.
 * @throws ExcelTrouble "no-such-sheet" when no sheet has the name
 */
export async function readSheets(context: Excel.RequestContext, name?: string): Promise<Sheet[]> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
  const newYear2000 = context.workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();

  const wanted = worksheets.items.filter((worksheet) =>
    name === undefined ? worksheet.visibility === "Visible" : sameName(worksheet.name, name),
  );
  if (name !== undefined && wanted.length === 0) {
    const names = worksheets.items.map((worksheet) => `“${worksheet.name}”`).join(", ");
    throw new ExcelTrouble(
      "no-such-sheet",
      `There is no sheet called “${name}” in this workbook. It has ${names}.`,
    );
  }
  const candidates = wanted.map((worksheet) => ({
    worksheet,
    mark: worksheet.customProperties.getItemOrNullObject(SHEET_MARK).load("value"),
    used: worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  const blocks = candidates
    .filter(({ mark, used }) => mark.isNullObject && !used.isNullObject)
    .map(({ worksheet, used: { rowIndex, columnIndex, rowCount, columnCount } }): Block => {
      return { worksheet, rowIndex, columnIndex, rowCount, columnCount };
    });
  const cells = await readBlocks(context, blocks);
  const date1904 = newYear2000.value === SERIAL_1904;
  return blocks.map(({ worksheet, rowIndex, columnIndex }) => {
    const own = cells.filter((each) => each.worksheet === worksheet);
    return {
      name: worksheet.name,
      rowIndex,
      columnIndex,
      values: own.flatMap(({ values }) => values),
      numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
      merges: own.flatMap(({ merges }) => merges),
      date1904,
    };
  });
}

/** Sheet names are one name to Excel where they differ only in case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Reads blocks in one round trip; where that is too much for Excel, one half after the other. In order. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: Block[],
): Promise<(Cells & { worksheet: Excel.Worksheet })[]> {
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
