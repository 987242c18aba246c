import { headingsAt } from "../../src/excel/headings-at";
import { openInExcel } from "./in-excel";
import { planRows, planWorkbook } from "./plan-workbook";

test("a row is read as the headings by which columns are chosen, and those that say the same are told apart", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(3)));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action plan").getRange("B20:E20").values = [
      ["Date", "", " Who ", "Date"],
    ];
    await context.sync();
  });
  const requests = host.requests;
  expect(await headingsAt("Action plan", 20)).toEqual([
    { column: "B", heading: "Date" },
    { column: "D", heading: "Who" },
    { column: "E", heading: "Date (2)" },
  ]);
  expect(host.requests - requests).toBe(1);
  expect(await headingsAt("Action plan", 900)).toEqual([]);
});
