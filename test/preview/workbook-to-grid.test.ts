import type { IStyleData } from "@univerjs/core";
import { parseCell } from "../../src/host/xlsx/cells/address";
import { parseXml } from "../../src/host/xlsx/xml/xml-parse";
import type { WorkbookFile } from "../../src/host/xlsx/workbook-file";
import { fittedRows } from "../../src/preview/grid-changes";
import { isCut, workbookToGrid } from "../../src/preview/workbook-to-grid";
import { open, written } from "../host/workbooks";

/** The sheet in front as the grid gets it, and its cells by address. */
function shown(workbook: WorkbookFile) {
  const grid = workbookToGrid(workbook);
  const sheet = grid.sheets[workbook.activeSheet.id]!;
  const cell = (address: string) => {
    const { row, column } = parseCell(address)!;
    return sheet.cellData?.[row]?.[column];
  };
  return {
    grid,
    sheet,
    text: (address: string) => cell(address)?.v,
    style: (address: string) => cell(address)?.s as IStyleData,
  };
}

/** A sheet after a batch that Excel's API could do to a blank one. */
async function after(change: (sheet: Excel.Worksheet) => void, inside = "<sheetData/>") {
  const { onSheet, host } = open(written(inside));
  await onSheet(change);
  return shown(host.workbook);
}

it("shows values as Excel does: dates, percentages, flags, and a formula that nobody has calculated", async () => {
  const { text } = await after((sheet) => {
    sheet.getRange("A1:E1").values = [["Grit the paths", 45747, 0.25, true, "=B1+1"]];
    sheet.getRange("B1:C1").numberFormat = [["dd/mm/yyyy", "0%"]];
  });
  expect(["A1", "B1", "C1", "D1", "E1", "F1"].map(text)).toEqual([
    "Grit the paths",
    "31/03/2025",
    "25%",
    "TRUE",
    "=B1+1",
    undefined,
  ]);
});

it("puts numbers right and flags in the middle, unless the format says otherwise", async () => {
  const { style } = await after((sheet) => {
    sheet.getRange("A1:D1").values = [["Ann", 7, false, 8]];
    sheet.getRange("D1").format.horizontalAlignment = "Left";
  });
  expect(["A1", "B1", "C1", "D1"].map((address) => style(address).ht)).toEqual([undefined, 3, 2, 1]);
});

