import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { excelize } from "./excelize";
import { changedParts, made, open, partsOf, reasonOf, written } from "./workbooks";

/** A workbook with one of everything that a careless save would lose. */
const rich = (): Promise<Uint8Array> =>
  made(
    ["SetSheetRow", "Sheet1", "A1", ["Action", "Lead", "Score"]],
    ["SetSheetRow", "Sheet1", "A2", ["Train", "Ann", 3]],
    ["SetSheetRow", "Sheet1", "A3", ["Audit", "Bob", 5]],
    ["SetCellFormula", "Sheet1", "E2", "SUM(C2:C3)"],
    ["AddTable", "Sheet1", { Range: "A1:C3", Name: "Actions" }],
    [
      "AddChart",
      "Sheet1",
      "G2",
      {
        Type: 20,
        Series: [{ Name: "Sheet1!$A$2", Categories: "Sheet1!$A$2:$A$3", Values: "Sheet1!$C$2:$C$3" }],
      },
    ],
    ["AddComment", "Sheet1", { Cell: "A2", Author: "Ann", Paragraph: [{ Text: "note" }] }],
    ["MergeCell", "Sheet1", "A5", "B6"],
    ["SetRowVisible", "Sheet1", 3, false],
    ["SetCellHyperLink", "Sheet1", "A2", "https://example.org/", "External"],
    ["SetHeaderFooter", "Sheet1", { OddHeader: "&LPlan &amp; more" }],
    [
      "SetConditionalFormat",
      "Sheet1",
      "C2:C3",
      [{ Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" }],
    ],
  );

const sheetOne = "xl/worksheets/sheet1.xml";

it("saves a workbook that nobody changed with every part the same, and the same bytes each time", async () => {
  const bytes = await rich();
  const saved = openWorkbook(bytes).save();
  expect(changedParts(bytes, saved)).toEqual([]);
  expect(openWorkbook(bytes).save()).toEqual(saved);
});

it("changes only the sheet and the styles for a conditional format", async () => {
  const bytes = await rich();
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => {
    const format = sheet.getRange("A2:C3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$C2>4";
    format.custom.format.fill.color = "#FFF2CC";
    format.priority = 9;
  });
  expect(changedParts(bytes, save())).toEqual(["xl/styles.xml", sheetOne]);
});

it("changes nothing for reading", async () => {
  const bytes = await rich();
  const { onSheet, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange().load();
    const format = used.format.load("wrapText,fill/color,font/bold,columnWidth,rowHeight");
    const rules = sheet.getRange().conditionalFormats.load("items/type");
    sheet.load("name,visibility,tabColor,showGridlines,protection/protected");
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    expect([format.wrapText, rules.items.length]).toEqual([false, 1]);
  });
  expect(changedParts(bytes, save())).toEqual([]);
});

it("adds a sheet and takes it away again with all that belongs to it", async () => {
  const bytes = await rich();
  const first = open(bytes);
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    sheet.getRange("A1:B1").values = [["Source", "Count"]];
    sheet.customProperties.add("made-by", "review é");
    await context.sync();
  });
  const saved = first.save();
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/customProperty1.bin",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet2.xml",
  ]);
  const { results } = await excelize(
    [
      ["GetRows", "Summary"],
      ["GetRows", "Sheet1"],
      ["GetComments", "Sheet1"],
    ],
    saved,
  );
  expect(results[0]?.["result"]).toEqual([["Source", "Count"]]);
  expect(JSON.stringify(results[2])).toContain("note");
  const second = open(saved);
  await second.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("summary");
    const mark = sheet.customProperties.getItem("made-by").load("value");
    await context.sync();
    expect(mark.value).toBe("review é");
    sheet.delete();
    await context.sync();
  });
  expect(Object.keys(partsOf(second.save())).sort()).toEqual(Object.keys(partsOf(bytes)).sort());
  // The workbook part asks for calculation, since cells changed beside the user's formulas.
  expect(changedParts(bytes, second.save())).toEqual(["xl/workbook.xml"]);
});

