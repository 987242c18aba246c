/** Changes single cells, each only where it and what stands beside it still are what they were when it was decided. */
import type { CellValue } from "../plan/sheet";
import { asText } from "./as-text";
import { ExcelTrouble, wordsFor } from "./trouble";

export interface CellSaid {
  cell: string;
  value: CellValue;
}

/** A value for one cell. */
export interface Change {
  cell: string;
  /** What the cell must still hold, and then holds. Text stays text. */
  from: CellValue;
  to: CellValue;
  /** The number format that the cell gets; null for the one that it has. */
  numberFormat: string | null;
  /** Cells that must still say the same: that of the action, so that nothing lands on another row. Not empty. */
  beside: readonly CellSaid[];
}

/** Why a cell was left as it is, in a plain sentence. */
export interface Refused {
  cell: string;
  why: string;
}

export interface CellsChanged<T extends Change> {
  /** What was done, with the number format that each cell had before. */
  done: { change: T; formatBefore: string }[];
  refused: Refused[];
}

/**
 * Looks at the cells in one round trip, and changes those that may be in another. Where Excel stops half-way, what it
 * has done by then is looked at and told.
 * @throws OfficeExtension.Error where nothing was changed
 */
export async function changeCells<T extends Change>(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly T[],
): Promise<CellsChanged<T>> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const looked = changes.map((change) => look(worksheet, change));
  await context.sync();

  const refused: Refused[] = [];
  const done: CellsChanged<T>["done"] = [];
  for (const cells of looked) {
    const { change, range } = cells;
    const isTaken = done.some((one) => one.change.cell === change.cell);
    const why = isTaken ? `Another fix of ${change.cell} was made. Check again.` : whyNot(cells);
    if (why === null) done.push({ change, formatBefore: String(range.numberFormat[0]?.[0]) });
    else refused.push({ cell: change.cell, why });
  }
  if (done.length === 0) return { done, refused };
  for (const { change, formatBefore } of done) write(worksheet.getRange(change.cell), change, formatBefore);
  try {
    await context.sync();
    return { done, refused };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const written = await nowChanged(context, sheetName, done);
    if (written.length === 0) throw error;
    const left = done.filter((one) => !written.includes(one));
    const why = wordsFor(error);
    return { done: written, refused: [...refused, ...left.map(({ change: { cell } }) => ({ cell, why }))] };
  }
}

function look<T extends Change>(worksheet: Excel.Worksheet, change: T) {
  return {
    change,
    range: worksheet.getRange(change.cell).load("values,formulas,numberFormat"),
    beside: change.beside.map(({ cell, value }) => ({
      value,
      range: worksheet.getRange(cell).load("values"),
    })),
  };
}

/** Why a cell is to be left as it is, in a plain sentence; null where it may be changed. */
function whyNot({ change: { cell, from }, range, beside }: ReturnType<typeof look>): string | null {
  const [value, formula]: unknown[] = [range.values[0]?.[0], range.formulas[0]?.[0]];
  if (String(formula) !== String(value)) return `${cell} holds a formula. Put it right there by hand.`;
  if (beside.length === 0 || beside.some((one) => one.range.values[0]?.[0] !== one.value)) {
    return `The rows have been moved or changed since, so ${cell} was left as it is. Check again.`;
  }
  return value === from ? null : `${cell} has been changed since, so it was left as it is. Check again.`;
}

function write(range: Excel.Range, { to, numberFormat }: Change, formatBefore: string): void {
  const format = numberFormat ?? formatBefore;
  // In a cell of the format for text a number becomes text, so that format comes last.
  const isLast = format === "@" && typeof to !== "string";
  if (isLast) range.numberFormat = [["General"]];
  else if (format !== formatBefore) range.numberFormat = [[format]];
  range.values = [[typeof to === "string" ? asText(to, format) : to]];
  if (isLast) range.numberFormat = [[format]];
}

/** Those that the cells show to be done. */
async function nowChanged<T extends { change: Change }>(
  context: Excel.RequestContext,
  sheetName: string,
  begun: readonly T[],
): Promise<T[]> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const ranges = begun.map(({ change }) => worksheet.getRange(change.cell).load("values"));
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const message = `It could not be seen which cells were changed. ${wordsFor(error)} Then check again.`;
    throw new ExcelTrouble(error.code, message, { cause: error });
  }
  return begun.filter(({ change }, index) => ranges[index]?.values[0]?.[0] === change.to);
}
