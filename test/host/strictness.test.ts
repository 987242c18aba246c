import { HostError } from "../../src/host/host-error";
import { made, open, plain, rels, written } from "./workbooks";

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

describe("errors that Excel gives", () => {
  const merged = `<sheetData/><mergeCells>${Array.from({ length: 513 }, (_, row) => `<mergeCell ref="A${String(row + 1)}:B${String(row + 1)}"/>`).join("")}</mergeCells>`;
  const isProtected = '<sheetData/><sheetProtection sheet="1"/>';
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';

  it.each<[string, string, string, Batch]>([
    [
      "an array of another shape",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1:B1").values = [[1, 2, 3]]),
    ],
    [
      "a flat array",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1:B1").values = [1, 2] as unknown as number[][]),
    ],
    [
      "a value of no kind",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").values = [[{}]]),
    ],
    [
      "a text over the limit",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
    ],
    [
      "a formula with a bracket open",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").values = [["=SUM(A2"]]),
    ],
    [
      "an address too long",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) =>
        sheet
          .getRanges(Array.from({ length: 2000 }, (_, row) => `A${String(row + 1)}`).join(","))
          .load("address"),
    ],
    [
      "an address that is none",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => sheet.getRange("A1:").load("address"),
    ],
    [
      "more merged areas than 512",
      merged,
      "GeneralException",
      (sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address"),
    ],
    [
      "a value on a protected sheet",
      isProtected,
      "AccessDenied",
      (sheet) => (sheet.getRange("A1").values = [[1]]),
    ],
    [
      "a rule on a protected sheet",
      isProtected,
      "AccessDenied",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    ],
    [
      "a part of an array formula",
      array,
      "InvalidOperation",
      (sheet) => (sheet.getRange("A2").values = [[1]]),
    ],
    [
      "a sheet that is not there",
      "<sheetData/>",
      "ItemNotFound",
      (_sheet, context) => context.workbook.worksheets.getItem("None").load("name"),
    ],
    [
      "the name of another sheet",
      "<sheetData/>",
      "ItemAlreadyExists",
      (_sheet, context) => context.workbook.worksheets.add("PLAN"),
    ],
    [
      "a name with a slash",
      "<sheetData/>",
      "InvalidArgument",
      (_sheet, context) => context.workbook.worksheets.add("1/2"),
    ],
    [
      "a name too long",
      "<sheetData/>",
      "InvalidArgument",
      (_sheet, context) => context.workbook.worksheets.add("x".repeat(32)),
    ],
    [
      "the name History",
      "<sheetData/>",
      "InvalidArgument",
      (_sheet, context) => context.workbook.worksheets.add("history"),
    ],
    [
      "the only sheet deleted",
      "<sheetData/>",
      "InvalidOperation",
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      "title rows that are not entire rows",
      "<sheetData/>",
      "InvalidArgument",
      (sheet) => {
        sheet.pageLayout.setPrintTitleRows("A1:B1");
      },
    ],
    [
      "something the host does not imitate",
      "<sheetData/>",
      "ApiNotFound",
      (sheet) => {
        sheet.getRange("A1").calculate();
      },
    ],
  ])("%s: %s%s", async (_what, inside, code, batch) => {
    expect(await open(written(inside)).codeOf(batch)).toBe(code);
  });

  it("permits rules on a sheet protected with formatting allowed, and no values", async () => {
    const { onSheet, codeOf } = open(written('<sheetData/><sheetProtection sheet="1" formatCells="0"/>'));
    await onSheet((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    });
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  });

  it("takes values in the unlocked cells of a protected sheet, and not where one of the cells is locked", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>';
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>';
    const { onSheet, codeOf } = open(
      written(sheet, {
        "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": rels(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ),
      }),
    );
    await onSheet((own) => {
      own.getRange("A1:B1").values = [[1, "two"]];
    });
    expect(await codeOf((own) => (own.getRange("A1:A2").values = [[3], [4]]))).toBe("AccessDenied");
    await onSheet(async (own, context) => {
      const range = own.getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "two"]]);
    });
  });

  it("keeps the structure of a protected workbook", async () => {
    const bytes = await made(["ProtectWorkbook", { LockStructure: true }], ["NewSheet", "Two"]);
    const { codeOf, run } = open(bytes);
    expect(await codeOf((_sheet, context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
    expect(
      await codeOf((sheet) => {
        sheet.delete();
      }),
    ).toBe("AccessDenied");
    await run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });

  it("names what it does not imitate", async () => {
    const { run } = open(await plain());
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items/name");
        await context.sync();
      }),
    ).rejects.toThrow("The stand-in host does not imitate Worksheet.pivotTables.");
  });
});

