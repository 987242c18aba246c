import fc from "fast-check";
import { excelize } from "./excelize";
import { made, open, partsOf, plain, written } from "./workbooks";

async function valuesOf(bytes: Uint8Array, address: string): Promise<unknown[][]> {
  return open(bytes).onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes one value to A1, and gives what A1 then holds. */
async function typed(value: unknown, format?: string) {
  const { onSheet } = open(await plain());
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load(["values", "formulas", "valueTypes", "numberFormat", "text"]);
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]?.[0],
      formula: (cell.formulas as unknown[][])[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: (cell.numberFormat as unknown[][])[0]?.[0],
      text: cell.text[0]?.[0],
    };
  });
}

describe("reading", () => {
  it("gives the used range with its place, types and texts", async () => {
    const { onSheet } = open(await plain());
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,values,valueTypes,text");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:C2");
      expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount, used.cellCount]).toEqual([
        0, 0, 2, 3, 6,
      ]);
      expect(used.values).toEqual([
        ["Action", "Lead", "Due"],
        ["Train staff", "Ann", 45747],
      ]);
      expect(used.valueTypes[1]).toEqual(["String", "String", "Double"]);
    });
  });

  it("gives a null object for the used range of a blank sheet, and A1 without OrNull", async () => {
    const { onSheet } = open(await made());
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      const first = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe("Sheet1!A1");
    });
  });

  it("reads rich text without its phonetic guides, inline text, booleans, errors and escapes", async () => {
    const sheet =
      '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>' +
      '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
      '<row><c r="B2" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row></sheetData>';
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>東</t></r><r><t>京</t></r>' +
      '<rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si></sst>';
    const bytes = written(sheet, {
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      "xl/sharedStrings.xml": strings,
    });
    expect(await valuesOf(bytes, "A1:E1")).toEqual([["東京", "in line", true, "#N/A", "ab"]]);
    expect(await valuesOf(bytes, "B2")).toEqual([["a\rb_x0041_"]]);
  });

  it("reads and writes elements with a prefix", async () => {
    const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = written("", {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const { onSheet, save } = open(bytes);
    await onSheet((sheet) => {
      sheet.getRange("B1").values = [["seven"]];
    });
    expect(await valuesOf(save(), "A1:B1")).toEqual([[7, "seven"]]);
  });

  it("shows a shared formula as it reads in each cell", async () => {
    const bytes = written(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    const { onSheet, save } = open(bytes);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([['=B1*$C$1&"B1"'], ['=B2*$C$1&"B1"'], ['=B3*$C$1&"B1"']]);
      sheet.getRange("A1").values = [["gone"]];
    });
    await open(save()).onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["gone"], ['=B2*$C$1&"B1"'], ['=B3*$C$1&"B1"']]);
    });
  });

  it.each([
    ["0", 36526],
    ["1", 35064],
  ])("counts days in the workbook's date system (date1904=%s)", async (flag, serial) => {
    const bytes = written("<sheetData/>", {
      "xl/workbook.xml":
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
        `<workbookPr date1904="${flag}"/><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    await open(bytes).run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1).load("value,error");
      await context.sync();
      expect(result.value).toBe(serial);
    });
  });
});

it("reads days and moments of the file's own date type as numbers, and what is none of them as text", async () => {
  const cells = ["2000-01-01", "2000-01-01T18:00:00Z", "2000-02-30"].map(
    (moment, column) => `<c r="${"ABC"[column] ?? ""}1" t="d"><v>${moment}</v></c>`,
  );
  await open(written(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`)).onSheet(
    async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([[36526, 36526.75, "2000-02-30"]]);
    },
  );
});

