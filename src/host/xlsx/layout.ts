import { columnCount, rowCount, type Area } from "./cells/address";
import { isTrue, type Sheet } from "./sheet";
import { readAttribute } from "./xml/xml-tag";
import type { XmlElement } from "./xml/xml";
import { copy } from "./formats/styles";

/** Pixels of a digit in the default font, in which files count column widths. */
const digitPixels = 7;
const pointsPerPixel = 0.75;
const defaultColumnCharacters = 9.140625;

/** Whether a row is hidden. */
export function rowHidden(sheet: Sheet, row: number): boolean {
  return isTrue(readAttribute(sheet.grid.rowTag(row) ?? "", "hidden"));
}

/** Whether all rows are hidden, none (false), or some (null). */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  let hidden = 0;
  const within = sheet.grid.rowNumbers().filter((row) => row >= area.top && row <= area.bottom);
  for (const row of within) {
    if (rowHidden(sheet, row)) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === rowCount(area) ? true : null;
}

export function setRowsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  for (let row = area.top; row <= area.bottom; row++) {
    if (!hidden && sheet.grid.rowTag(row) === undefined) continue;
    sheet.grid.setRow(row, { hidden: hidden ? 1 : undefined });
  }
}

/** Whether all columns are hidden, none (false), or some (null). */
export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  let hidden = 0;
  for (const element of sheet.root.child("cols")?.all("col") ?? []) {
    if (!isTrue(element.get("hidden"))) continue;
    const [left, right] = [Number(element.get("min")) - 1, Number(element.get("max")) - 1];
    hidden += Math.max(0, Math.min(right, area.right) - Math.max(left, area.left) + 1);
  }
  if (hidden === 0) return false;
  return hidden === columnCount(area) ? true : null;
}

export function setColumnsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  changeColumns(sheet, area, (column) => {
    column.set("hidden", hidden ? 1 : undefined);
  });
}

/**
 * The width of a column in points, as Range.format.columnWidth counts. Files count in digits of
 * the default font; a digit of Calibri 11 is 7 pixels, a pixel is 3/4 of a point.
 */
export function columnWidth(sheet: Sheet, column: number): number {
  const own = sheet.columnElement(column)?.get("width");
  const general = sheet.root.child("sheetFormatPr")?.get("defaultColWidth");
  const characters = Number(own ?? general ?? defaultColumnCharacters);
  return Math.round(characters * digitPixels) * pointsPerPixel;
}

/** Sets the width of the area's columns in points. */
export function setColumnWidth(sheet: Sheet, area: Area, points: number): void {
  changeColumns(sheet, area, (column) => {
    column.set("width", points / pointsPerPixel / digitPixels);
    column.set("customWidth", 1);
  });
}

/** Height of a row in points. */
export function rowHeight(sheet: Sheet, row: number): number {
  const own = readAttribute(sheet.grid.rowTag(row) ?? "", "ht");
  return Number(own ?? sheet.root.child("sheetFormatPr")?.get("defaultRowHeight") ?? 15);
}

/** Sets the height of the area's rows in points; a fitted height is one that Excel may change. */
export function setRowHeight(sheet: Sheet, area: Area, points: number, fitted = false): void {
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.grid.setRow(row, { ht: points, customHeight: fitted ? undefined : 1 });
  }
}

/** Changes the `<col>` elements of an area, splitting those that reach beyond it. */
export function changeColumns(sheet: Sheet, area: Area, change: (column: XmlElement) => void): void {
  const list = sheet.ensure("cols");
  let next = area.left + 1;
  const last = area.right + 1;
  while (next <= last) {
    const at = next;
    const here = list.all("col").find((col) => Number(col.get("max")) >= at);
    const from = Number(here?.get("min") ?? Infinity);
    const to = Math.min(last, from > at ? from - 1 : Number(here?.get("max")));
    let column: XmlElement;
    if (here && from <= at) column = splitOff(list, here, at, to);
    else {
      column = sheet.make("col", { min: at, max: to, width: defaultColumnCharacters });
      list.insert(column, here);
    }
    change(column);
    next = to + 1;
  }
}

/** The part of a `<col>` element from `min` to `max`, cut out of it. */
function splitOff(list: XmlElement, column: XmlElement, min: number, max: number): XmlElement {
  if (Number(column.get("min")) < min) {
    const before = copy(column);
    before.set("max", min - 1);
    list.insert(before, column);
    column.set("min", min);
  }
  if (Number(column.get("max")) > max) {
    const middle = copy(column);
    middle.set("max", max);
    list.insert(middle, column);
    column.set("min", max + 1);
    return middle;
  }
  return column;
}
