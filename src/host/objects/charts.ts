import { textOf } from "../arguments";
import { itemNotFound, notImitated } from "../host-error";
import { objectKind, type Argument, type HostObject } from "../host-object";
import type { BarChart } from "../xlsx/chart-xml";
import { addChartFrame, chartsOf, removeChart, type ChartFrame } from "../xlsx/drawing";
import type { Sheet } from "../xlsx/sheet";
import { ChartTarget, chartObject } from "./chart";
import { newSeries } from "./chart-series";
import { guard, rangeArgument } from "./targets";

const types: Record<string, Pick<BarChart, "direction" | "grouping">> = {
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
};

/** A chart that the file had: it can be found and taken away. */
const foundChartObject = objectKind<ChartFrame>({
  name: "Chart",
  since: { id: "1.7" },
  key: ({ id }) => ({ Id: id }),
  reads: { id: ({ id }) => id, name: ({ name }) => name },
  methods: {
    delete: (frame) => {
      removeChart(frame);
    },
  },
});

/** Excel's ChartCollection of a sheet. */
export const chartsObject = objectKind<Sheet>({
  name: "ChartCollection",
  since: { getItemOrNullObject: "1.4", getCount: "1.4" },
  reads: { count: (sheet) => chartsOf(sheet).length },
  items: (sheet) => chartsOf(sheet).map((frame) => foundChartObject(frame)),
  methods: {
    add: make,
    getCount: (sheet) => chartsOf(sheet).length,
    getItem: (sheet, [name]) => {
      const found = find(sheet, name);
      if (!found) throw itemNotFound("no chart of that name");
      return found;
    },
    getItemOrNullObject: (sheet, [name]) => find(sheet, name),
  },
});

function find(sheet: Sheet, name: Argument | undefined): HostObject | null {
  const frame = chartsOf(sheet).find((each) => each.name === name || each.id === name);
  return frame ? foundChartObject(frame) : null;
}

/** Each column of the source is a series; Excel would look for names in it, which is not imitated. */
function make(sheet: Sheet, [type, source, seriesBy]: Argument[]): HostObject {
  guard(sheet, "objects");
  const kind = types[textOf(type, "type")];
  if (!kind) throw notImitated(`charts of the type ${String(type)}`);
  if (seriesBy !== "Columns") throw notImitated("charts by rows");
  const { top, bottom, left, right } = rangeArgument(sheet, source);
  const axis = { visible: true, reversed: false, gridlines: false };
  const series = Array.from({ length: right - left + 1 }, (_, index) => {
    const column = { top, bottom, left: left + index, right: left + index };
    return { ...newSeries(`Series${String(index + 1)}`), values: column };
  });
  const number = chartsOf(sheet).length + 1;
  const chart = new ChartTarget(
    addChartFrame(sheet, `Chart ${String(number)}`, { top: 0, left: 0, bottom: 14, right: 7 }),
    {
      ...kind,
      title: "",
      legend: { visible: true, position: "Right" },
      categoryAxis: { ...axis },
      valueAxis: { ...axis, gridlines: true },
      series,
    },
  );
  chart.draw();
  return chartObject(chart);
}
