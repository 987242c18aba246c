import { excelize, type Call } from "./excelize";
import { made, open, partsOf, plain, written } from "./workbooks";

const sheetOne = "xl/worksheets/sheet1.xml";

it("finds sheets by name and id, and tells what they are", async () => {
  const bytes = await made(["NewSheet", "Hidden"], ["SetSheetVisible", "Hidden", false]);
  await open(bytes).run(async (context) => {
    const { worksheets } = context.workbook;
    const none = worksheets.getItemOrNullObject("None").load("name");
    worksheets.load("items/name,items/id,items/position,items/visibility");
    const count = worksheets.getCount(true);
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(1);
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
      ["Sheet1", 0, "Visible"],
      ["Hidden", 1, "Hidden"],
    ]);
    const again = worksheets.getItem(worksheets.items[1]?.id ?? "").load("name");
    await context.sync();
    expect(again.name).toBe("Hidden");
  });
});

it("adds, activates, renames and uses a sheet in one batch and in later ones", async () => {
  const { run, save } = open(await plain());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ann's plan");
    sheet.activate();
    sheet.tabColor = "#9C0006";
    sheet.showGridlines = false;
    sheet.load("id,name");
    await context.sync();
    sheet.name = "Summary";
    const cell = sheet.getRange("B2");
    cell.values = [["later"]];
    cell.load("address");
    await context.sync();
    cell.select();
    await context.sync();
    expect(cell.address).toBe("Summary!B2");
  });
  await open(save()).run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name,tabColor,showGridlines");
    const selected = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    expect([active.name, active.tabColor, active.showGridlines]).toEqual(["Summary", "#9C0006", false]);
    expect([selected.address, selected.values]).toEqual(["Summary!B2", [["later"]]]);
  });
});

it("quotes sheet names in addresses and takes them quoted", async () => {
  const { run } = open(await plain());
  await run(async (context) => {
    const range = context.workbook.worksheets
      .add("Ann's plan")
      .getRange("'Ann''s plan'!B2:C3")
      .load("address");
    await context.sync();
    expect(range.address).toBe("'Ann''s plan'!B2:C3");
  });
});

