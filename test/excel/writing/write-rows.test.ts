import { writeRows } from "../../../src/excel/writing/write-rows";
import { buildWorkbook } from "../../fixtures/workbook";
import { openInExcel } from "../in-excel";

/** Writes rows from the third on, where Excel takes so many bytes in a request; returns what the cells hold then. */
async function written(rows: string[][], payloadLimit: number) {
  const { host } = openInExcel(await buildWorkbook([{ name: "Text", rows: [] }]), { payloadLimit });
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Text");
    await writeRows(worksheet, 2, rows);
    await context.sync();
    const requests = host.requests;
    const held: unknown[][] = [];
    for (const [index, row] of rows.entries()) {
      const range = worksheet.getRangeByIndexes(2 + index, 0, 1, row.length).load("values");
      await context.sync();
      held.push(...range.values);
    }
    return { requests, held };
  });
}

test.each([
  ["ASCII", "a".repeat(30_000), 90, 2],
  ["three bytes a character", "改".repeat(30_000), 30, 2],
  ["line breaks, which are written as two", "\n".repeat(30_000), 90, 3],
])("more text than one request may hold goes in several: %s", async (_, text, count, requests) => {
  const rows = Array.from({ length: count }, (_, index) => [`Row ${index}`, text]);
  expect(await written(rows, 2_500_000)).toEqual({ requests, held: rows });
});

test("what fits goes with the one request of the caller", async () => {
  const rows = [
    ["One", "two"],
    ["three", ""],
  ];
  expect(await written(rows, 2_500_000)).toEqual({ requests: 1, held: rows });
});

test("no rows are no trouble", async () => {
  expect((await written([], 2_500_000)).held).toEqual([]);
});
