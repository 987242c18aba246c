import { excelize } from "./excelize";
import { changedParts, children, made, open, partsOf, written } from "./workbooks";

const part = "xl/tables/table1.xml";
const sheetOne = "xl/worksheets/sheet1.xml";

/** A workbook whose sheet has the three rows of a table to be, "Sheet1!B2:D4". */
const figures = (): Promise<Uint8Array> =>
  made(
    ["SetSheetRow", "Sheet1", "B2", ["Lead", "Open", "Late"]],
    ["SetSheetRow", "Sheet1", "B3", ["Ann", 3, 1]],
    ["SetSheetRow", "Sheet1", "B4", ["Bob", 5, 0]],
  );

it("makes a table that another reader takes, and leaves every other part as it was", async () => {
  const bytes = await figures();
  const { onSheet, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:D4", true);
    table.name = "ByLead";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load();
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "ByLead",
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
      showHeaders: true,
      showTotals: false,
    });
  });
  expect(changedParts(bytes, save())).toEqual([
    "[Content_Types].xml",
    part,
    "xl/worksheets/_rels/sheet1.xml.rels",
    sheetOne,
  ]);
  expect(save()).toEqual(save());
  const { results } = await excelize([["GetTables", "Sheet1"]], save());
  expect(results[0]?.["tables"]).toMatchObject([
    { Range: "B2:D4", Name: "ByLead", StyleName: "TableStyleLight1", ShowRowStripes: false },
  ]);
});

it("writes the parts of a table in the order of the schema", async () => {
  const { onSheet, save } = open(await figures());
  await onSheet((sheet) => {
    const table = sheet.tables.add("B2:D4", true);
    table.showFilterButton = false;
    table.showFilterButton = true;
  });
  const xml = partsOf(save())[part] ?? "";
  expect(children(xml, "table")).toEqual(["autoFilter", "tableColumns", "tableStyleInfo"]);
  expect(xml).toContain('ref="B2:D4" totalsRowShown="0"><autoFilter ref="B2:D4"/><tableColumns count="3">');
  expect(children(partsOf(save())[sheetOne] ?? "", "worksheet").at(-1)).toBe("tableParts");
});

it.each([
  ["deleted", (table: Excel.Table) => table.delete(), [[""]]],
  ["made plain cells again", (table: Excel.Table) => table.convertToRange(), [["Ann"]]],
])("leaves no trace of a table that is %s", async (_how, take, expected) => {
  const bytes = await figures();
  const first = open(bytes);
  await first.onSheet((sheet) => {
    sheet.tables.add("B2:D4", true);
  });
  const second = open(first.save());
  await second.run(async (context) => {
    take(context.workbook.tables.getItemAt(0));
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B3").load("values");
    await context.sync();
    expect(cell.values).toEqual(expected);
  });
  expect(changedParts(bytes, second.save()).filter((name) => name !== sheetOne)).toEqual([]);
  expect(partsOf(second.save())[sheetOne]).not.toContain("tablePart");
});

it("makes headings that differ, as texts, out of any cells", async () => {
  const { onSheet, save } = open(await made(["SetSheetRow", "Sheet1", "A1", ["Lead", null, "lead", 2011]]));
  await onSheet(async (sheet, context) => {
    const head = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values,valueTypes");
    await context.sync();
    expect(head.values).toEqual([["Lead", "Column2", "lead2", "2011"]]);
    expect(head.valueTypes[0]).toEqual(Array(4).fill("String"));
  });
  expect(
    partsOf(save())
      [part]?.match(/tableColumn id="\d" name="[^"]*/g)
      ?.join(),
  ).toBe(
    [1, 2, 3, 4]
      .map(
        (id) => `tableColumn id="${String(id)}" name="${["Lead", "Column2", "lead2", "2011"][id - 1] ?? ""}`,
      )
      .join(),
  );
});

