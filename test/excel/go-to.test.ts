import { goToCell } from "../../src/excel/review-workbook";
import { openInExcel } from "./in-excel";
import { planRows, planWorkbook } from "./plan-workbook";

/** The sheet in front, and the selected cells. */
function inFront(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("another sheet comes to the front with the cell selected, in one round trip", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(3), [{ name: "Dean's plan", rows: planRows(9) }]));
  await goToCell("Dean's plan", "G12");
  expect(host.requests).toBe(1);
  expect(await inFront()).toBe("'Dean''s plan'!G12");
  await goToCell("Action plan", "F4");
  expect(await inFront()).toBe("'Action plan'!F4");
});

test.each([
  ["Action plan", "InactiveWorkbook", /^G4 of “Action plan” was not shown\. Another workbook is in front\./],
  ["Gone", null, /^G4 of “Gone” was not shown\. The sheet was changed or removed meanwhile\. Check again\.$/],
  ["Hidden plan", null, /^“Hidden plan” is hidden\. Right-click on any sheet tab, choose Unhide/],
])("on %s with %s the user is told what to do", async (sheet, code, words) => {
  const { host } = openInExcel(await planWorkbook(planRows(3), [{ name: "Hidden plan", rows: planRows(3) }]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hidden plan").visibility = "Hidden";
    await context.sync();
  });
  if (code !== null) host.failAt(host.requests + 1, { code, message: "In Excel's own words." });
  await expect(goToCell(sheet, "G4")).rejects.toThrow(words);
  expect(await inFront()).toBe("'Action plan'!A1");
});
