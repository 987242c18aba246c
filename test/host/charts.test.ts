import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { excelize, type Call } from "./excelize";
import { changedParts, children, made, open, partsOf } from "./workbooks";

const sheetOne = "xl/worksheets/sheet1.xml";
const drawing = "xl/drawings/drawing1.xml";
const chartOne = "xl/charts/chart1.xml";
const figures: Call[] = [
  ["SetSheetRow", "Sheet1", "A1", ["Source", "Late", "Done"]],
  ["SetSheetRow", "Sheet1", "A2", ["Audit", 3, 7]],
  ["SetSheetRow", "Sheet1", "A3", ["Ofsted", 0, 4]],
  ["SetSheetRow", "Sheet1", "A4", ["CQC <A&E>", 1.5, 2]],
];
/** A column chart as somebody made it, by another program, whose elements have no prefix. */
const ownChart: Call = [
  "AddChart",
  "Sheet1",
  "G2",
  { Type: 21, Series: [{ Categories: "Sheet1!$A$2:$A$4", Values: "Sheet1!$B$2:$B$4" }] },
];

/** A chart with all that can be set. */
function addStanding(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
  chart.name = "Standing by source";
  chart.title.text = "How far\nthe actions are";
  chart.title.format.font.set({ size: 13, bold: true, color: "#1F3864", name: "Arial" });
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = 9;
  chart.format.fill.setSolidColor("white");
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.color = "#444444";
  categoryAxis.format.line.clear();
  valueAxis.set({ minimum: 0, maximum: 12, majorUnit: 2, numberFormat: "0", position: "Maximum" });
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
  valueAxis.title.text = "Actions";
  categoryAxis.position = "Maximum";
  for (const [index, colour] of ["#9C0006", "#2E7D32"].entries()) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(colour);
    series.format.line.set({ color: "#333333", weight: 0.75 });
    series.gapWidth = 60;
    series.hasDataLabels = true;
    series.dataLabels.set({ showValue: true, position: "Center", numberFormat: "0;;" });
    series.dataLabels.format.font.set({ color: "#FFFFFF", size: 9 });
  }
  return chart;
}

it("adds a chart with its parts and leaves every other part as it was", async () => {
  const bytes = await made(...figures);
  const { onSheet, save } = open(bytes);
  await onSheet((sheet) => addStanding(sheet) && undefined);
  const saved = save();
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    chartOne,
    "xl/drawings/_rels/drawing1.xml.rels",
    drawing,
    "xl/worksheets/_rels/sheet1.xml.rels",
    sheetOne,
  ]);
  const parts = partsOf(saved);
  const types = "application/vnd.openxmlformats-officedocument.drawing";
  expect(parts["[Content_Types].xml"]).toContain(`PartName="/${drawing}" ContentType="${types}+xml"`);
  expect(parts["[Content_Types].xml"]).toContain(
    `PartName="/${chartOne}" ContentType="${types}ml.chart+xml"`,
  );
  expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../charts/chart1.xml"');
  expect(parts[sheetOne]).toMatch(/<drawing r:id="rId1"\/>(<tableParts|<\/worksheet)/);
  expect(save()).toEqual(saved);
  expect(openWorkbook(saved).save()).toEqual(saved);
  const { results } = await excelize([["GetRows", "Sheet1"]], saved);
  expect(results[0]?.["result"]).toHaveLength(4);
});