it("lets headings follow their cells, line breaks and all", async () => {
  const { onSheet, save } = open(await figures());
  await onSheet((sheet) => {
    sheet.tables.add("B2:D4", true);
    sheet.getRange("B2:C2").values = [["Lead\nofficer", "Late"]];
  });
  // The last column's own heading gives way to the new one.
  expect(partsOf(save())[part]).toMatch(/"Lead_x000A_officer".*"Late".*"Late2"/);
  await onSheet((sheet) => {
    sheet.getRange("D2").clear("Contents");
  });
  expect(partsOf(save())[part]).toMatch(/"Lead_x000A_officer".*"Late".*"Column3"/);
  await open(save()).onSheet(async (sheet, context) => {
    const head = sheet.getRange("B2:D2").load("values");
    await context.sync();
    expect(head.values).toEqual([["Lead\nofficer", "Late", "Column3"]]);
  });
});

it("grows and shrinks", async () => {
  const { onSheet, save } = open(await figures());
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:D4", true);
    table.resize("B2:E9");
    table.resize(sheet.getRange("B2:C8"));
    const whole = table.getRange().load("address");
    await context.sync();
    expect(whole.address).toBe("Sheet1!B2:C8");
  });
  expect(partsOf(save())[part]).toMatch(/ref="B2:C8".*<autoFilter ref="B2:C8"\/><tableColumns count="2">/);
});

it("numbers and names tables by what the workbook has", async () => {
  const { run, save } = open(await made(["NewSheet", "Other"], ["AddTable", "Other", { Range: "A1:B3" }]));
  await run(async (context) => {
    const made = context.workbook.tables.add("Sheet1!A1:B3", true).load("name,id");
    const all = context.workbook.tables.load("items/name,items/worksheet/name,count");
    await context.sync();
    expect(made.name).toBe("Table2");
    expect(all.items.map((table) => [table.name, table.worksheet.name])).toEqual([
      ["Table2", "Sheet1"],
      ["Table1", "Other"],
    ]);
    made.name = "Renamed";
    await context.sync();
  });
  expect(Object.keys(partsOf(save())).filter((name) => name.startsWith("xl/tables/"))).toHaveLength(2);
  expect(
    new Set(Object.values(partsOf(save())).flatMap((xml) => /<table [^>]*?\bid="(\d+)"/.exec(xml)?.[1] ?? []))
      .size,
  ).toBe(2);
});

