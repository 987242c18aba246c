import { accessDenied, itemNotFound, notImitated } from "../../host-error";
import type { Chart } from "../../xlsx/charts/chart";
import { barsOf } from "../../xlsx/charts/chart-types";
import { isTrue, type Sheet } from "../../xlsx/sheet";
import type { XmlElement } from "../../xlsx/xml/xml";
import type { SheetScope } from "../targets";

/** What an Excel Chart is. */
export interface ChartTarget {
  readonly scope: SheetScope;
  readonly chart: Chart;
}

/** A part of a chart that has a format: its element, made when it is to be changed. */
export interface PartTarget {
  readonly chart: Chart;
  readonly element: () => XmlElement | undefined;
  readonly ensure: () => XmlElement;
}

/** The group of bars of a chart. Throws ApiNotFound for a chart of another kind. */
export function barsIn(chart: Chart): XmlElement {
  const bars = barsOf(chart);
  if (!bars) throw notImitated("looking into charts that are not of bars or columns");
  return bars;
}

/** The chart to change. Throws ItemNotFound for one that is gone, AccessDenied where drawings are protected. */
export function chartForChange(chart: Chart): Chart {
  if (!chart.sheet.drawing.charts().includes(chart)) throw itemNotFound("the chart was deleted");
  guardDrawing(chart.sheet);
  return chart;
}

/** The element to change, with the same errors. */
export function partForChange({ chart, ensure }: PartTarget): XmlElement {
  chartForChange(chart);
  return ensure();
}

/** Throws AccessDenied on a sheet whose drawings are protected. */
export function guardDrawing(sheet: Sheet): void {
  if (sheet.isProtected && isTrue(sheet.root.child("sheetProtection")?.get("objects"))) {
    throw accessDenied(`the drawings of the sheet ${sheet.name} are protected`);
  }
}

/** Whether an element that holds nothing but a value says yes; one without a value does. */
export function says(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.get("val") ?? "1");
}
