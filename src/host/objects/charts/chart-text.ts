import { booleanOf, oneOf, textOf } from "../../arguments";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import type { Chart } from "../../xlsx/charts/chart";
import { setTitleText, titleText } from "../../xlsx/charts/chart-format";
import { seriesName, seriesOf } from "../../xlsx/charts/chart-series";
import { barsOf } from "../../xlsx/charts/chart-types";
import type { XmlElement } from "../../xlsx/xml/xml";
import { formatKind } from "./chart-format";
import { chartForChange, partForChange, says, type PartTarget } from "./chart-target";

/** What a chart is called that has a title but no text for it: as its only series, or by Excel's placeholder. */
function automaticTitle(chart: Chart): string {
  const series = seriesOf(barsOf(chart) ?? chart.root);
  const [only] = series;
  return (series.length === 1 && only && seriesName(chart, only)) || "Chart Title";
}

function chartElement(chart: Chart): XmlElement {
  return chart.ensure(chart.root, "chart");
}

/** A title that lies upon nothing, put into its parent if that has none. */
function ensureTitle(chart: Chart, parent: XmlElement): XmlElement {
  const title = chart.ensure(parent, "title");
  if (!title.child("overlay")) chart.setValue(title, "overlay", 0);
  return title;
}

function writeText(target: PartTarget, value: Json): void {
  const lines = textOf(value, "text").split(/\r\n|\r|\n/);
  setTitleText(target.chart, partForChange(target), lines);
}

const titleObject = objectKind<PartTarget>({
  name: "ChartTitle",
  reads: {
    text: ({ chart, element }) => titleText(element()) ?? (element() ? automaticTitle(chart) : ""),
    visible: ({ element }) => element() !== undefined,
    overlay: ({ element }) => says(element()?.child("overlay")),
  },
  writes: {
    text: writeText,
    visible: ({ chart }, value) => {
      const visible = booleanOf(value, "visible");
      const parent = chartElement(chartForChange(chart));
      if (visible) ensureTitle(chart, parent);
      else chart.put(parent, "title", undefined);
      chart.setValue(parent, "autoTitleDeleted", visible ? 0 : 1);
    },
    overlay: (target, value) => {
      const overlay = booleanOf(value, "overlay") ? 1 : 0;
      target.chart.setValue(partForChange(target), "overlay", overlay);
    },
  },
  parts: { format: formatKind("ChartTitleFormat", ["fill", "font"]) },
});

/** Excel's ChartTitle of a chart. */
export function chartTitle(chart: Chart): ReturnType<typeof titleObject> {
  return titleObject({
    chart,
    element: () => chart.find("chart", "title"),
    ensure: () => {
      const parent = chartElement(chart);
      chart.setValue(parent, "autoTitleDeleted", 0);
      return ensureTitle(chart, parent);
    },
  });
}

const axisTitleObject = objectKind<PartTarget & { readonly axis: () => XmlElement }>({
  name: "ChartAxisTitle",
  reads: {
    text: ({ element }) => titleText(element()) ?? (element() ? "Axis Title" : ""),
    visible: ({ element }) => element() !== undefined,
  },
  writes: {
    text: writeText,
    visible: ({ chart, axis }, value) => {
      const visible = booleanOf(value, "visible");
      chartForChange(chart);
      if (visible) ensureTitle(chart, axis());
      else chart.put(axis(), "title", undefined);
    },
  },
  parts: { format: formatKind("ChartAxisTitleFormat", ["fill", "font"], { fill: "1.8" }) },
});

/** Excel's ChartAxisTitle of an axis. */
export function axisTitle(chart: Chart, axis: () => XmlElement): ReturnType<typeof titleObject> {
  return axisTitleObject({
    chart,
    axis,
    element: () => axis().child("title"),
    ensure: () => ensureTitle(chart, axis()),
  });
}

const positions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const positionNames = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const legendObject = objectKind<PartTarget>({
  name: "ChartLegend",
  reads: {
    visible: ({ element }) => element() !== undefined,
    position: ({ element }) => {
      const written = element()?.child("legendPos")?.get("val") ?? "r";
      return positionNames.find((name) => positions[name] === written) ?? "Right";
    },
    overlay: ({ element }) => says(element()?.child("overlay")),
  },
  writes: {
    visible: ({ chart, ensure }, value) => {
      const visible = booleanOf(value, "visible");
      const parent = chartElement(chartForChange(chart));
      if (visible) ensure();
      else chart.put(parent, "legend", undefined);
    },
    position: (target, value) => {
      const position = oneOf(value, positionNames, "position");
      const legend = partForChange(target);
      // A place of its own would count for more than the side.
      target.chart.put(legend, "layout", undefined);
      target.chart.setValue(legend, "legendPos", positions[position]);
    },
    overlay: (target, value) => {
      const overlay = booleanOf(value, "overlay") ? 1 : 0;
      target.chart.setValue(partForChange(target), "overlay", overlay);
    },
  },
  parts: { format: formatKind("ChartLegendFormat", ["fill", "font"]) },
});

/** Excel's ChartLegend of a chart. */
export function chartLegend(chart: Chart): ReturnType<typeof legendObject> {
  return legendObject({
    chart,
    element: () => chart.find("chart", "legend"),
    ensure: () => {
      const old = chart.find("chart", "legend");
      const legend = chart.ensure(chartElement(chart), "legend");
      if (!old) {
        chart.setValue(legend, "legendPos", "r");
        chart.setValue(legend, "overlay", 0);
      }
      return legend;
    },
  });
}
