/** Makes real tables of the summary's tables, which screen readers find by their names and headings. */
import type { Layout } from "./layout";

/** Turns tables of an earlier summary back into cells. */
export function removeTables(tables: readonly Excel.Table[]): void {
  for (const table of tables) table.convertToRange();
}

/** A table with a name of its own for each of the layout's; `taken` are names that the workbook uses. */
export function addTables(worksheet: Excel.Worksheet, layout: Layout, taken: readonly string[]): void {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (const { table, headingRow, lastRow } of [...layout.tables, layout.behind]) {
    const area = worksheet.getRangeByIndexes(headingRow, 0, lastRow - headingRow + 1, table.headings.length);
    const added = worksheet.tables.add(area, true);
    added.name = freeName(table.title, used);
    added.set({ showFilterButton: false, showBandedRows: false, style: "TableStyleLight1" });
  }
}

/** "By source" as "Summary_By_source", or with a number behind it where that is used. */
function freeName(title: string, used: Set<string>): string {
  const wanted = `Summary_${title.replace(/[^A-Za-z0-9]+/g, "_").replace(/_+$/, "")}`;
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  used.add(name.toLowerCase());
  return name;
}
