import { booleanOf, textOf, wholeNumberOf } from "../../arguments";
import { invalidArgument, itemNotFound, notImitated } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import { columnCount, rowCount } from "../../xlsx/cells/address";
import type { Chart } from "../../xlsx/charts/chart";
import {
  addSeries,
  seriesName,
  seriesOf,
  setCategories,
  setSeriesName,
  setValues,
} from "../../xlsx/charts/chart-series";
import type { Source } from "../../xlsx/charts/chart-source";
import type { XmlElement } from "../../xlsx/xml/xml";
import { rangeOf } from "../targets";
import { formatKind } from "./chart-format";
import { labelsObject, ensureLabels } from "./chart-labels";
import { barsIn, chartForChange, type PartTarget } from "./chart-target";

/** Excel permits no wider gap between bars, in percent of a bar's width, and no larger overlap. */
const widestGap = 500;
const largestOverlap = 100;

interface SeriesTarget {
  readonly chart: Chart;
  readonly series: XmlElement;
}

function partOf({ chart, series }: SeriesTarget): PartTarget {
  return { chart, element: () => series, ensure: () => series };
}

/** The series to change. Throws ItemNotFound for one that is gone. */
function forChange({ chart, series }: SeriesTarget): XmlElement {
  if (!seriesOf(barsIn(chartForChange(chart))).includes(series)) throw itemNotFound("the series was deleted");
  return series;
}

/** The cells of an argument as one row or column. Throws InvalidArgument. */
function sourceArgument(value: Argument | undefined): Source {
  const { scope, area } = rangeOf(value);
  if (rowCount(area) > 1 && columnCount(area) > 1)
    throw invalidArgument("a series takes one row or one column");
  return { sheet: scope.sheet, area };
}

function nameOf({ chart, series }: SeriesTarget): string {
  const number = seriesOf(barsIn(chart)).indexOf(series) + 1;
  return seriesName(chart, series) ?? `Series${String(number)}`;
}

/** A measure of all bars of the chart, which is read and set at each series. */
function ofAllBars(local: "gapWidth" | "overlap", least: number, most: number, otherwise: number) {
  return {
    read: ({ chart }: SeriesTarget): number => Number(barsIn(chart).child(local)?.get("val") ?? otherwise),
    write: (target: SeriesTarget, value: unknown): void => {
      if (typeof value !== "number" || !(value >= least && value <= most)) {
        throw invalidArgument(`${local} must be ${String(least)} to ${String(most)}`);
      }
      forChange(target);
      target.chart.setValue(barsIn(target.chart), local, Math.round(value));
    },
  };
}

const gapWidth = ofAllBars("gapWidth", 0, widestGap, 150);
const overlap = ofAllBars("overlap", -largestOverlap, largestOverlap, 0);
const formatObject = formatKind("ChartSeriesFormat", ["fill", "line"]);

const seriesObject = objectKind<SeriesTarget>({
  name: "ChartSeries",
  since: {
    gapWidth: "1.7",
    hasDataLabels: "1.7",
    delete: "1.7",
    setValues: "1.7",
    setXAxisValues: "1.7",
    overlap: "1.8",
    dataLabels: "1.8",
  },
  reads: {
    name: nameOf,
    gapWidth: gapWidth.read,
    overlap: overlap.read,
    hasDataLabels: ({ series }) => series.child("dLbls") !== undefined,
  },
  writes: {
    name: (target, value) => {
      const name = textOf(value, "name");
      if (name.startsWith("=")) throw notImitated("ChartSeries.name as a formula");
      setSeriesName(target.chart, forChange(target), name);
    },
    gapWidth: gapWidth.write,
    overlap: overlap.write,
    hasDataLabels: (target, value) => {
      const wanted = booleanOf(value, "hasDataLabels");
      const series = forChange(target);
      if (wanted) ensureLabels(target.chart, series);
      else target.chart.put(series, "dLbls", undefined);
    },
  },
  parts: {
    format: (target) => formatObject(partOf(target)),
    dataLabels: ({ chart, series }) =>
      labelsObject({
        chart,
        element: () => series.child("dLbls"),
        ensure: () => ensureLabels(chart, series),
      }),
  },
  methods: {
    delete: (target) => {
      const series = forChange(target);
      target.chart.remove(barsIn(target.chart), series);
    },
    setValues: (target, [sourceData]) => {
      const source = sourceArgument(sourceData);
      setValues(target.chart, forChange(target), source);
    },
    setXAxisValues: (target, [sourceData]) => {
      const source = sourceArgument(sourceData);
      setCategories(target.chart, forChange(target), source);
    },
  },
});

function list(chart: Chart): HostObject[] {
  return seriesOf(barsIn(chart)).map((series) => seriesObject({ chart, series }));
}

/** Excel's ChartSeriesCollection. */
export const seriesCollectionObject = objectKind<Chart>({
  name: "ChartSeriesCollection",
  since: { getCount: "1.4", add: "1.7" },
  reads: { count: (chart) => list(chart).length },
  items: list,
  methods: {
    getCount: (chart) => list(chart).length,
    getItemAt: (chart, [index]) => {
      const series = list(chart)[wholeNumberOf(index, "index")];
      if (!series) throw itemNotFound("no series of that number");
      return series;
    },
    add: (chart, [name, index]) => {
      if (typeof index === "number") throw notImitated("ChartSeriesCollection.add() at a place");
      const series = addSeries(chartForChange(chart), barsIn(chart));
      if (typeof name === "string") setSeriesName(chart, series, name);
      return seriesObject({ chart, series });
    },
  },
});