it("shows fills, fonts, borders and wrapping", async () => {
  const { style } = await after((sheet) => {
    const { format } = sheet.getRange("A1");
    format.fill.color = "#FFE699";
    format.font.bold = true;
    format.font.color = "#1F4E5F";
    format.font.size = 14;
    format.wrapText = true;
    format.verticalAlignment = "Top";
    format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  expect(style("A1")).toMatchObject({
    bg: { rgb: "#FFE699" },
    cl: { rgb: "#1F4E5F" },
    bl: 1,
    fs: 14,
    tb: 3,
    vt: 1,
    bd: { b: { s: 1 } },
  });
  expect(style("A1").bd).not.toHaveProperty("t");
});

it("keeps merges, sizes, what is hidden and what is frozen", async () => {
  const { sheet, grid } = await after((range) => {
    range.getRange("A1:C1").merge();
    range.getRange("B:B").format.columnWidth = 210;
    range.getRange("4:4").format.rowHeight = 60;
    range.getRange("D:D").columnHidden = true;
    range.freezePanes.freezeRows(2);
  }, '<sheetData><row r="3" hidden="1"/><row r="5"><c r="A5" t="inlineStr"><is><t>Fit a rail</t></is></c></row></sheetData>');
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(sheet.columnData?.[1]).toEqual({ w: 280, hd: 0 });
  expect([sheet.rowData?.[3]?.h, sheet.rowData?.[2]?.hd, sheet.columnData?.[3]?.hd]).toEqual([80, 1, 1]);
  expect(sheet.freeze).toMatchObject({ ySplit: 2, startRow: 2, xSplit: 0 });
  // Only the row without a height of its own is fitted to its text, as Excel does on opening.
  const fitted = fittedRows(grid)[0]?.ranges.map(({ startRow }) => startRow);
  expect(fitted).toContain(4);
  expect(fitted).not.toContain(3);
});

it("shows several sheets in order, and none that is hidden", async () => {
  const { host, run } = open(written("<sheetData/>"));
  await run(async (context) => {
    context.workbook.worksheets.add("Notes").visibility = "Hidden";
    await context.sync();
  });
  // As programs other than Excel write it.
  host.workbook.activeSheet.entry.set("state", "visible");
  const { sheetOrder, sheets } = workbookToGrid(host.workbook);
  expect(sheetOrder.map((id) => [sheets[id]?.name, sheets[id]?.hidden])).toEqual([
    ["Plan", 0],
    ["Notes", 1],
  ]);
});

describe("conditional formats", () => {
  const red = { fill: "#8B0000", font: "#FFFFFF" };
  const yellow = { fill: "#FFF2B3", font: "#000000" };
  const add = (sheet: Excel.Worksheet, address: string, formula: string, { fill, font } = red) => {
    const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = font;
  };

  it("shows our highlights on their cells alone, above the cell's own colours", async () => {
    const { style } = await after((sheet) => {
      sheet.getRange("A1:C3").format.fill.color = "#00FF00";
      add(sheet, "A1:B1,B3", '=N("action-plan-review:overdue")=0');
    });
    const coloured = ["A1", "B1", "B3"].map(style);
    expect(coloured.map(({ bg, cl }) => [bg?.rgb, cl?.rgb])).toEqual(
      Array.from({ length: 3 }, () => [red.fill, red.font]),
    );
    expect(["C1", "A2", "A3", "C3"].map((address) => style(address).bg?.rgb)).toEqual(
      Array.from({ length: 4 }, () => "#00FF00"),
    );
  });

  it.each([
    ['=ISNUMBER(SEARCH("late",$A1))', ["A1", "B1"]],
    ['=NOT(ISERROR(SEARCH("LATE",A1)))', ["A1"]],
    ['=LEFT(A1,4)="work"', ["B2"]],
    // What needs a formula engine does not show, rather than wrongly.
    ["=$A1>TODAY()", []],
    ['=ISNUMBER(SEARCH("l?te",$A1))', []],
  ])("%s colours %j", async (formula, expected) => {
    const { style } = await after((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Running late", "ok"],
        ["on time", "Works begun"],
      ];
      add(sheet, "A1:B2", formula);
    });
    expect(["A1", "B1", "A2", "B2"].filter((address) => style(address).bg)).toEqual(expected);
  });

  it("compares with plain values, never text with numbers", () => {
    const rule = (operator: string, to: string) =>
      `<conditionalFormatting sqref="A1:C1"><cfRule type="cellIs" dxfId="0" priority="1" operator="${operator}"><formula>${to}</formula></cfRule></conditionalFormatting>`;
    const cells =
      '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>9</v></c><c r="C1" t="inlineStr"><is><t>Open</t></is></c></row></sheetData>';
    const dxf = '<dxf><fill><patternFill><bgColor rgb="FF8B0000"/></patternFill></fill></dxf>';
    const coloured = (operator: string, to: string) => {
      const { host } = open(written(cells + rule(operator, to)));
      const { styles } = host.workbook;
      styles.add("dxfs", parseXml(dxf).root);
      const { style } = shown(host.workbook);
      return ["A1", "B1", "C1"].filter((address) => style(address).bg);
    };
    expect(coloured("greaterThan", "6")).toEqual(["B1"]);
    expect(coloured("equal", '"open"')).toEqual(["C1"]);
    expect(coloured("notEqual", "5")).toEqual(["B1", "C1"]);
    expect(coloured("greaterThan", "$D$1")).toEqual([]);
  });

  it("lets the rule of higher priority have its way", async () => {
    const { style } = await after((sheet) => {
      add(sheet, "A1", '=N("action-plan-review:partial")=0', yellow);
      add(sheet, "A1", '=N("action-plan-review:overdue")=0', red);
    });
    expect(style("A1").bg?.rgb).toBe(red.fill);
  });
});

it("shows the first cells of a sheet that reaches far out, and no place that only seems blank", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
  const { grid, sheet, text } = shown(open(written(`<sheetData>${rows}</sheetData>`)).host.workbook);
  expect(isCut(grid)).toBe(true);
  expect([text("A1"), sheet.columnCount, (sheet.rowCount ?? 0) * 256]).toEqual(["1", 256, 199_936]);
  expect(isCut(shown(open(written("<sheetData/>")).host.workbook).grid)).toBe(false);
});

it("takes no size of a file that no sheet can have", () => {
  const { sheet } = shown(
    open(
      written(
        '<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="-4"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultRowHeight="x"/><cols><col min="1" max="1" width="1e308"/></cols>' +
          '<sheetData><row r="1" ht="1e999"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    ).host.workbook,
  );
  expect(sheet.freeze).toMatchObject({ xSplit: 0, ySplit: 0 });
  expect([sheet.defaultRowHeight, sheet.rowData?.[0]?.h, sheet.columnData?.[0]?.w]).toEqual([20, 546, 1792]);
});
