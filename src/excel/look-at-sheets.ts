/** Lists the sheets of the workbook with what is known of them before their cells are read. Changes nothing. */
import { loadDateSystem } from "./date-system";

/** So many visible sheets are asked for their sizes before it is known which sheets there are. */
const ASKED_AHEAD = 4;
/** Of the sheet that is likely to hold the plan, so many columns are asked whether they hold numbers. */
const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H"];

export interface SheetsSeen {
  /** With their names, whether they are visible, and their custom properties. */
  listed: Excel.Worksheet[];
  is1904(): boolean;
  /** Those of the list that hold something, with their sizes: one more round trip where these are not all known yet. */
  filled(worksheets: readonly Excel.Worksheet[]): Promise<SheetSize[]>;
}

export interface SheetSize {
  worksheet: Excel.Worksheet;
  used: Excel.Range;
  /** Columns (from 0) that hold no number, as far as is known. */
  withoutNumbers: ReadonlySet<number>;
}

/**
 * Looks at the sheets in one round trip, with the sizes of the first visible ones, and with the columns of numbers of the
 * one that is named or in front. Whether every Excel takes such a chain of questions is not documented: where it does
 * not, the sheets are listed first. What else is wrong is told then.
 */
export async function lookAtSheets(context: Excel.RequestContext, name?: string): Promise<SheetsSeen> {
  const { worksheets } = context.workbook;
  try {
    const likely =
      name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
    return await look(context, ASKED_AHEAD, likely.load("name"));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return look(context, 0);
  }
}

async function look(
  context: Excel.RequestContext,
  ahead: number,
  likely?: Excel.Worksheet,
): Promise<SheetsSeen> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
  );
  const dateSystem = loadDateSystem(context);
  const known: Pick<SheetSize, "worksheet" | "used">[] = [];
  while (known.length < ahead) {
    const worksheet = known.at(-1)?.worksheet.getNextOrNullObject(true) ?? worksheets.getFirst(true);
    known.push({ worksheet: worksheet.load("name"), used: loadUsed(worksheet) });
  }
  const numbers = likely ? COLUMNS.map((column) => countNumbers(likely, column)) : [];
  await context.sync();
  const withoutNumbers = new Set(numbers.flatMap(({ value }, column) => (value === 0 ? [column] : [])));
  const sizes = new Map(
    known
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ worksheet, used }) => [worksheet.name, used]),
  );
  return {
    listed: worksheets.items,
    is1904: () => dateSystem.is1904(),
    filled: async (asked) => {
      const isKnown = asked.every(({ name }) => sizes.has(name));
      const all = asked.map((worksheet) => ({
        worksheet,
        used: sizes.get(worksheet.name) ?? loadUsed(worksheet),
        withoutNumbers: worksheet.name === likely?.name ? withoutNumbers : new Set<number>(),
      }));
      if (!isKnown) await context.sync();
      return all.filter(({ used }) => !used.isNullObject);
    },
  };
}

function loadUsed(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
}

function countNumbers(worksheet: Excel.Worksheet, column: string): Excel.FunctionResult<number> {
  const cells = worksheet.getRange(`${column}:${column}`);
  return worksheet.context.workbook.functions.count(cells).load("value");
}