it("keeps custom properties of a sheet whatever the case of their keys", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet((sheet) => {
    sheet.customProperties.add("Review", "one");
    sheet.customProperties.add("review", "two 😀");
  });
  await open(save()).onSheet(async (sheet, context) => {
    const all = sheet.customProperties.load("items/key,items/value");
    const none = sheet.customProperties.getItemOrNullObject("other").load("value");
    await context.sync();
    expect(all.items.map(({ key, value }) => [key, value])).toEqual([["Review", "two 😀"]]);
    expect(none.isNullObject).toBe(true);
    all.items[0]?.delete();
    await context.sync();
    const count = sheet.customProperties.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

it("formats cells and reads the formats back, mixed ones as null", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet((sheet) => {
    const head = sheet.getRange("A1:C1");
    head.format.fill.color = "#DDEBF7";
    head.format.font.set({ bold: true, color: "white", size: 12, name: "Arial" });
    head.format.wrapText = true;
    head.format.horizontalAlignment = "Center";
    sheet.getRange("A2").format.set({ horizontalAlignment: "Left", indentLevel: 2, shrinkToFit: true });
    head.format.borders.getItem("EdgeBottom").style = "Continuous";
    head.format.columnWidth = 96;
    head.format.rowHeight = 30;
  });
  await open(save()).onSheet(async (sheet, context) => {
    const wanted =
      "fill/color,font/bold,font/color,font/size,font/name,wrapText,horizontalAlignment,columnWidth,rowHeight";
    const head = sheet.getRange("A1:C1").format.load(wanted);
    const both = sheet.getRange("A1:C2").format.load("font/bold,rowHeight");
    const [indented, mixed] = ["A2", "A1:A2"].map((cells) =>
      sheet.getRange(cells).format.load("indentLevel,shrinkToFit"),
    );
    const border = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style,weight");
    await context.sync();
    expect(head.toJSON()).toMatchObject({
      fill: { color: "#DDEBF7" },
      font: { bold: true, color: "#FFFFFF", size: 12, name: "Arial" },
      wrapText: true,
      horizontalAlignment: "Center",
      columnWidth: 96,
      rowHeight: 30,
    });
    expect([indented?.indentLevel, indented?.shrinkToFit]).toEqual([2, true]);
    expect([mixed?.indentLevel, mixed?.shrinkToFit]).toEqual([null, null]);
    expect([both.font.bold, both.rowHeight]).toEqual([null, null]);
    expect([border.style, border.weight]).toEqual(["Continuous", "Thin"]);
  });
});

it("turns text by degrees, and tells them of a file that another program wrote", async () => {
  const degrees = [0, 45, 90, -1, -90, 180];
  const turned = [0, 45, 90, 91, 180, 255];
  const bytes = await made(
    ...turned.flatMap((TextRotation, index): Call[] => [
      ["NewStyle", { Alignment: { TextRotation } }],
      ["SetCellStyle", "Sheet1", `A${index + 1}`, `A${index + 1}`, index + 1],
    ]),
  );
  const { onSheet, save, codeOf } = open(bytes);
  await onSheet((sheet) => {
    degrees.forEach((degree, index) => (sheet.getRange(`B${index + 1}`).format.textOrientation = degree));
  });
  expect(await codeOf((sheet) => sheet.getRange("B1").format.set({ textOrientation: 91 }))).toBe(
    "InvalidArgument",
  );
  await open(save()).onSheet(async (sheet, context) => {
    const cells = ["A", "B"].flatMap((column) => degrees.map((_, index) => `${column}${index + 1}`));
    const formats = cells.map((cell) => sheet.getRange(cell).format.load("textOrientation"));
    await context.sync();
    expect(formats.map(({ textOrientation }) => textOrientation)).toEqual([...degrees, ...degrees]);
  });
});

it("fits columns and wrapped rows to their text", async () => {
  const { onSheet } = open(await plain());
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["word ".repeat(30)]];
    const [wide, narrow] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    sheet.getRange("A:B").format.autofitColumns();
    wide.load("columnWidth");
    narrow.load("columnWidth");
    await context.sync();
    expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 5);
    wide.columnWidth = 100;
    wide.wrapText = true;
    wide.autofitRows();
    wide.load("rowHeight");
    await context.sync();
    expect(wide.rowHeight).toBeGreaterThan(60);
  });
});

it("tells which rows and columns are hidden", async () => {
  const bytes = await made(
    ["SetSheetRow", "Sheet1", "A2", ["x"]],
    ["SetRowVisible", "Sheet1", 2, false],
    ["SetColVisible", "Sheet1", "B", false],
  );
  await open(bytes).onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3").load("rowHidden,columnHidden");
    const rows = range.getRowProperties({ rowHidden: true, address: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
    expect(rows.value).toEqual([
      { rowHidden: false, address: "1:1" },
      { rowHidden: true, address: "2:2" },
      { rowHidden: false, address: "3:3" },
    ]);
    expect(columns.value.map((column) => column.columnHidden)).toEqual([false, true]);
  });
});

it("sets a hyperlink with its text, and reads one", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet((sheet) => {
    sheet.getRange("A2").hyperlink = {
      documentReference: "Sheet1!C2",
      textToDisplay: "=Go",
      screenTip: "To the date",
    };
    sheet.getRange("B2").hyperlink = { address: "https://example.org/?a=1&b=2" };
  });
  await open(save()).onSheet(async (sheet, context) => {
    const [inside, outside, none] = ["A2", "B2", "C2"].map((cell) =>
      sheet.getRange(cell).load("hyperlink,values"),
    );
    await context.sync();
    expect(inside?.hyperlink).toEqual({
      documentReference: "Sheet1!C2",
      textToDisplay: "=Go",
      screenTip: "To the date",
    });
    expect(inside?.values).toEqual([["=Go"]]);
    expect(outside?.hyperlink).toEqual({ address: "https://example.org/?a=1&b=2", textToDisplay: "Ann" });
    expect(none?.hyperlink).toBeNull();
  });
});