describe("writing as if typed", () => {
  it.each<[string, unknown, string]>([
    ["=HYPERLINK(\"#'Action plan'!A5:A9\",7)", 7, "Double"],
    ['=HYPERLINK("#\'Action plan\'!B12", "Row 12")', "Row 12", "String"],
    ['=hyperlink("#A1","a ""word"", <b>")', 'a "word", <b>', "String"],
    ['=HYPERLINK("https://example.org/?a=1&b=2")', "https://example.org/?a=1&b=2", "String"],
    ['=HYPERLINK("#A1",-0.5)', -0.5, "Double"],
    ['=HYPERLINK("#A1",B2)', "", "String"],
    ['=HYPERLINK("#A"&1,"x")', "", "String"],
    ['=HYPERLINK("#A1",7)+1', "", "String"],
  ])("knows what %s shows, if that is written there", async (formula, value, type) => {
    expect(await typed(formula)).toMatchObject({ formula, value, type });
  });

  it("takes links and plain values in one array, whose results another reader sees", async () => {
    const { onSheet, save } = open(await plain());
    await onSheet((sheet) => {
      sheet.getRange("A5:C5").formulas = [['=HYPERLINK("#A2",7)', "Audit", '=HYPERLINK("#A2","Row 2")']];
      sheet.getRange("A6:B6").values = [['=HYPERLINK("#A2",8)', 3]];
    });
    const { results } = await excelize([["GetRows", "Sheet1"]], save());
    expect((results[0]?.["result"] as unknown[]).slice(4)).toEqual([
      ["7", "Audit", "Row 2"],
      ["8", "3"],
    ]);
    expect(partsOf(save())["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="C5" t="str"><f>HYPERLINK(&quot;#A2&quot;,&quot;Row 2&quot;)</f><v>Row 2</v></c>',
    );
  });

  it("takes texts of 255 characters in a formula and no longer ones", async () => {
    const link = (length: number): string => `=HYPERLINK("#A1","${"x".repeat(length - 1)}""")`;
    expect(await typed(link(255))).toMatchObject({ formula: link(255) });
    await expect(typed(link(256))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each([
    ["=A2", "=A2", "a formula"],
    ["+A2", "=+A2", "a formula"],
    ["-item", "=-item", "a formula"],
  ])("makes %j a formula", async (value, formula) => {
    expect((await typed(value)).formula).toBe(formula);
  });

  it.each(["=A2", "- item", "007", "12%", "2025-03-31"])(
    "keeps %j text after an apostrophe or in the format @",
    async (value) => {
      expect(await typed(`'${value}`)).toMatchObject({ value, formula: value, type: "String" });
      expect(await typed(value, "@")).toMatchObject({ value, type: "String" });
    },
  );

  it.each([
    ["12.5", 12.5, "General"],
    ["1,200", 1200, "General"],
    ["12%", 0.12, "0%"],
    ["2025-03-31", 45747, "m/d/yyyy"],
    ["-5", -5, "General"],
    ["true", true, "General"],
  ])("makes %j the value %j", async (written, value, format) => {
    expect(await typed(written)).toMatchObject({ value, format });
  });

  it.each(["31/03/2025", "Q3 2025", "1.2.3", "a-b", "@home"])("leaves %j text", async (value) => {
    expect(await typed(value)).toMatchObject({ value, type: "String" });
  });

  it("makes a number text in the format @", async () => {
    expect(await typed(12.5, "@")).toMatchObject({ value: "12.5", type: "String" });
  });

  it.each([
    [45747, "dd/mm/yyyy", "31/03/2025"],
    [45747, "d mmm yy", "31 Mar 25"],
    [0.125, "0.0%", "12.5%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0.1 + 0.2, "General", "0.3"],
  ])("shows %j in the format %s as %s", async (value, format, text) => {
    expect((await typed(value, format)).text).toBe(text);
  });

  it("clears with empty text and leaves alone with null", async () => {
    const { onSheet, save } = open(await plain());
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [["", null, "When"]];
    });
    expect(await valuesOf(save(), "A1:C1")).toEqual([["", "Lead", "When"]]);
  });

  it("takes a block so large that office.js sends it in pieces", async () => {
    const { onSheet } = open(await plain());
    const block = Array.from({ length: 12_000 }, (_, row) => [row, `'row ${String(row)}`, true, "x", "y"]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E12000");
      range.values = block;
      const last = sheet.getRange("A12000:C12000").load("values");
      await context.sync();
      expect(last.values).toEqual([[11_999, "row 11999", true]]);
    });
  });

  it("gives back any grid of values, at once and from the saved file", async () => {
    const value = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(" ", "\n", "\r", "\t", "\u0000", "_x0041_", "😀", "&", "<", "]]>", '"', "é"),
      }),
    );
    const grid = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 5 });
    const bytes = await plain();
    await fc.assert(
      fc.asyncProperty(grid, async (values) => {
        const { onSheet, save } = open(bytes);
        const address = `B2:D${String(values.length + 1)}`;
        const read = await onSheet(async (sheet, context) => {
          const range = sheet.getRange(address);
          range.values = values.map((row) =>
            row.map((cell) => (typeof cell === "string" && cell ? `'${cell}` : cell)),
          );
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        });
        expect(read).toEqual(values);
        expect(await valuesOf(save(), address)).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });
});
