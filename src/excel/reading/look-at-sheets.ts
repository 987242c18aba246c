/** Lists the sheets of the workbook with what is known of them before their cells are read. Changes nothing. */
import { areaIn, sheetNameIn } from "../addresses";
import { askForNumbers } from "./columns-of-numbers";
import type { Block } from "./read-blocks";

/** So many visible sheets are asked for their sizes before it is known which sheets there are. */
const ASKED_AHEAD = 4;

export interface SheetsSeen {
  /** With their names, whether they are visible, and their custom properties. */
  listed: Excel.Worksheet[];
  /** The sheet in front, where none is named; undefined where Excel did not tell it. */
  inFront: string | undefined;
  /** What is filled of those that hold something: one more round trip where not all of their sizes are known yet. */
  filled(worksheets: readonly Excel.Worksheet[]): Promise<Block[]>;
}

/**
 * Looks at the sheets in one round trip, with the sizes of the first visible ones, and with the columns of numbers of the
 * one that is named or in front. A protected sheet may not let itself be searched for numbers: then all but that is asked.
 * Whether every Excel takes such a chain of questions is not documented: where it does not, the sheets are listed first.
 * What else is wrong is told then.
 */
export async function lookAtSheets(context: Excel.RequestContext, name?: string): Promise<SheetsSeen> {
  const { worksheets } = context.workbook;
  const likely = () =>
    (name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name)).load(
      "name",
    );
  try {
    const sheet = likely();
    const numbers = askForNumbers(sheet.getUsedRangeOrNullObject(true));
    return await look(context, ASKED_AHEAD, sheet, numbers);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return error.code === "AccessDenied" ? look(context, ASKED_AHEAD, likely()) : look(context, 0);
  }
}

async function look(
  context: Excel.RequestContext,
  ahead: number,
  likely?: Excel.Worksheet,
  numbers?: ReturnType<typeof askForNumbers>,
): Promise<SheetsSeen> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
  );
  const first: Excel.Worksheet[] = [];
  while (first.length < ahead)
    first.push(first.at(-1)?.getNextOrNullObject(true) ?? worksheets.getFirst(true));
  const sizes = first.map(loadUsed);
  await context.sync();
  // Behind the last sheet there is none; that of no sheet looks as blank as that of a blank one.
  const found = sizes.filter((_, place) => first[place]?.isNullObject === false);
  const known = inOrder(worksheets.items, found);
  return {
    listed: worksheets.items,
    inFront: likely && !likely.isNullObject ? likely.name : undefined,
    filled: async (asked) => {
      const isKnown = asked.every(({ name }) => known.has(name));
      const all = asked.map((worksheet) => ({
        worksheet,
        used: known.get(worksheet.name) ?? loadUsed(worksheet),
      }));
      if (!isKnown) await context.sync();
      return all
        .filter(({ used }) => !used.isNullObject)
        .map(({ worksheet, used: { address, rowHidden, columnHidden } }): Block => ({
          worksheet,
          ...areaIn(address),
          // Null where some are hidden and some are not, whatever the type says.
          hidesRows: rowHidden !== false,
          hidesColumns: columnHidden !== false,
          mayHoldNumbers: worksheet.name === likely?.name && numbers ? numbers() : () => true,
        }));
    },
  };
}

function loadUsed(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load("address,rowHidden,columnHidden");
}

/** Sizes by the names of the visible sheets, in whose order they were asked for; none where their addresses tell of another. */
function inOrder(
  worksheets: readonly Excel.Worksheet[],
  sizes: readonly Excel.Range[],
): ReadonlyMap<string, Excel.Range> {
  const visible = worksheets.filter(({ visibility }) => visibility === "Visible");
  const pairs = sizes.flatMap((used, place): [string, Excel.Range][] => {
    const name = visible[place]?.name;
    return name === undefined ? [] : [[name, used]];
  });
  const isInOrder = pairs.every(([name, used]) => used.isNullObject || sheetNameIn(used.address) === name);
  return new Map(isInOrder ? pairs : []);
}