it("writes a chart in the order of the schema, whatever order it was asked in", async () => {
  const { onSheet, save } = open(await made(...figures));
  await onSheet((sheet) => addStanding(sheet) && undefined);
  const xml = partsOf(save())[chartOne] ?? "";
  const inside = (parent: string): string =>
    children(xml, `c:${parent}`)
      .map((name) => name.replace("c:", ""))
      .join(" ");
  // ECMA-376 part 1, 21.2.2.
  expect(inside("chartSpace")).toBe("date1904 roundedCorners chart spPr");
  expect(inside("chart")).toBe("title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs");
  expect(inside("title")).toMatch(/^tx overlay/);
  expect(inside("plotArea")).toBe("layout barChart catAx valAx");
  expect(inside("barChart")).toBe("barDir grouping varyColors ser ser gapWidth overlap axId axId");
  expect(inside("catAx")).toBe(
    "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl",
  );
  expect(inside("valAx")).toBe(
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween majorUnit",
  );
  expect(inside("legend")).toBe("legendPos overlay txPr");
  const series = xml.slice(xml.indexOf("<c:ser>"), xml.indexOf("</c:ser>") + 8);
  expect(children(series, "c:ser").join(" ")).toBe(
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:dLbls c:cat c:val",
  );
  expect(children(series, "c:dLbls").join(" ")).toBe(
    "c:numFmt c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  );
  expect(children(series, "c:spPr")).toEqual(["a:solidFill", "a:ln"]);
  expect(children(partsOf(save())[drawing] ?? "", "xdr:twoCellAnchor")).toEqual([
    "xdr:from",
    "xdr:to",
    "xdr:graphicFrame",
    "xdr:clientData",
  ]);
  const scaling = xml.slice(xml.lastIndexOf("<c:scaling>"));
  expect(children(scaling, "c:scaling")).toEqual(["c:orientation", "c:max", "c:min"]);
});

it("reads back what was set after the file was closed", async () => {
  const first = open(await made(...figures));
  await first.onSheet((sheet) => addStanding(sheet) && undefined);
  await open(first.save()).onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("standing BY source");
    chart.load(
      "chartType,title/text,title/format/font/size,title/format/font/bold,title/format/font/italic,title/format/font/color,title/format/font/name,legend/position,legend/visible,series/items/name",
    );
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.load("reversePlotOrder,visible,position");
    valueAxis.load("minimum,maximum,majorUnit,numberFormat,title/text,majorGridlines/visible");
    const series = chart.series.getItemAt(1);
    series.load("gapWidth,overlap,hasDataLabels,format/line/weight,format/line/color");
    series.dataLabels.load(
      "position,showValue,showSeriesName,numberFormat,format/font/color,format/font/size",
    );
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      chartType: "BarStacked",
      title: {
        text: "How far\nthe actions are",
        format: { font: { size: 13, bold: true, italic: false, color: "#1F3864", name: "Arial" } },
      },
      legend: { visible: true, position: "Bottom" },
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Late", "Done"]);
    expect(categoryAxis.toJSON()).toMatchObject({
      reversePlotOrder: true,
      visible: true,
      position: "Maximum",
    });
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 12,
      majorUnit: 2,
      numberFormat: "0",
      title: { text: "Actions" },
      majorGridlines: { visible: true },
    });
    expect(series.toJSON()).toMatchObject({
      gapWidth: 60,
      overlap: 100,
      hasDataLabels: true,
      format: { line: { weight: 0.75, color: "#333333" } },
      dataLabels: {
        position: "Center",
        showValue: true,
        showSeriesName: false,
        numberFormat: "0;;",
        format: { font: { color: "#FFFFFF", size: 9 } },
      },
    });
  });
});

/** What a chart part keeps of its cells, for readers that do not look there: [formula, format, values]. */
function caches(xml: string): unknown[][] {
  return [...xml.matchAll(/<c:f>(.*?)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)].map(
    ([, formula, cache = ""]) => [
      formula,
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)]
        .map(([, at, value]) => `${String(at)}=${String(value)}`)
        .join(" "),
    ],
  );
}

it("keeps with a chart what its cells hold when the file is saved", async () => {
  const { onSheet, save } = open(await made(...figures));
  await onSheet(async (sheet, context) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    await context.sync();
    sheet.getRange("B2:B3").values = [[11], [""]];
  });
  expect(caches(partsOf(save())[chartOne] ?? "")).toEqual([
    ["Sheet1!$B$1", "0=Late"],
    ["Sheet1!$A$2:$A$4", "0=Audit 1=Ofsted 2=CQC &lt;A&amp;E&gt;"],
    ["Sheet1!$B$2:$B$4", "0=11 2=1.5"],
  ]);
});

it.each<[string, Excel.ChartSeriesBy | "Auto" | "Rows" | "Columns", string[]]>([
  ["A1:C4", "Columns", ["$B$2:$B$4 of $A$2:$A$4 as $B$1", "$C$2:$C$4 of $A$2:$A$4 as $C$1"]],
  ["A1:C3", "Rows", ["$B$2:$C$2 of $B$1:$C$1 as $A$2", "$B$3:$C$3 of $B$1:$C$1 as $A$3"]],
  ["A1:C2", "Auto", ["$B$2:$C$2 of $B$1:$C$1 as $A$2"]],
  ["A1:B4", "Auto", ["$B$2:$B$4 of $A$2:$A$4 as $B$1"]],
  ["A2:B4", "Columns", ["$B$2:$B$4 of $A$2:$A$4 as "]],
  ["B2:C4", "Columns", ["$B$2:$B$4 of  as ", "$C$2:$C$4 of  as "]],
  ["B1:B4", "Columns", ["$B$2:$B$4 of  as $B$1"]],
  ["E1:F3", "Columns", ["$F$2:$F$3 of $E$2:$E$3 as $F$1"]],
])("takes series, categories and names from %s by %s", async (address, by, expected) => {
  const { onSheet, save } = open(
    await made(
      ...figures,
      ["SetSheetRow", "Sheet1", "F1", [2011]],
      ["SetSheetRow", "Sheet1", "E2", [1, 5]],
      ["SetSheetRow", "Sheet1", "E3", [2, 6]],
    ),
  );
  await onSheet((sheet) => {
    sheet.charts.add("BarClustered", sheet.getRange(address), by as Excel.ChartSeriesBy);
  });
  const xml = partsOf(save())[chartOne] ?? "";
  const series = xml.match(/<c:ser>.*?<\/c:ser>/g) ?? [];
  const formula = (text: string, local: string): string =>
    new RegExp(`<c:${local}>.*?<c:f>Sheet1!(.*?)</c:f>`).exec(text)?.[1] ?? "";
  expect(
    series.map((one) => `${formula(one, "val")} of ${formula(one, "cat")} as ${formula(one, "tx")}`),
  ).toEqual(expected);
});

