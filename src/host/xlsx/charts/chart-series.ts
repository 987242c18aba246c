import type { Area } from "../cells/address";
import type { Sheet } from "../sheet";
import type { XmlElement } from "../xml/xml";
import { encodeCellText } from "../xml/xml-text";
import type { Chart } from "./chart";
import { cellsOf, refer, sourceOf, type Source } from "./chart-source";

/** The series of a group of bars. */
export function seriesOf(bars: XmlElement): XmlElement[] {
  return bars.all("ser");
}

/** Adds a series without values. */
export function addSeries(chart: Chart, bars: XmlElement): XmlElement {
  const next = (local: string): number =>
    Math.max(-1, ...seriesOf(bars).map((series) => Number(series.child(local)?.get("val") ?? 0))) + 1;
  const series = chart.make("ser");
  const [idx, order] = [next("idx"), next("order")];
  chart.add(bars, series);
  chart.setValue(series, "idx", idx);
  chart.setValue(series, "order", order);
  chart.setValue(series, "invertIfNegative", 0);
  return series;
}

/** The name of a series as it is shown, or undefined for one that has none. */
export function seriesName(chart: Chart, series: XmlElement): string | undefined {
  const text = series.child("tx");
  const source = sourceOf(chart.sheet.workbook, text?.child("strRef")?.child("f")?.text ?? "");
  return source
    ? cellsOf(source)
        .map(({ value }) => String(value))
        .join(" ")
    : text?.child("v")?.text;
}

/** Gives a series a name of its own. */
export function setSeriesName(chart: Chart, series: XmlElement, name: string): void {
  const value = chart.make("v");
  const text = chart.make("tx");
  chart.add(text, value);
  chart.setInner(value, encodeCellText(name));
  chart.put(series, "tx", text);
}

/** Lets a series show the numbers of cells. */
export function setValues(chart: Chart, series: XmlElement, source: Source): void {
  refer(chart, chart.ensure(series, "val"), "numRef", source);
}

/** Lets a series have its categories from cells. */
export function setCategories(chart: Chart, series: XmlElement, source: Source): void {
  const isNumbers = cellsOf(source).every(({ type }) => type === "Double" || type === "Empty");
  refer(chart, chart.ensure(series, "cat"), isNumbers ? "numRef" : "strRef", source);
}

/** Which way the series of a chart lie in its cells; "Auto" takes the longer side for the categories. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Lets a chart show a rectangle of cells: a first line of texts names the series or the categories, as Excel takes
 * it. Series that keep their number keep their formats.
 */
export function setData(chart: Chart, bars: XmlElement, sheet: Sheet, area: Area, by: SeriesBy): void {
  const grid = new Turned(
    sheet,
    area,
    by === "Rows" || (by === "Auto" && area.right - area.left > area.bottom - area.top),
  );
  const hasBlankCorner = grid.cell(0, 0).type === "Empty" && grid.length > 1 && grid.count > 1;
  const isText = (line: number, index: number): boolean => grid.cell(line, index).type !== "Double";
  const others = (count: number): number[] => Array.from({ length: count - 1 }, (_, index) => index + 1);
  const named = grid.count > 1 ? others(grid.count) : [0];
  const hasNames = grid.length > 1 && (hasBlankCorner || named.every((line) => isText(line, 0)));
  const hasCategories =
    grid.count > 1 && (hasBlankCorner || others(grid.length).some((index) => isText(0, index)));
  const [firstLine, first] = [hasCategories ? 1 : 0, hasNames ? 1 : 0];
  for (const series of seriesOf(bars).slice(grid.count - firstLine)) chart.remove(bars, series);
  for (let line = firstLine; line < grid.count; line++) {
    const series = seriesOf(bars)[line - firstLine] ?? addSeries(chart, bars);
    chart.put(series, "tx", undefined);
    chart.put(series, "cat", undefined);
    if (hasNames) refer(chart, chart.ensure(series, "tx"), "strRef", grid.part(line, 0, 0));
    if (hasCategories) setCategories(chart, series, grid.part(0, first, grid.length - 1));
    setValues(chart, series, grid.part(line, first, grid.length - 1));
  }
}

/** A rectangle of cells as lines, each of which may be a series: its columns, or when turned its rows. */
class Turned {
  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly byRows: boolean,
  ) {}

  /** How many lines there are, and how many cells each has. */
  get count(): number {
    return this.byRows ? this.area.bottom - this.area.top + 1 : this.area.right - this.area.left + 1;
  }

  get length(): number {
    return this.byRows ? this.area.right - this.area.left + 1 : this.area.bottom - this.area.top + 1;
  }

  cell(line: number, index: number): ReturnType<Sheet["read"]> {
    const { area } = this.part(line, index, index);
    return this.sheet.read(area.top, area.left);
  }

  /** The cells of a line from one index to another. */
  part(line: number, from: number, to: number): Source {
    const { top, left } = this.area;
    const area = this.byRows
      ? { top: top + line, bottom: top + line, left: left + from, right: left + to }
      : { top: top + from, bottom: top + to, left: left + line, right: left + line };
    return { sheet: this.sheet, area };
  }
}
