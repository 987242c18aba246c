/** Writes single cells, and puts back what they held. */
import { syncChanges } from "../asking/half-done";
import { ExcelTrouble, refusalIn } from "../asking/trouble";
import { asText } from "./as-text";
import type { Change } from "./change";
import { formatOf, holdsFormula, type Looked, valueOf } from "./look-at-cells";

/** Gives a cell its value and format with the next sync; `formatBefore` is the one that it has. */
export function write(
  range: Excel.Range,
  { to, numberFormat }: Pick<Change, "to" | "numberFormat">,
  formatBefore: string,
): void {
  const format = numberFormat ?? formatBefore;
  // In a cell of the format for text a number becomes text, so that format comes last.
  const isLast = format === "@" && typeof to !== "string";
  if (isLast) range.numberFormat = [["General"]];
  else if (format !== formatBefore) range.numberFormat = [[format]];
  range.values = [[typeof to === "string" ? asText(to, format) : to]];
  if (isLast) range.numberFormat = [[format]];
}

/**
 * Writes into cells what they held when they were last looked at.
 * @throws ExcelTrouble "misplaced" where Excel refuses
 */
export async function putBack(worksheet: Excel.Worksheet, looked: readonly Looked<Change>[]): Promise<void> {
  for (const { change, range } of looked) {
    const cell = worksheet.getRange(change.cell);
    const numberFormat = formatOf(range);
    if (holdsFormula(range)) {
      cell.numberFormat = [[numberFormat]];
      cell.formulas = range.formulas;
    } else {
      write(cell, { to: valueOf(range), numberFormat }, change.numberFormat ?? numberFormat);
    }
  }
  try {
    await syncChanges(worksheet.context);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    const cells = looked.map(({ change }) => change.cell).join(", ");
    const message = `While rows were moved, words of another row were written into ${cells}. Look there, and put it right by hand. ${refusal.words}`;
    throw new ExcelTrouble("misplaced", message, { cause: error });
  }
}
