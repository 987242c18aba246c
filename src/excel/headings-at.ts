/** Reads one row of a sheet as headings, for the user to say which column is what. */
import type { ColumnHeading } from "../plan/plan";
import { namesOf } from "../plan/reading/table/heading-names";
import { columnLetters } from "../plan/reading/text";
import { readExcel } from "./asking/trouble";

/** What stands in a row, counted from 1, from the left; as `Plan.headings` has them; blank cells are left out. One round trip. */
export function headingsAt(sheetName: string, row: number): Promise<ColumnHeading[]> {
  return readExcel("The headings were not read.", async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    const used = worksheet
      .getRange(`${row}:${row}`)
      .getUsedRangeOrNullObject(true)
      .load("columnIndex,values");
    await context.sync();
    if (used.isNullObject) return [];
    const [values = []] = used.values as unknown[][];
    const headings = values
      .map((value, at) => ({ column: used.columnIndex + at, text: String(value).trim() }))
      .filter(({ text }) => text !== "");
    return [...namesOf(headings)].map(([column, heading]) => ({ column: columnLetters(column), heading }));
  });
}
