import { booleanOf, oneOf, textOf } from "../arguments";
import { objectKind } from "../host-object";
import type { BarChart } from "../xlsx/chart-xml";
import { chartXml } from "../xlsx/chart-xml";
import { changeFrame, removeChart, setChart, type ChartFrame } from "../xlsx/drawing";
import { seriesCollectionObject } from "./chart-series";
import { rangeArgument } from "./targets";

/** A chart that was made here, and what is drawn in it. */
export class ChartTarget {
  constructor(
    readonly frame: ChartFrame,
    readonly model: BarChart,
  ) {}

  /** Writes it down with the figures that its cells hold now. */
  draw(): void {
    setChart(this.frame, chartXml(this.model, this.frame.sheet));
  }
}

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly axis: BarChart["categoryAxis"];
}

const positions = ["Top", "Bottom", "Left", "Right"] as const;

const titleObject = objectKind<ChartTarget>({
  name: "ChartTitle",
  reads: { text: ({ model }) => model.title },
  writes: {
    text: (chart, value) => {
      chart.model.title = textOf(value, "text");
      chart.draw();
    },
  },
});

const legendObject = objectKind<ChartTarget>({
  name: "ChartLegend",
  reads: {
    visible: ({ model }) => model.legend.visible,
    position: ({ model }) => model.legend.position,
  },
  writes: {
    visible: (chart, value) => {
      chart.model.legend.visible = booleanOf(value, "visible");
      chart.draw();
    },
    position: (chart, value) => {
      chart.model.legend.position = oneOf(value, positions, "position");
      chart.draw();
    },
  },
});

const gridlinesObject = objectKind<AxisTarget>({
  name: "ChartGridlines",
  reads: { visible: ({ axis }) => axis.gridlines },
  writes: {
    visible: ({ chart, axis }, value) => {
      axis.gridlines = booleanOf(value, "visible");
      chart.draw();
    },
  },
});

const axisObject = objectKind<AxisTarget>({
  name: "ChartAxis",
  since: { visible: "1.7", reversePlotOrder: "1.7" },
  reads: { visible: ({ axis }) => axis.visible, reversePlotOrder: ({ axis }) => axis.reversed },
  writes: {
    visible: ({ chart, axis }, value) => {
      axis.visible = booleanOf(value, "visible");
      chart.draw();
    },
    reversePlotOrder: ({ chart, axis }, value) => {
      axis.reversed = booleanOf(value, "reversePlotOrder");
      chart.draw();
    },
  },
  parts: { majorGridlines: gridlinesObject },
});

const axesObject = objectKind<ChartTarget>({
  name: "ChartAxes",
  parts: {
    categoryAxis: (chart) => axisObject({ chart, axis: chart.model.categoryAxis }),
    valueAxis: (chart) => axisObject({ chart, axis: chart.model.valueAxis }),
  },
});

/** Excel's Chart, as it was made here. */
export const chartObject = objectKind<ChartTarget>({
  name: "Chart",
  since: { id: "1.7" },
  key: ({ frame }) => ({ Id: frame.id }),
  reads: { id: ({ frame }) => frame.id, name: ({ frame }) => frame.name },
  writes: {
    name: ({ frame }, value) => {
      changeFrame(frame, { name: textOf(value, "name") });
    },
  },
  parts: {
    title: titleObject,
    legend: legendObject,
    axes: axesObject,
    series: seriesCollectionObject,
  },
  methods: {
    setPosition: ({ frame }, [start, end]) => {
      const from = rangeArgument(frame.sheet, start);
      const to = end === undefined || end === null ? from : rangeArgument(frame.sheet, end);
      changeFrame(frame, { area: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
    },
    delete: ({ frame }) => {
      removeChart(frame);
    },
  },
});
