import { booleanOf, oneOf, sizeOf, textOf } from "../../arguments";
import { invalidArgument, itemNotFound } from "../../host-error";
import { objectKind, type HostObject } from "../../host-object";
import type { Json } from "../../protocol";
import type { Chart } from "../../xlsx/charts/chart";
import type { XmlElement } from "../../xlsx/xml/xml";
import { formatKind } from "./chart-format";
import { axisTitle } from "./chart-text";
import { chartForChange, barsIn, says, type PartTarget } from "./chart-target";

type Axis = "catAx" | "valAx";

interface AxisTarget {
  readonly chart: Chart;
  readonly kind: Axis;
}

/** The axis of a chart; bars have one of each kind unless some have a second one, which is not looked at. */
function axisOf({ chart, kind }: AxisTarget): XmlElement {
  const axis = chart.find("chart", "plotArea", kind);
  if (!axis) throw itemNotFound("the chart has no such axis");
  return axis;
}

function ownAxis(target: AxisTarget): XmlElement {
  chartForChange(target.chart);
  return axisOf(target);
}

/** A bound or step of the axis; "" where Excel finds it by itself. */
function number(path: readonly string[], local: string) {
  const holder = (axis: XmlElement): XmlElement | undefined => (path[0] ? axis.child(path[0]) : axis);
  return {
    read: (target: AxisTarget): Json => {
      const value = holder(axisOf(target))?.child(local)?.get("val");
      return value === undefined ? "" : Number(value);
    },
    write: (target: AxisTarget, value: Json): void => {
      if (value !== "" && typeof value !== "number")
        throw invalidArgument(`${local} must be a number, or "" for none`);
      if (target.kind === "catAx") throw invalidArgument("a category axis has no such bounds");
      const axis = ownAxis(target);
      const parent = path[0] ? target.chart.ensure(axis, path[0]) : axis;
      target.chart.setValue(parent, local, value === "" ? undefined : value);
    },
  };
}

const [minimum, maximum, majorUnit] = [
  number(["scaling"], "min"),
  number(["scaling"], "max"),
  number([], "majorUnit"),
];

const gridlinesObject = objectKind<PartTarget & { readonly axis: () => XmlElement }>({
  name: "ChartGridlines",
  reads: { visible: ({ element }) => element() !== undefined },
  writes: {
    visible: ({ chart, axis, ensure }, value) => {
      const visible = booleanOf(value, "visible");
      chartForChange(chart);
      if (visible) ensure();
      else chart.put(axis(), "majorGridlines", undefined);
    },
  },
  parts: { format: formatKind("ChartGridlinesFormat", ["line"]) },
});

/** Where an axis is crossed by the other one, whose element says so. */
const crossings = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;
const crossingNames = ["Automatic", "Maximum", "Minimum"] as const;
const labelPlaces = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;
const labelPlaceNames = ["NextToAxis", "High", "Low", "None"] as const;

function otherAxis({ chart, kind }: AxisTarget): AxisTarget {
  return { chart, kind: kind === "catAx" ? "valAx" : "catAx" };
}

const axisObject = objectKind<AxisTarget>({
  name: "ChartAxis",
  since: {
    visible: "1.7",
    reversePlotOrder: "1.7",
    tickLabelPosition: "1.7",
    tickLabelSpacing: "1.7",
    numberFormat: "1.8",
    position: "1.8",
  },
  reads: {
    minimum: minimum.read,
    maximum: maximum.read,
    majorUnit: majorUnit.read,
    visible: (target) => !says(axisOf(target).child("delete")),
    reversePlotOrder: (target) =>
      axisOf(target).child("scaling")?.child("orientation")?.get("val") === "maxMin",
    tickLabelPosition: (target) => {
      const written = axisOf(target).child("tickLblPos")?.get("val") ?? "nextTo";
      return labelPlaceNames.find((name) => labelPlaces[name] === written) ?? "NextToAxis";
    },
    tickLabelSpacing: (target) => Number(axisOf(target).child("tickLblSkip")?.get("val") ?? 1),
    numberFormat: (target) => axisOf(target).child("numFmt")?.get("formatCode") ?? "General",
    position: (target) => {
      const written = axisOf(otherAxis(target)).child("crosses")?.get("val") ?? "autoZero";
      return crossingNames.find((name) => crossings[name] === written) ?? "Automatic";
    },
  },
  writes: {
    minimum: minimum.write,
    maximum: maximum.write,
    majorUnit: majorUnit.write,
    visible: (target, value) => {
      const hidden = booleanOf(value, "visible") ? 0 : 1;
      target.chart.setValue(ownAxis(target), "delete", hidden);
    },
    reversePlotOrder: (target, value) => {
      const order = booleanOf(value, "reversePlotOrder") ? "maxMin" : "minMax";
      const { chart } = target;
      chart.setValue(chart.ensure(ownAxis(target), "scaling"), "orientation", order);
    },
    tickLabelPosition: (target, value) => {
      const place = labelPlaces[oneOf(value, labelPlaceNames, "tickLabelPosition")];
      target.chart.setValue(ownAxis(target), "tickLblPos", place);
    },
    tickLabelSpacing: (target, value) => {
      const spacing = sizeOf(value, "tickLabelSpacing");
      if (target.kind === "valAx" || spacing < 1)
        throw invalidArgument("only every first, second, … category can be named");
      target.chart.setValue(ownAxis(target), "tickLblSkip", Math.round(spacing));
    },
    numberFormat: (target, value) => {
      const formatCode = textOf(value, "numberFormat");
      const { chart } = target;
      chart.put(ownAxis(target), "numFmt", chart.make("numFmt", { formatCode, sourceLinked: 0 }));
    },
    position: (target, value) => {
      const crossing = crossings[oneOf(value, crossingNames, "position")];
      const { chart } = target;
      const axis = ownAxis(otherAxis(target));
      chart.put(axis, "crossesAt", undefined);
      chart.setValue(axis, "crosses", crossing);
    },
  },
  parts: {
    format: (target) =>
      axisFormatObject({ chart: target.chart, element: () => axisOf(target), ensure: () => axisOf(target) }),
    title: (target) => axisTitle(target.chart, () => axisOf(target)),
    majorGridlines: (target) => {
      const { chart } = target;
      const axis = (): XmlElement => axisOf(target);
      const element = (): XmlElement | undefined => axis().child("majorGridlines");
      return gridlinesObject({ chart, axis, element, ensure: () => chart.ensure(axis(), "majorGridlines") });
    },
  },
});

const axisFormatObject = formatKind("ChartAxisFormat", ["line", "font"]);

const axesObject = objectKind<Chart>({
  name: "ChartAxes",
  parts: {
    categoryAxis: (chart) => axisObject({ chart, kind: "catAx" }),
    valueAxis: (chart) => axisObject({ chart, kind: "valAx" }),
  },
});

/** Excel's ChartAxes of a chart. Throws ApiNotFound for a chart that has no bars. */
export function chartAxes(chart: Chart): HostObject {
  barsIn(chart);
  return axesObject(chart);
}