it("keeps untouched cells of a changed row as they were written", async () => {
  const kept =
    '<c r="B1" cm="1" vm="2" ph="1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
  const row = (first: string): string =>
    `<row r="1" ht="20" customHeight="1" xmlns:d="u" d:dyDescent="0.25">${first}${kept}</row>`;
  const { onSheet, save } = open(written(`<sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData>`));
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [[2]];
  });
  expect(partsOf(save())[sheetOne]).toContain(row('<c r="A1"><v>2</v></c>'));
});

it("writes text so that no reader of XML drops its spaces or stumbles over its characters", async () => {
  const { onSheet, save } = open(written("<sheetData/>"));
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["' a\u0001\r\n<b> "]];
  });
  expect(partsOf(save())[sheetOne]).toContain('<t xml:space="preserve"> a_x0001__x000D_\n&lt;b&gt; </t>');
});

it("writes to a workbook of the strict form in that form alone", async () => {
  const strict = Object.entries(partsOf(written("<sheetData/>"))).map(
    ([name, text]): [string, Uint8Array] => [
      name,
      strToU8(
        text.replace(
          /schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml)\/2006/g,
          "purl.oclc.org/ooxml/$1",
        ),
      ),
    ],
  );
  const { run, save } = open(zipSync(Object.fromEntries(strict)));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    sheet.getRange("A1:B2").values = [
      ["Source", "Count"],
      ["CQC", 2],
    ];
    sheet.customProperties.add("made-by", "review");
    sheet.tables.add("A1:B2", true);
    sheet.charts.add("BarClustered", sheet.getRange("A1:B2"));
    await context.sync();
  });
  const saved = partsOf(save());
  expect(Object.keys(saved)).toContain("xl/charts/chart1.xml");
  expect(Object.values(saved).join("")).not.toMatch(/openxmlformats\.org\/(?!package)/);
  expect(openWorkbook(save()).sheets.map(({ name }) => name)).toEqual(["Plan", "Summary"]);
});

it("asks Excel to calculate when a cell changes beside formulas", async () => {
  const { onSheet, save } = open(await rich());
  await onSheet((sheet) => {
    sheet.getRange("C2").values = [[4]];
  });
  expect(partsOf(save())["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

describe("what cannot be opened says why", () => {
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from(stream, "utf16le"),
    ]);
  const broken = (parts: Record<string, string>): Uint8Array => written("<sheetData/>", parts);

  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "empty"],
    ["words", Buffer.from("Action,Lead\n"), "not-a-workbook"],
    ["an encrypted workbook", compound("EncryptedPackage"), "password-protected"],
    ["an .xls", compound("Workbook"), "old-format"],
    ["a zip cut short", written("<sheetData/>").slice(0, 900), "truncated"],
    ["a zip without a workbook", broken({ "_rels/.rels": "<Relationships/>" }), "not-a-workbook"],
    ["a sheet with a tag left open", broken({ [sheetOne]: "<worksheet><sheetData>" }), "not-a-workbook"],
    [
      "a sheet whose tags cross",
      broken({ [sheetOne]: "<worksheet><a><b></a></b></worksheet>" }),
      "not-a-workbook",
    ],
    ["a document type", broken({ "xl/workbook.xml": "<!DOCTYPE x><workbook/>" }), "not-a-workbook"],
    ["bytes that are no text", broken({ "xl/workbook.xml": "<workbook>\ud800" }), "not-a-workbook"],
  ])("%s", (_what, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});

it("opens, reads, marks and saves ten thousand rows", async () => {
  const text = (row: number, column: number): string =>
    `<c r="${"ABCDEFGH"[column] ?? ""}${String(row)}" t="inlineStr"><is><t>Text ${String(row * column)}</t></is></c>`;
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const cells = Array.from({ length: 8 }, (_cell, column) => text(index + 1, column));
    return `<row r="${String(index + 1)}">${cells.join("")}</row>`;
  });
  const bytes = written(`<sheetData>${rows.join("")}</sheetData>`);
  const { onSheet, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("values");
    await context.sync();
    expect(used.values).toHaveLength(10_000);
    sheet.getRange("A1:H10000").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
  });
  expect(partsOf(save())[sheetOne]).toContain('<conditionalFormatting sqref="A1:H10000">');
}, 60_000);