it("sets up pages and freezes rows as another reader sees them", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet(async (sheet, context) => {
    const { pageLayout, freezePanes } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.setPrintArea("A1:C2");
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "Health && Safety";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
    freezePanes.freezeRows(1);
    const zoom = pageLayout.load("zoom,leftMargin,orientation");
    const header = pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerHeader,rightFooter");
    await context.sync();
    expect(zoom.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
    expect(zoom.leftMargin).toBe(36);
    expect([header.leftHeader, header.centerHeader, header.rightFooter]).toEqual([
      "Health && Safety",
      "",
      "&P of &N",
    ]);
  });
  const { results } = await excelize(
    [["GetPageLayout", "Sheet1"], ["GetPanes", "Sheet1"], ["GetDefinedName"]],
    save(),
  );
  expect(JSON.stringify(results[0])).toContain('"Orientation":"landscape"');
  expect(JSON.stringify(results[1])).toContain('"YSplit":1');
  expect(JSON.stringify(results[2])).toContain("Sheet1!$A$1:$C$2");
});

it("breaks pages between rows, from the top, and takes the breaks away without a trace", async () => {
  const bytes = written(
    '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
  );
  const { onSheet, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A20");
    breaks.add(sheet.getRange("B8:C9"));
    breaks.add("8:8");
    breaks.load("items/rowIndex");
    const cell = breaks.getItem(1).getCellAfterBreak().load("address");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([7, 19]);
    expect(cell.address).toBe("Plan!A20");
  });
  expect(partsOf(save())[sheetOne]).toContain(
    '/><rowBreaks count="2" manualBreakCount="2"><brk id="7" max="16383" man="1"/><brk id="19" max="16383" man="1"/></rowBreaks></worksheet>',
  );
  await onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks.load("items");
    await context.sync();
    breaks.items[0]?.delete();
    const count = breaks.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    breaks.removePageBreaks();
  });
  expect(partsOf(save())).toEqual(partsOf(bytes));
});

it("breaks no page above the first row", async () => {
  const { codeOf } = open(await plain());
  expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add("B1"))).toBe("InvalidArgument");
  expect(await codeOf((sheet) => sheet.horizontalPageBreaks.getItem(0).delete())).toBe("ItemNotFound");
});

it("merges cells, keeps the first value, and takes them apart", async () => {
  const { onSheet, save } = open(await plain());
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").merge();
  });
  expect(partsOf(save())[sheetOne]).toContain('<mergeCell ref="A1:C1"/>');
  await open(save()).onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1").load("values");
    range.unmerge();
    const merged = range.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(range.values).toEqual([["Action", "", ""]]);
    expect(merged.isNullObject).toBe(true);
  });
});

it("clears contents, or everything, of an area", async () => {
  const { onSheet } = open(await plain());
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1:C1").clear();
    const kept = sheet.getRange("A1").format.font.load("bold");
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect([kept.bold, used.address]).toEqual([true, "Sheet1!A2:C2"]);
  });
});

it("knows tables by name with their parts", async () => {
  const bytes = await made(
    ["SetSheetRow", "Sheet1", "B2", ["Action", "Lead"]],
    ["SetSheetRow", "Sheet1", "B3", ["Train", "Ann"]],
    ["AddTable", "Sheet1", { Range: "B2:C3", Name: "Actions" }],
  );
  await open(bytes).run(async (context) => {
    const table = context.workbook.tables.getItem("actions").load("name");
    const [whole, body] = [table.getRange().load("address"), table.getDataBodyRange().load("values")];
    await context.sync();
    expect([table.name, whole.address, body.values]).toEqual(["Actions", "Sheet1!B2:C3", [["Train", "Ann"]]]);
  });
});

it("moves between ranges", async () => {
  await open(await plain()).onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    const ranges = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(1),
      range.getResizedRange(1, -1),
      range.getOffsetRange(-1, 2),
      range.getEntireRow(),
      range.getEntireColumn(),
      sheet.getRangeByIndexes(4, 0, 2, 3),
      range.getIntersection("C3:D9"),
    ].map((other) => other.load("address"));
    await context.sync();
    expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "C3",
      "B2:C2",
      "C2:C3",
      "B2:B4",
      "D1:E2",
      "2:3",
      "B:C",
      "A5:C6",
      "C3",
    ]);
  });
});

it("reads numbers in cells and rows that give no reference of their own", async () => {
  const bytes = written(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
  );
  await open(bytes).onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("address,values");
    await context.sync();
    expect(used.address).toBe("Plan!A1:D4");
    expect(used.values[3]).toEqual(["", "", 3, 4]);
  });
});
