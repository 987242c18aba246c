import {
  cellAddress,
  columnCount,
  parseArea,
  quotedSheetName,
  rowCount,
  splitSheetName,
  type Area,
} from "../cells/address";
import type { CellContent } from "../cells/cell";
import type { Sheet } from "../sheet";
import type { WorkbookFile } from "../workbook-file";
import type { XmlElement } from "../xml/xml";
import { encodeCellText, escapeXml } from "../xml/xml-text";
import type { Chart } from "./chart";

/** Cells that a chart shows: one row or one column. */
export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells of a source, in order. */
export function cellsOf({ sheet, area }: Source): CellContent[] {
  const cells: CellContent[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push(sheet.read(row, column));
  }
  return cells;
}

/** Lets `parent` ("tx", "cat" or "val") refer to cells, as numbers ("numRef") or as texts ("strRef"). */
export function refer(
  chart: Chart,
  parent: XmlElement,
  kind: "numRef" | "strRef",
  { sheet, area }: Source,
): void {
  for (const child of parent.elements) parent.remove(child);
  const reference = chart.make(kind);
  const formula = chart.make("f");
  const [from, to] = [cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)].map(fixed);
  formula.setInner(
    escapeXml(`${quotedSheetName(sheet.name)}!${from === to ? from : `${String(from)}:${String(to)}`}`),
  );
  chart.add(reference, formula);
  chart.put(parent, kind, reference);
}

function fixed(address: string): string {
  return address.replace(/[A-Z]+/, (letters) => `$${letters}$`);
}

/** The cells that a formula of a chart refers to, or undefined where it is more than one row or column. */
export function sourceOf(workbook: WorkbookFile, formula: string): Source | undefined {
  const { sheet: name = "", rest } = splitSheetName(formula);
  const sheet = workbook.sheetNamed(name);
  const area = parseArea(rest);
  return sheet && area && (rowCount(area) === 1 || columnCount(area) === 1) ? { sheet, area } : undefined;
}

/** Keeps beside each reference of the chart what its cells hold, for readers that do not look there. */
export function refreshCaches(chart: Chart): void {
  for (const kind of ["numRef", "strRef"] as const) {
    for (const reference of chart.root.descendants(kind)) {
      const source = sourceOf(chart.sheet.workbook, reference.child("f")?.text ?? "");
      if (source) writeCache(chart, reference, kind === "numRef" ? "numCache" : "strCache", source);
    }
  }
}

function writeCache(
  chart: Chart,
  reference: XmlElement,
  local: "numCache" | "strCache",
  source: Source,
): void {
  const { styles } = source.sheet.workbook;
  const cells = cellsOf(source);
  const cache = chart.make(local);
  if (local === "numCache") {
    const format = chart.make("formatCode");
    format.setInner(escapeXml(styles.numberFormat(source.sheet.style(source.area.top, source.area.left))));
    cache.insert(format);
  }
  cache.insert(chart.make("ptCount", { val: cells.length }));
  for (const [index, { type, value }] of cells.entries()) {
    if (type === "Empty" || value === "" || (local === "numCache" && type !== "Double")) continue;
    const point = chart.make("pt", { idx: index });
    const element = chart.make("v");
    element.setInner(encodeCellText(String(value)));
    point.insert(element);
    cache.insert(point);
  }
  chart.put(reference, local, cache);
}

/** Lets the charts of a workbook follow a sheet that gets another name. */
export function renameInCharts(workbook: WorkbookFile, before: string, after: string): void {
  for (const chart of workbook.sheets.flatMap((sheet) => sheet.drawing.charts())) {
    for (const formula of chart.root.descendants("f")) {
      const { sheet, rest } = splitSheetName(formula.text);
      if (sheet?.toLowerCase() === before.toLowerCase()) {
        chart.setInner(formula, escapeXml(`${quotedSheetName(after)}!${rest}`));
      }
    }
  }
}
