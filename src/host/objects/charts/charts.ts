import { booleanOf, oneOf, sizeOf, textOf, wholeNumberOf } from "../../arguments";
import { invalidArgument, itemNotFound, notImitated } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import type { Json } from "../../protocol";
import { boxOfArea, type Box } from "../../xlsx/charts/anchor";
import type { Chart } from "../../xlsx/charts/chart";
import { seriesOf, setData } from "../../xlsx/charts/chart-series";
import { chartKinds, emptyChart, setType, typeOf, type ChartType } from "../../xlsx/charts/chart-types";
import { rangeOf, rangeOn, type SheetScope } from "../targets";
import { chartAxes } from "./chart-axes";
import { formatKind } from "./chart-format";
import { seriesCollectionObject } from "./chart-series";
import { barsIn, chartForChange, guardDrawing, says, type ChartTarget } from "./chart-target";
import { chartLegend, chartTitle } from "./chart-text";

/** How large Excel makes a chart, in points. */
const usualBox: Box = { left: 100, top: 100, width: 360, height: 216 };
const nameLimit = 255;

function measure(side: keyof Box) {
  return {
    read: ({ chart }: ChartTarget): Json => chart.box[side],
    write: ({ chart }: ChartTarget, value: Json): void => {
      const points = sizeOf(value, side);
      chartForChange(chart).box = { ...chart.box, [side]: points };
    },
  };
}

const measures = (["left", "top", "width", "height"] as const).map((side) => [side, measure(side)] as const);

/** A type that can be made. Throws ApiNotFound for another that Excel has, as far as that is known here. */
function typeArgument(value: Argument | undefined): ChartType {
  const type = Object.keys(chartKinds).find((name) => name === value);
  if (type === undefined) throw notImitated(`charts of the type ${textOf(value, "type")}`);
  return type as ChartType;
}

/** What a chart is to show. Throws InvalidArgument. */
function dataArguments(sourceData: Argument | undefined, seriesBy: Argument | undefined) {
  const { scope, area } = rangeOf(sourceData);
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
  return [scope.sheet, area, by] as const;
}

/** Excel's Chart. */
const chartObject = objectKind<ChartTarget>({
  name: "Chart",
  since: { worksheet: "1.2", id: "1.7", chartType: "1.7", plotVisibleOnly: "1.8" },
  key: ({ chart }) => ({ Id: chart.id }),
  reads: {
    ...Object.fromEntries(measures.map(([side, { read }]) => [side, read])),
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => typeOf(chart),
    plotVisibleOnly: ({ chart }) => says(chart.find("chart", "plotVisOnly")),
  },
  writes: {
    ...Object.fromEntries(measures.map(([side, { write }]) => [side, write])),
    name: ({ chart }, value) => {
      const name = textOf(value, "name");
      if (!name || name.length > nameLimit) throw invalidArgument("a chart's name has 1 to 255 characters");
      const isTaken = chart.sheet.drawing
        .charts()
        .some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase());
      if (isTaken) throw invalidArgument(`another chart of the sheet is called "${name}"`);
      chartForChange(chart).name = name;
    },
    chartType: ({ chart }, value) => {
      const type = typeArgument(value);
      setType(chartForChange(chart), barsIn(chart), type);
    },
    plotVisibleOnly: ({ chart }, value) => {
      const only = booleanOf(value, "plotVisibleOnly") ? 1 : 0;
      chartForChange(chart).setValue(chart.ensure(chart.root, "chart"), "plotVisOnly", only);
    },
  },
  parts: {
    worksheet: ({ scope }) => scope.worksheet(),
    axes: ({ chart }) => chartAxes(chart),
    series: ({ chart }) => seriesCollectionObject(chart),
    title: ({ chart }) => chartTitle(chart),
    legend: ({ chart }) => chartLegend(chart),
    format: ({ chart }) => areaFormatObject({ chart, element: () => chart.root, ensure: () => chart.root }),
  },
  methods: {
    delete: ({ chart }) => {
      chart.sheet.drawing.remove(chartForChange(chart));
    },
    setData: ({ chart }, [sourceData, seriesBy]) => {
      const data = dataArguments(sourceData, seriesBy);
      setData(chartForChange(chart), barsIn(chart), ...data);
    },
    setPosition: ({ chart }, [startCell, endCell]) => {
      const from = boxOfArea(chart.sheet, rangeOn(chart.sheet, startCell));
      chartForChange(chart);
      if (endCell === undefined || endCell === null) {
        chart.box = { ...chart.box, left: from.left, top: from.top };
        return;
      }
      const to = boxOfArea(chart.sheet, rangeOn(chart.sheet, endCell));
      const [width, height] = [to.left + to.width - from.left, to.top + to.height - from.top];
      if (width <= 0 || height <= 0)
        throw invalidArgument("the end cell must lie below and right of the start cell");
      chart.box = { ...from, width, height };
    },
  },
});

const areaFormatObject = formatKind("ChartAreaFormat", ["fill", "font"]);

function list({ sheet }: SheetScope): Chart[] {
  return sheet.drawing.charts();
}

function find(scope: SheetScope, key: Argument | undefined): HostObject | null {
  const wanted = textOf(key, "name").toLowerCase();
  const chart = list(scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? chartObject({ scope, chart }) : null;
}

/** Excel's ChartCollection. */
export const chartsObject = objectKind<SheetScope>({
  name: "ChartCollection",
  since: { getCount: "1.4", getItemOrNullObject: "1.4" },
  reads: { count: (scope) => list(scope).length },
  items: (scope) => list(scope).map((chart) => chartObject({ scope, chart })),
  methods: {
    getCount: (scope) => list(scope).length,
    getItem: (scope, [name]) => {
      const chart = find(scope, name);
      if (!chart) throw itemNotFound("no chart of that name");
      return chart;
    },
    getItemAt: (scope, [index]) => {
      const chart = list(scope)[wholeNumberOf(index, "index")];
      if (!chart) throw itemNotFound("no chart of that number");
      return chartObject({ scope, chart });
    },
    getItemOrNullObject: (scope, [name]) => find(scope, name),
    add: (scope, [type, sourceData, seriesBy]) => {
      const wanted = typeArgument(type);
      const data = dataArguments(sourceData, seriesBy);
      guardDrawing(scope.sheet);
      const chart = scope.sheet.drawing.add(emptyChart);
      setType(chart, barsIn(chart), wanted);
      setData(chart, barsIn(chart), ...data);
      // As Excel does: one series needs no legend.
      if (seriesOf(barsIn(chart)).length < 2)
        chart.put(chart.ensure(chart.root, "chart"), "legend", undefined);
      chart.box = usualBox;
      return chartObject({ scope, chart });
    },
  },
});
