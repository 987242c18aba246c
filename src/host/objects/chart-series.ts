import { booleanOf, sizeOf, textOf } from "../arguments";
import { itemNotFound } from "../host-error";
import { objectKind } from "../host-object";
import type { Json } from "../protocol";
import type { Series } from "../xlsx/chart-xml";
import { colourArgument } from "./colour-argument";
import type { ChartTarget } from "./chart";
import { rangeArgument } from "./targets";

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly series: Series;
}

/** Changes a series and draws its chart anew. */
function change({ chart, series }: SeriesTarget, parts: Partial<Series>): void {
  Object.assign(series, parts);
  chart.draw();
}

/** "RRGGBB", as charts keep colours. */
function chartColour(value: Json): string {
  return colourArgument(value).slice(-6);
}

const fillObject = objectKind<SeriesTarget>({
  name: "ChartFill",
  methods: {
    setSolidColor: (target, [colour]) => {
      change(target, { fill: chartColour(textOf(colour, "color")) });
    },
    clear: (target) => {
      change(target, { fill: null });
    },
  },
});

const THIN = 0.75;
const BLACK = "000000";

const lineObject = objectKind<SeriesTarget>({
  name: "ChartLineFormat",
  since: { weight: "1.7" },
  reads: {
    color: ({ series }) => `#${series.line?.color ?? BLACK}`,
    weight: ({ series }) => series.line?.weight ?? THIN,
  },
  writes: {
    color: (target, value) => {
      change(target, { line: { weight: target.series.line?.weight ?? THIN, color: chartColour(value) } });
    },
    weight: (target, value) => {
      const weight = sizeOf(value, "weight");
      change(target, { line: { color: target.series.line?.color ?? BLACK, weight } });
    },
  },
});

const formatObject = objectKind<SeriesTarget>({
  name: "ChartSeriesFormat",
  parts: { fill: fillObject, line: lineObject },
});

const labelFontObject = objectKind<SeriesTarget>({
  name: "ChartFont",
  reads: { color: ({ series }) => `#${series.labels.color}` },
  writes: {
    color: (target, value) => {
      change(target, { labels: { ...target.series.labels, color: chartColour(value) } });
    },
  },
});

const labelFormatObject = objectKind<SeriesTarget>({
  name: "ChartDataLabelFormat",
  parts: { font: labelFontObject },
});

const labelsObject = objectKind<SeriesTarget>({
  name: "ChartDataLabels",
  since: { numberFormat: "1.8" },
  reads: {
    showValue: ({ series }) => series.labels.shown,
    numberFormat: ({ series }) => series.labels.numberFormat,
  },
  writes: {
    showValue: (target, value) => {
      change(target, { labels: { ...target.series.labels, shown: booleanOf(value, "showValue") } });
    },
    numberFormat: (target, value) => {
      const numberFormat = textOf(value, "numberFormat");
      change(target, { labels: { ...target.series.labels, numberFormat } });
    },
  },
  parts: { format: labelFormatObject },
});

/** Excel's ChartSeries. */
const seriesObject = objectKind<SeriesTarget>({
  name: "ChartSeries",
  since: {
    dataLabels: "1.8",
    gapWidth: "1.7",
    hasDataLabels: "1.7",
    delete: "1.7",
    setValues: "1.7",
    setXAxisValues: "1.7",
  },
  reads: {
    name: ({ series }) => series.name,
    gapWidth: ({ series }) => series.gapWidth,
    hasDataLabels: ({ series }) => series.labels.shown,
  },
  writes: {
    name: (target, value) => {
      change(target, { name: textOf(value, "name") });
    },
    gapWidth: (target, value) => {
      change(target, { gapWidth: sizeOf(value, "gapWidth") });
    },
    hasDataLabels: (target, value) => {
      change(target, { labels: { ...target.series.labels, shown: booleanOf(value, "hasDataLabels") } });
    },
  },
  parts: { format: formatObject, dataLabels: labelsObject },
  methods: {
    delete: ({ chart, series }) => {
      chart.model.series.splice(chart.model.series.indexOf(series), 1);
      chart.draw();
    },
    setValues: (target, [range]) => {
      change(target, { values: rangeArgument(target.chart.frame.sheet, range) });
    },
    setXAxisValues: (target, [range]) => {
      change(target, { categories: rangeArgument(target.chart.frame.sheet, range) });
    },
  },
});

/** Excel's ChartSeriesCollection. */
export const seriesCollectionObject = objectKind<ChartTarget>({
  name: "ChartSeriesCollection",
  since: { add: "1.7" },
  reads: { count: ({ model }) => model.series.length },
  items: (chart) => chart.model.series.map((series) => seriesObject({ chart, series })),
  methods: {
    getItemAt: (chart, [index]) => {
      const series = chart.model.series[Number(index)];
      if (!series) throw itemNotFound("no series at that place");
      return seriesObject({ chart, series });
    },
    add: (chart, [name]) => {
      const series = newSeries(typeof name === "string" ? name : "");
      chart.model.series.push(series);
      chart.draw();
      return seriesObject({ chart, series });
    },
  },
});

/** A series as Excel first makes it. */
export function newSeries(name: string): Series {
  return {
    name,
    values: null,
    categories: null,
    fill: null,
    line: null,
    labels: { shown: false, numberFormat: "General", color: BLACK },
    gapWidth: 150,
  };
}