it("changes the series and the data of a chart", async () => {
  const { onSheet, save } = open(await made(...figures));
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.series.getItemAt(0).format.fill.setSolidColor("#9C0006");
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    const added = chart.series.add("Own <name>");
    added.setValues(sheet.getRange("C2:C3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    const gone = chart.series.add();
    gone.load("name");
    chart.series.load("items/name,count");
    await context.sync();
    expect(gone.name).toBe("Series3");
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Late", "Own <name>", "Series3"]);
    chart.series.getItemAt(2).delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  const xml = partsOf(save())[chartOne] ?? "";
  expect(caches(xml).map(([formula]) => formula)).toEqual([
    "Sheet1!$B$1",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$B$2:$B$3",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$C$2:$C$3",
  ]);
  expect(/<c:ser>.*?<\/c:ser>/.exec(xml)?.[0]).toContain('<a:srgbClr val="9C0006"/>');
});

it("lies where it is put, however wide and high the cells are", async () => {
  const { onSheet, save } = open(await made(...figures, ["SetColVisible", "Sheet1", "B", false]));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("3:3").format.rowHeight = 40;
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"));
    chart.setPosition("C3", "D6");
    chart.load("left,top,width,height");
    await context.sync();
    // Column B is hidden; the rest are of the usual 48 and 15 points.
    expect(chart.toJSON()).toMatchObject({ left: 99.75, top: 30, width: 96, height: 85 });
    chart.left = 5;
    chart.height = 200.5;
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 5, top: 30, width: 96, height: 200.5 });
    chart.setPosition(sheet.getRange("A1"));
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ left: 0, top: 0, width: 96, height: 200.5 });
  });
  expect(partsOf(save())[drawing]).toContain(
    "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>0</xdr:col>",
  );
});

it("leaves no trace of a chart that is deleted", async () => {
  const bytes = await made(...figures);
  const first = open(bytes);
  await first.onSheet((sheet) => addStanding(sheet) && undefined);
  const second = open(first.save());
  await second.onSheet((sheet) => {
    sheet.charts.getItemAt(0).delete();
  });
  expect(changedParts(bytes, second.save()).filter((name) => name !== sheetOne)).toEqual([]);
  expect(partsOf(second.save())[sheetOne]).not.toContain("<drawing");
});

it("drops the charts of a sheet that is deleted", async () => {
  const bytes = await made(...figures);
  const { run, save } = open(bytes);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    sheet.charts.add("BarClustered", context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4"));
    await context.sync();
    save();
    sheet.delete();
    await context.sync();
  });
  expect(changedParts(bytes, save())).toEqual([]);
});

it("puts a chart beside the user's own, and takes it away, without touching it", async () => {
  const bytes = await made(...figures, ownChart);
  const { onSheet, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    addStanding(sheet);
    sheet.charts.load("items/name,items/id,items/chartType,items/top,items/left,count");
    await context.sync();
    const [own, ours] = sheet.charts.items;
    expect([own?.chartType, own?.left, own?.top]).toEqual(["ColumnClustered", 6 * 48, 15]);
    expect(ours?.name).toBe("Standing by source");
    expect(own?.id).not.toBe(ours?.id);
  });
  const [before, after] = [partsOf(bytes)[drawing] ?? "", partsOf(save())[drawing] ?? ""];
  const anchor = after.slice(after.lastIndexOf("<xdr:twoCellAnchor"), after.indexOf("</xdr:wsDr>"));
  expect(after.replace(anchor, "")).toBe(before);
  expect(changedParts(bytes, save())).not.toContain(chartOne);
  await onSheet((sheet) => {
    sheet.charts.getItem("Standing by source").delete();
  });
  expect(changedParts(bytes, save())).toEqual([]);
});

