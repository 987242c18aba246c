import { isTrue } from "../sheet";
import type { XmlElement } from "../xml/xml";
import type { Chart } from "./chart";

interface Kind {
  readonly barDir: "bar" | "col";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

/** The types of charts that can be made, by the names of the API. */
export const chartKinds = {
  BarClustered: { barDir: "bar", grouping: "clustered" },
  BarStacked: { barDir: "bar", grouping: "stacked" },
  BarStacked100: { barDir: "bar", grouping: "percentStacked" },
  ColumnClustered: { barDir: "col", grouping: "clustered" },
  ColumnStacked: { barDir: "col", grouping: "stacked" },
  ColumnStacked100: { barDir: "col", grouping: "percentStacked" },
} as const satisfies Record<string, Kind>;

export type ChartType = keyof typeof chartKinds;

const otherKinds: Record<string, string> = {
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

/** The group of bars of a chart that has nothing else, or undefined for a chart of another kind. */
export function barsOf(chart: Chart): XmlElement | undefined {
  const groups = groupsOf(chart);
  const [first] = groups;
  return groups.length === 1 && first?.local === "barChart" ? first : undefined;
}

function groupsOf(chart: Chart): XmlElement[] {
  return (chart.find("chart", "plotArea")?.elements ?? []).filter(({ local }) => local.endsWith("Chart"));
}

/** The API's name for the type of a chart; "Invalid", as the API says, where it has no single one that is known here. */
export function typeOf(chart: Chart): string {
  const bars = barsOf(chart);
  const [group, ...others] = groupsOf(chart);
  if (!bars) return (others.length === 0 && otherKinds[group?.local ?? ""]) || "Invalid";
  const [barDir = "col", grouping = "clustered"] = ["barDir", "grouping"].map((local) =>
    bars.child(local)?.get("val"),
  );
  const found = Object.entries(chartKinds).find(
    ([, kind]) => kind.barDir === barDir && kind.grouping === grouping,
  );
  return found?.[0] ?? "Invalid";
}

/** Turns the bars of a chart into another type. */
export function setType(chart: Chart, bars: XmlElement, type: ChartType): void {
  const { barDir, grouping } = chartKinds[type];
  chart.setValue(bars, "barDir", barDir);
  chart.setValue(bars, "grouping", grouping);
  chart.setValue(bars, "overlap", grouping === "clustered" ? undefined : 100);
  const [category, value] = barDir === "bar" ? ["l", "b"] : ["b", "l"];
  const plot = chart.find("chart", "plotArea");
  for (const axis of plot?.all("catAx") ?? []) chart.setValue(axis, "axPos", category);
  for (const axis of plot?.all("valAx") ?? []) {
    chart.setValue(axis, "axPos", value);
    // The axis of a chart to 100% counts in percent, unless it was given a format of its own.
    const format = axis.child("numFmt");
    if (isTrue(format?.get("sourceLinked"))) {
      format?.set("formatCode", grouping === "percentStacked" ? "0%" : "General");
    }
  }
}

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";

/** The part of a chart without series; its title is made from them until it gets a text. */
export const emptyChart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main">` +
  '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:title><c:overlay val="0"/></c:title>' +
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>' +
  '<c:grouping val="clustered"/><c:varyColors val="0"/><c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
  '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  '<c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>' +
  '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  '<c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>' +
  '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>' +
  '<c:crossBetween val="between"/></c:valAx></c:plotArea>' +
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
  "</c:chart></c:chartSpace>";