describe("limits", () => {
  it("refuses requests and answers over 5 MB", async () => {
    const { codeOf } = open(await plain());
    const block = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    expect(await codeOf((sheet) => (sheet.getRange("A1:A200").values = block))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(
      await codeOf(async (sheet, context) => {
        sheet.getRange("A1:A100").values = block.slice(0, 100);
        await context.sync();
        sheet.getRange("A101:A190").values = block.slice(0, 90);
        await context.sync();
        sheet.getRange("A1:A190").load("values");
      }),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("reads null for more than five million cells and for whole columns", async () => {
    const { onSheet } = open(await plain());
    await onSheet(async (sheet, context) => {
      const many = sheet.getRange("A1:Z200000").load("values");
      const column = sheet.getRange("C:C").load("values,address,rowCount");
      await context.sync();
      expect([many.values, column.values, column.address, column.rowCount]).toEqual([
        null,
        null,
        "Sheet1!C:C",
        1_048_576,
      ]);
    });
  });

  it("refuses through office.js what a lower requirement set lacks", async () => {
    const { run } = open(await plain(), { apiVersion: "1.7" });
    await expect(
      run(async (context) => context.workbook.worksheets.getActiveWorksheet().pageLayout.load("zoom")),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("merged cells", () => {
  const bytes = written(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>',
  );

  it("hold a value in their first cell only", async () => {
    await open(bytes).onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.values = [["a"], ["b"], ["c"], ["d"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], [""], [""], ["d"]]);
    });
  });

  it("are listed for ranges that hold their first cell", async () => {
    await open(bytes).onSheet(async (sheet, context) => {
      const all = sheet
        .getRange("A1:B1")
        .getMergedAreasOrNullObject()
        .load("areas/items/address,areas/items/rowCount");
      const none = sheet.getRange("A2:A9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(all.areas.items.map((area) => [area.address, area.rowCount])).toEqual([["Plan!A1:A3", 3]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("cells with numbers", () => {
  const rows =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>2</t></is></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f>A1+A2</f><v>4</v></c></row><row r="4"><c r="A4"><v>5</v></c><c r="B4"><v>6</v></c></row></sheetData>';

  it("are found, typed or of formulas, and not on a protected sheet", async () => {
    const ask = (sheet: Excel.Worksheet, kind: "Constants" | "Formulas") =>
      sheet.getRange("A1:B9").getSpecialCellsOrNullObject(kind, "Numbers").load("address");
    await open(written(rows)).onSheet(async (sheet, context) => {
      const typed = ask(sheet, "Constants");
      const worked = ask(sheet, "Formulas");
      const none = sheet.getRange("C1:D9").getSpecialCellsOrNullObject("Constants", "Numbers");
      await context.sync();
      expect([typed.address, worked.address, none.isNullObject]).toEqual([
        "Plan!A1:A2,Plan!A4:B4",
        "Plan!B2",
        true,
      ]);
    });
    await open(written(`${rows}<sheetProtection sheet="1"/>`)).onSheet(async (sheet, context) => {
      ask(sheet, "Constants");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });
});

describe("faults on demand", () => {
  it("stops a batch where it is told to; what came before stays", async () => {
    const { host, onSheet, run, OfficeExtension } = open(await plain());
    host.beforeAction = (name) => {
      if (name === "set Range values" && ++writes === 2) throw new HostError("AccessDenied", "no more");
    };
    let writes = 0;
    const failed: unknown = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1").values = [["first"]];
      sheet.getRange("E2").values = [["second"]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OfficeExtension.Error);
    expect(failed).toMatchObject({ code: "AccessDenied", message: "no more" });
    host.beforeAction = undefined;
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("E1:E2").load("values");
      await context.sync();
      expect(range.values).toEqual([["first"], [""]]);
    });
  });

  it("fails the request of a number, counting only what code waits for", async () => {
    const { host, onSheet } = open(await plain());
    host.failAt(2, { code: "InvalidOperationInCellEditMode", message: "editing" });
    await onSheet((sheet) => sheet.load("name"));
    expect(host.requests).toBe(1);
    await expect(onSheet((sheet) => sheet.load("name"))).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    await onSheet((sheet) => sheet.load("name"));
    expect(host.requests).toBe(3);
    expect(host.bytesReceived).toBeGreaterThan(0);
    expect(host.actions).toContain("load Worksheet getActiveWorksheet");
  });

  it("says when a request is over, failed or not, and what was begun of it", async () => {
    const { host, onSheet } = open(await plain());
    const heard: (readonly string[])[] = [];
    host.afterRequest = (actions) => heard.push(actions);
    await onSheet((sheet) => (sheet.getRange("E1").values = [["done"]]));
    expect(heard).toEqual([expect.arrayContaining(["set Range values"]) as unknown]);
    host.failAt(2, { code: "AccessDenied", message: "no" });
    await expect(onSheet((sheet) => (sheet.getRange("E1").values = [["more"]]))).rejects.toThrow();
    expect(heard[1]).toEqual([]);
  });
});
