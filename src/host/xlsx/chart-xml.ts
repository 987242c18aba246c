import { areaAddress, columnLetters, quotedSheetName, type Area } from "./address";
import type { Sheet } from "./sheet";
import { escapeXml } from "./xml-text";

const office = "http://schemas.openxmlformats.org/";

/** What is drawn for one series of bars. Colours are RRGGBB, sizes are points. */
export interface Series {
  name: string;
  values: Area | null;
  categories: Area | null;
  fill: string | null;
  line: { color: string; weight: number } | null;
  labels: { shown: boolean; numberFormat: string; color: string };
  gapWidth: number;
}

/** Bars or columns, side by side or stacked. */
export interface BarChart {
  direction: "bar" | "col";
  grouping: "clustered" | "stacked" | "percentStacked";
  title: string;
  legend: { visible: boolean; position: string };
  categoryAxis: { visible: boolean; reversed: boolean; gridlines: boolean };
  valueAxis: { visible: boolean; reversed: boolean; gridlines: boolean };
  series: Series[];
}

/** The part of a chart, with the figures that its cells hold now, in the schema's order. */
export function chartXml(chart: BarChart, sheet: Sheet): string {
  const { direction, grouping, series } = chart;
  const overlap = grouping === "clustered" ? "" : value("overlap", 100);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${office}drawingml/2006/chart" xmlns:a="${office}drawingml/2006/main" ` +
    `xmlns:r="${office}officeDocument/2006/relationships">${value("roundedCorners", 0)}<c:chart>` +
    title(chart.title) +
    `${value("autoTitleDeleted", chart.title === "" ? 1 : 0)}<c:plotArea><c:layout/><c:barChart>` +
    value("barDir", direction) +
    value("grouping", grouping) +
    value("varyColors", 0) +
    series.map((each, index) => seriesXml(each, index, sheet)).join("") +
    value("gapWidth", series[0]?.gapWidth ?? 150) +
    `${overlap}${value("axId", 1)}${value("axId", 2)}</c:barChart>` +
    axisXml(chart, "catAx") +
    axisXml(chart, "valAx") +
    `</c:plotArea>${legend(chart.legend)}${value("plotVisOnly", 1)}${value("dispBlanksAs", "gap")}` +
    "</c:chart></c:chartSpace>"
  );
}

function value(name: string, val: string | number): string {
  return `<c:${name} val="${String(val)}"/>`;
}

function title(text: string): string {
  if (text === "") return "";
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="en-GB" sz="1400" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `${value("overlay", 0)}</c:title>`
  );
}

function legend({ visible, position }: BarChart["legend"]): string {
  if (!visible) return "";
  const place = { Top: "t", Bottom: "b", Left: "l", Right: "r" }[position] ?? "r";
  return `<c:legend>${value("legendPos", place)}${value("overlay", 0)}</c:legend>`;
}

function axisXml({ direction, categoryAxis, valueAxis }: BarChart, kind: "catAx" | "valAx"): string {
  const isCategory = kind === "catAx";
  const axis = isCategory ? categoryAxis : valueAxis;
  const [id, crossed] = isCategory ? [1, 2] : [2, 1];
  const isLeft = isCategory === (direction === "bar");
  return (
    `<c:${kind}>${value("axId", id)}` +
    `<c:scaling>${value("orientation", axis.reversed ? "maxMin" : "minMax")}</c:scaling>` +
    `${value("delete", axis.visible ? 0 : 1)}${value("axPos", isLeft ? "l" : "b")}` +
    (axis.gridlines ? "<c:majorGridlines/>" : "") +
    `<c:numFmt formatCode="General" sourceLinked="${isCategory ? "0" : "1"}"/>` +
    value("majorTickMark", "none") +
    value("minorTickMark", "none") +
    value("tickLblPos", "nextTo") +
    value("crossAx", crossed) +
    value("crosses", "autoZero") +
    (isCategory
      ? value("auto", 1) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", 0)
      : value("crossBetween", "between")) +
    `</c:${kind}>`
  );
}

function seriesXml(series: Series, index: number, sheet: Sheet): string {
  const { fill, line, values, categories } = series;
  const look =
    (fill === null ? "" : solid(fill)) +
    (line === null
      ? ""
      : `<a:ln w="${String(Math.round(line.weight * 12_700))}">${solid(line.color)}</a:ln>`);
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}` +
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    value("invertIfNegative", 0) +
    labelsXml(series.labels) +
    (categories === null ? "" : `<c:cat>${reference(sheet, categories, "str")}</c:cat>`) +
    (values === null ? "" : `<c:val>${reference(sheet, values, "num")}</c:val>`) +
    "</c:ser>"
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function labelsXml({ shown, numberFormat, color }: Series["labels"]): string {
  if (!shown) return "";
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr>${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>` +
    value("showLegendKey", 0) +
    value("showVal", 1) +
    value("showCatName", 0) +
    value("showSerName", 0) +
    value("showPercent", 0) +
    value("showBubbleSize", 0) +
    "</c:dLbls>"
  );
}

/** The cells of a series, and what they hold now for those who do not look at them. */
function reference(sheet: Sheet, area: Area, kind: "str" | "num"): string {
  const points: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      points.push(String(sheet.read(row, column).value));
  const cached = points
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text !== "" && (kind === "str" || Number.isFinite(Number(text))))
    .map(({ text, index }) => `<c:pt idx="${String(index)}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join("");
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return (
    `<c:${kind}Ref><c:f>${escapeXml(`${quotedSheetName(sheet.name)}!${absolute(area)}`)}</c:f>` +
    `<c:${kind}Cache>${format}${value("ptCount", points.length)}${cached}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function absolute(area: Area): string {
  const corner = (column: number, row: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const from = corner(area.left, area.top);
  const to = corner(area.right, area.bottom);
  return areaAddress(area).includes(":") ? `${from}:${to}` : from;
}
