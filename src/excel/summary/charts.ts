/** The charts of the summary: stacked bars that can be told apart in black and white. */
import type { Status } from "../../plan/plan";
import { CHART_TITLES } from "../../plan/summary/tallies";
import { STATUS_LABELS } from "../../plan/words";
import type { PlacedTable } from "./layout";

/** From dark to light and back, so that neighbours differ in grey; the font of the figure on each has a contrast of 4.5:1 at least. */
const LOOKS: Readonly<Record<Status, { fill: string; font: string }>> = {
  complete: { fill: "#1F3864", font: "#FFFFFF" },
  partial: { fill: "#FFF2B3", font: "#000000" },
  "on-target": { fill: "#5B8DB8", font: "#000000" },
  "in-progress": { fill: "#D6E4F0", font: "#000000" },
  delayed: { fill: "#8B0000", font: "#FFFFFF" },
  "not-started": { fill: "#D9D9D9", font: "#000000" },
  dropped: { fill: "#7F7F7F", font: "#000000" },
  "not-stated": { fill: "#FFFFFF", font: "#000000" },
  blank: { fill: "#A6A6A6", font: "#000000" },
};
const EDGE = "#404040";

/** Takes away the charts that an earlier summary drew. */
export function removeCharts(charts: readonly Excel.Chart[]): void {
  const ours = new Set<string>(Object.values(CHART_TITLES));
  for (const chart of charts) if (ours.has(chart.name)) chart.delete();
}

/** Draws the chart of a table below it, if it has one. */
export function drawChart(
  worksheet: Excel.Worksheet,
  { table, headingRow, lastRow, chart: place }: PlacedTable,
  width: number,
): void {
  const { chart } = table;
  const [first] = chart?.series ?? [];
  if (chart === null || place === null || first === undefined) return;
  const bars = lastRow - headingRow - (table.hasTotal ? 1 : 0);
  const column = (index: number) => worksheet.getRangeByIndexes(headingRow + 1, index, bars, 1);
  const drawn = worksheet.charts.add("BarStacked", column(first.column), "Columns");
  drawn.name = chart.title;
  drawn.title.text = chart.title;
  drawn.title.format.font.set({ bold: true, size: 14 });
  drawn.legend.position = "Bottom";
  // Bars are counted from the bottom up unless the axis is reversed.
  drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.axes.valueAxis.visible = false;
  drawn.axes.valueAxis.majorGridlines.visible = false;
  chart.series.forEach(({ status, column: figures }, index) => {
    const label = STATUS_LABELS[status];
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(label);
    series.set({ name: label, gapWidth: 40, hasDataLabels: true });
    series.setValues(column(figures));
    series.setXAxisValues(column(0));
    series.format.fill.setSolidColor(LOOKS[status].fill);
    series.format.line.set({ color: EDGE, weight: 0.75 });
    series.dataLabels.set({ showValue: true, numberFormat: "0;;" });
    series.dataLabels.format.font.color = LOOKS[status].font;
  });
  drawn.setPosition(
    worksheet.getRangeByIndexes(place.firstRow, 0, 1, 1),
    worksheet.getRangeByIndexes(place.lastRow, width - 1, 1, 1),
  );
}
