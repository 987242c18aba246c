import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { everything } from "./everything";
import { excelize } from "./excelize";
import { changedParts, open, partsOf } from "./workbooks";

const sheetOne = "xl/worksheets/sheet1.xml";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await everything();
});

function highlight(sheet: Excel.Worksheet, address: string, colour: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = '=AND($C2>4,"ours"="ours")';
  format.custom.format.fill.color = colour;
  format.custom.format.font.bold = true;
  format.priority = 9;
  return format;
}

/** Deletes the rules whose formula has our sign, as one that opens the file later would find them. */
async function removeOurs(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> {
  const rules = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  const custom = rules.items.filter(({ type }) => type === "Custom");
  for (const { custom: own } of custom) own.rule.load("formula");
  await context.sync();
  const ours = custom.filter((rule) => rule.custom.rule.formula.includes('"ours"'));
  expect(ours).toHaveLength(2);
  for (const rule of ours) rule.delete();
}

it("is a workbook that another reader takes, with all that the host does not read", async () => {
  const { results } = await excelize(
    [
      ["GetDataValidations", "Sheet1"],
      ["GetCellRichText", "Sheet1", "A4"],
    ],
    openWorkbook(bytes).save(),
  );
  expect(JSON.stringify(results)).toMatch(/Ann,Bob.*bold/);
});

it("keeps every part of a macro workbook, its content type included", () => {
  const saved = openWorkbook(bytes).save();
  expect(changedParts(bytes, saved)).toEqual([]);
  expect(partsOf(saved)["[Content_Types].xml"]).toContain(
    '"/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
  );
});

it("changes only the sheet and the formats for highlights, and gives both back when they go", async () => {
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => {
    highlight(sheet, "A2:C3", "#FFF2CC");
    highlight(sheet, "A2:A3", "#F8CBAD");
  });
  expect(changedParts(bytes, save())).toEqual(["xl/styles.xml", sheetOne]);
  await onSheet(removeOurs);
  expect(changedParts(bytes, save())).toEqual([]);
});

it("gives the sheet back to the byte when highlights go after the file was closed", async () => {
  const first = open(bytes);
  await first.onSheet((sheet) => {
    highlight(sheet, "A2:C3", "#FFF2CC");
    highlight(sheet, "A2:A3", "#F8CBAD");
  });
  const second = open(first.save());
  await second.onSheet(removeOurs);
  // The formats that the rules applied stay among the user's, where another rule may have come to use them.
  expect(changedParts(bytes, second.save())).toEqual(["xl/styles.xml"]);
});

it("gives the sheet back to the byte when a highlight was never finished", async () => {
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => {
    sheet.getRange("A2").conditionalFormats.add("Custom").delete();
  });
  expect(changedParts(bytes, save())).toEqual([]);
});

it("keeps the parts beside a cell that changes and a sheet that comes and goes", async () => {
  const { onSheet, run, save } = open(bytes);
  await onSheet((sheet) => {
    sheet.getRange("B2").values = [["Bea"]];
  });
  await run(async (context) => {
    context.workbook.worksheets.add("Summary");
    await context.sync();
    context.workbook.worksheets.getItem("Summary").delete();
    await context.sync();
  });
  expect(changedParts(bytes, save())).toEqual([sheetOne]);
  const [before, after] = [partsOf(bytes)[sheetOne] ?? "", partsOf(save())[sheetOne] ?? ""];
  const cells = /<dimension.*?>|<sheetData>.*<\/sheetData>/gs;
  expect(after.replace(cells, "")).toBe(before.replace(cells, ""));
});