it("looks at the user's charts of another kind from outside only", async () => {
  const ring: Call = ["AddChart", "Sheet1", "G2", { Type: 40, Series: [{ Values: "Sheet1!$B$2:$B$4" }] }];
  const bytes = await made(...figures, ring);
  const { onSheet, codeOf, save } = open(bytes);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0).load();
    await context.sync();
    expect([chart.chartType, chart.width > 100]).toEqual(["Doughnut", true]);
  });
  expect(changedParts(bytes, save())).toEqual([]);
  expect(await codeOf((sheet) => sheet.charts.getItemAt(0).series.load("items/name"))).toBe("ApiNotFound");
});

it("lets the references of every chart follow a sheet's new name", async () => {
  const { onSheet, save } = open(await made(...figures, ownChart));
  await onSheet((sheet) => {
    sheet.charts.add("BarClustered", sheet.getRange("A1:C4"));
    sheet.name = "Ann's plan";
  });
  for (const part of [chartOne, "xl/charts/chart2.xml"]) {
    expect(partsOf(save())[part]).toMatch(/'Ann''s plan'!\$B\$2:\$B\$4<\/(c:)?f>/);
    expect(partsOf(save())[part]).not.toContain("Sheet1!");
  }
});

it("becomes a chart of another type, whose axes change places", async () => {
  const { onSheet, save } = open(await made(...figures));
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarStacked100", sheet.getRange("A1:C4"), "Columns");
    const axis = chart.axes.valueAxis.load("numberFormat");
    await context.sync();
    expect(axis.numberFormat).toBe("0%");
    chart.chartType = "ColumnClustered";
    axis.load("numberFormat");
    chart.load("chartType");
    await context.sync();
    expect([chart.chartType, axis.numberFormat]).toEqual(["ColumnClustered", "General"]);
  });
  const xml = partsOf(save())[chartOne] ?? "";
  expect(xml).not.toContain("overlap");
  expect(xml).toMatch(/<c:catAx>.*<c:axPos val="b"\/>.*<c:valAx>.*<c:axPos val="l"\/>/);
});

it("names a chart by its only series until it has a title, and hides title and legend", async () => {
  const { onSheet, save } = open(await made(...figures));
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    chart.load("title/text,title/visible,legend/visible");
    await context.sync();
    expect([chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(["Late", true, false]);
    chart.title.visible = false;
    chart.legend.visible = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  });
  const xml = partsOf(save())[chartOne] ?? "";
  expect(xml).toContain('<c:chart><c:autoTitleDeleted val="1"/>');
  expect(xml).toContain('<c:legend><c:legendPos val="r"/>');
  expect(xml).not.toContain("majorGridlines");
});

describe("what Excel would not do fails", () => {
  type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
  const chart =
    (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Batch =>
    (sheet) => {
      change(addStanding(sheet), sheet);
    };

  it.each<[string, string, Batch]>([
    [
      "a type that is not imitated",
      "ApiNotFound",
      (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4")),
    ],
    [
      "no such side",
      "InvalidArgument",
      (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Sideways" as "Rows"),
    ],
    ["an empty name", "InvalidArgument", chart((made) => (made.name = ""))],
    [
      "a name that is taken",
      "InvalidArgument",
      chart(
        (_made, sheet) =>
          (sheet.charts.add("BarClustered", sheet.getRange("A1:B4")).name = "standing by source"),
      ),
    ],
    [
      "labels outside stacked bars",
      "InvalidArgument",
      chart((made) => (made.series.getItemAt(0).dataLabels.position = "OutsideEnd")),
    ],
    ["a gap too wide", "InvalidArgument", chart((made) => (made.series.getItemAt(0).gapWidth = 501))],
    [
      "a colour that is none",
      "InvalidArgument",
      chart((made) => made.series.getItemAt(0).format.fill.setSolidColor("reddish")),
    ],
    [
      "values in rows and columns",
      "InvalidArgument",
      chart((made, sheet) => made.series.getItemAt(0).setValues(sheet.getRange("A1:B2"))),
    ],
    ["a width below none", "InvalidArgument", chart((made) => (made.width = -1))],
    ["an end above the start", "InvalidArgument", chart((made) => made.setPosition("C9", "A1"))],
    ["a series that is not there", "ItemNotFound", chart((made) => made.series.getItemAt(2).delete())],
    [
      "a chart that is gone",
      "ItemNotFound",
      chart((made) => {
        made.delete();
        made.title.text = "Late";
      }),
    ],
    ["no chart of that name", "ItemNotFound", (sheet) => sheet.charts.getItem("None").load("name")],
  ])("%s", async (_what, code, batch) => {
    expect(await open(await made(...figures)).codeOf(batch)).toBe(code);
  });

  it("on a sheet whose drawings are protected", async () => {
    const bytes = await made(...figures, ["ProtectSheet", "Sheet1", { EditObjects: false, Password: "x" }]);
    expect(await open(bytes).codeOf((sheet) => addStanding(sheet))).toBe("AccessDenied");
  });
});
