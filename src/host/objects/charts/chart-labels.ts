import { booleanOf, oneOf, textOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import type { Chart } from "../../xlsx/charts/chart";
import type { XmlElement } from "../../xlsx/xml/xml";
import { formatKind } from "./chart-format";
import { barsIn, partForChange, says, type PartTarget } from "./chart-target";

/** Excel's names of what labels show, by those of files; a new label shows the value. */
const shown = {
  showLegendKey: "showLegendKey",
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
  showBubbleSize: "showBubbleSize",
} as const;
const positions = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd" } as const;
const positionNames = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

/** The labels of a series, made if it has none. */
export function ensureLabels(chart: Chart, series: XmlElement): XmlElement {
  const labels = series.child("dLbls");
  if (labels && !says(labels.child("delete"))) return chart.ensure(series, "dLbls");
  const made = chart.make("dLbls");
  for (const local of Object.values(shown)) chart.setValue(made, local, local === "showVal" ? 1 : 0);
  chart.put(series, "dLbls", made);
  return made;
}

const members = Object.entries(shown).map(([name, local]) => ({
  name,
  read: ({ element }: PartTarget): Json => says(element()?.child(local)),
  write: (target: PartTarget, value: Json): void => {
    const wanted = booleanOf(value, name) ? 1 : 0;
    target.chart.setValue(partForChange(target), local, wanted);
  },
}));

/** Excel's ChartDataLabels of a series. */
export const labelsObject = objectKind<PartTarget>({
  name: "ChartDataLabels",
  since: { numberFormat: "1.8" },
  reads: {
    ...Object.fromEntries(members.map(({ name, read }) => [name, read])),
    position: ({ chart, element }) => {
      const written = element()?.child("dLblPos")?.get("val") ?? (isStacked(chart) ? "ctr" : "outEnd");
      return positionNames.find((name) => positions[name] === written) ?? "Center";
    },
    numberFormat: ({ element }) => element()?.child("numFmt")?.get("formatCode") ?? "General",
  },
  writes: {
    ...Object.fromEntries(members.map(({ name, write }) => [name, write])),
    position: (target, value) => {
      const position = oneOf(value, positionNames, "position");
      // Excel calls a file damaged that has such labels.
      if (position === "OutsideEnd" && isStacked(target.chart)) {
        throw invalidArgument("labels of stacked bars cannot lie outside");
      }
      target.chart.setValue(partForChange(target), "dLblPos", positions[position]);
    },
    numberFormat: (target, value) => {
      const formatCode = textOf(value, "numberFormat");
      const { chart } = target;
      chart.put(partForChange(target), "numFmt", chart.make("numFmt", { formatCode, sourceLinked: 0 }));
    },
  },
  parts: { format: formatKind("ChartDataLabelFormat", ["fill", "font"]) },
});

function isStacked(chart: Chart): boolean {
  return barsIn(chart).child("grouping")?.get("val") !== "clustered";
}
