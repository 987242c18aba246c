import { goToCell } from "../../src/excel/go-to";
import { written } from "../host/workbooks";
import { openInExcel } from "./in-excel";

/** A workbook with its one sheet "Plan" in front, and others behind it. */
async function opened() {
  const { host } = openInExcel(written("<sheetData/>"));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Dean's plan");
    worksheets.add("Hidden plan").visibility = "Hidden";
    await context.sync();
  });
  return host;
}

/** The sheet in front, and the selected cells. */
function inFront(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("another sheet comes to the front with the cell selected, in one round trip", async () => {
  const host = await opened();
  const before = host.requests;
  await goToCell("Dean's plan", "G12");
  expect(host.requests - before).toBe(1);
  expect(await inFront()).toBe("'Dean''s plan'!G12");
  await goToCell("Plan", "F4");
  expect(await inFront()).toBe("Plan!F4");
});

test.each([
  ["Plan", "InactiveWorkbook", /^G4 of “Plan” was not shown\. Another workbook is in front\./],
  [
    "Gone",
    null,
    /^G4 of “Gone” may not be in view\. The sheet was changed or removed meanwhile\. Check again\.$/,
  ],
  ["Hidden plan", null, /^“Hidden plan” is hidden\. Right-click on any sheet tab, choose Unhide/],
])("on %s with %s the user is told what to do", async (sheet, code, words) => {
  const host = await opened();
  if (code !== null) host.failAt(host.requests + 1, { code, message: "In Excel's own words." });
  await expect(goToCell(sheet, "G4")).rejects.toThrow(words);
  expect(await inFront()).toBe("Plan!A1");
});