describe("what Excel would not do fails", () => {
  type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
  const table =
    (change: (table: Excel.Table) => void): Batch =>
    (sheet) => {
      change(sheet.tables.add("B2:D4", true));
    };

  it.each<[string, string, Batch]>([
    [
      "a table over another",
      "InvalidArgument",
      (sheet) => [sheet.tables.add("B2:D4", true), sheet.tables.add("D4:E6", true)],
    ],
    ["a name with a space", "InvalidArgument", table((made) => (made.name = "By lead"))],
    ["a name that is a cell", "InvalidArgument", table((made) => (made.name = "AB12"))],
    ["a name that begins with a digit", "InvalidArgument", table((made) => (made.name = "1st"))],
    [
      "a name that is taken",
      "InvalidArgument",
      (sheet) => {
        sheet.tables.add("B2:D4", true);
        sheet.tables.add("F2:G4", true).name = "TABLE1";
      },
    ],
    ["a style that is none", "InvalidArgument", table((made) => (made.style = "TableStyleMedium29"))],
    ["headings that would move", "InvalidArgument", table((made) => made.resize("B3:D9"))],
    [
      "a resized table over another",
      "InvalidArgument",
      (sheet) => {
        sheet.tables.add("F2:G4", true);
        sheet.tables.add("B2:D4", true).resize("B2:F4");
      },
    ],
    [
      "a range of another sheet",
      "InvalidArgument",
      (sheet, context) => sheet.tables.add(context.workbook.worksheets.add("Other").getRange("A1:B2"), true),
    ],
    [
      "a table that is gone in the same batch",
      "ItemNotFound",
      table((made) => {
        made.delete();
        made.style = "TableStyleLight1";
      }),
    ],
    [
      "a table that is gone",
      "ItemNotFound",
      (sheet) => {
        sheet.tables.add("B2:D4", true).delete();
        sheet.tables.getItem("Table1").name = "Other";
      },
    ],
    ["headings that Excel would put in", "ApiNotFound", (sheet) => sheet.tables.add("B2:D4", false)],
    ["a table of headings alone", "ApiNotFound", (sheet) => sheet.tables.add("B2:D2", true)],
    [
      "a table over merged cells",
      "ApiNotFound",
      (sheet) => {
        sheet.getRange("B3:B4").merge();
        sheet.tables.add("B2:D4", true);
      },
    ],
    [
      "clearing a whole table",
      "ApiNotFound",
      (sheet) => {
        sheet.tables.add("B2:D4", true);
        sheet.getRange().clear();
      },
    ],
    [
      "renaming what a formula speaks of",
      "ApiNotFound",
      (sheet) => {
        const made = sheet.tables.add("B2:D4", true);
        sheet.getRange("G1").formulas = [["=SUM(Table1[Open])"]];
        made.name = "Other";
      },
    ],
    [
      "a heading that a formula speaks of",
      "ApiNotFound",
      (sheet) => {
        sheet.tables.add("B2:D4", true);
        sheet.getRange("G1").formulas = [["=SUM(Table1[Open])"]];
        sheet.getRange("C2").values = [["Closed"]];
      },
    ],
  ])("%s", async (_what, code, batch) => {
    expect(await open(await figures()).codeOf(batch)).toBe(code);
  });

  it("on a protected sheet", async () => {
    const bytes = written('<sheetData/><sheetProtection sheet="1"/>');
    expect(await open(bytes).codeOf((sheet) => sheet.tables.add("A1:B2", true))).toBe("AccessDenied");
  });
});

it("puts a table beside the user's own without touching it", async () => {
  const bytes = await made(
    ["SetSheetRow", "Sheet1", "A1", ["Action", "Lead"]],
    ["AddTable", "Sheet1", { Range: "A1:B3", Name: "Actions" }],
  );
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => {
    sheet.tables.add("D1:E3", true).name = "Ours";
    sheet.tables.getItem("ours").delete();
    sheet.getRange("A2").values = [["Train"]];
  });
  expect(changedParts(bytes, save())).toEqual([sheetOne]);
});

it("changes one table by whichever way it is found", async () => {
  const { onSheet, save } = open(await figures());
  await onSheet(async (sheet, context) => {
    const made = sheet.tables.add("B2:D4", true);
    const same = sheet.tables.getItem("table1").load("name");
    await context.sync();
    made.showBandedRows = false;
    same.style = "TableStyleLight9";
    made.name = "Renamed";
  });
  expect(partsOf(save())[part]).toMatch(/displayName="Renamed".*name="TableStyleLight9".*showRowStripes="0"/);
});

it("knows what formulas speak of however the file writes it", async () => {
  const bytes = written(
    "<sheetData><row r='1'><c r='A1'><f>SUM(&#39;Ann&apos;&apos;s&#39;!A1)</f></c></row></sheetData>",
  );
  const code = await open(bytes).codeOf((_sheet, context) => {
    const sheet = context.workbook.worksheets.add("Ann's");
    sheet.name = "Bob's";
  });
  expect(code).toBe("ApiNotFound");
});

it("needs nothing of a workbook but a sheet", async () => {
  const { onSheet, save } = open(written("<sheetData/>"));
  await onSheet((sheet) => {
    sheet.tables.add("A1:B2", true);
  });
  expect(partsOf(save())["[Content_Types].xml"]).toContain(
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  );
  expect(partsOf(save())["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="../tables/table1.xml"');
  await excelize([], save());
});
