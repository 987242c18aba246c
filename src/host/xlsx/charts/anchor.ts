import { lastColumn, lastRow, type Area } from "../cells/address";
import { columnWidth, rowHeight, rowHidden } from "../layout";
import { ensureChild } from "../xml/ordered";
import { isTrue, type Sheet } from "../sheet";
import type { XmlElement } from "../xml/xml";

const unitsPerPoint = 12_700;
const anchorOrder =
  "from to pos ext sp grpSp graphicFrame cxnSp pic contentPart AlternateContent clientData".split(" ");
const markerOrder = ["col", "colOff", "row", "rowOff"];

/** Where something lies on a sheet, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of an anchor, whether it is tied to two cells, to one or to none. */
export function boxOf(sheet: Sheet, anchor: XmlElement): Box {
  const from = anchor.child("from");
  const { x: left, y: top } = from
    ? pointOf(sheet, from)
    : { x: points(anchor.child("pos"), "x"), y: points(anchor.child("pos"), "y") };
  const to = anchor.child("to");
  const size = to ? pointOf(sheet, to) : undefined;
  return {
    left,
    top,
    width: rounded(size ? size.x - left : points(anchor.child("ext"), "cx")),
    height: rounded(size ? size.y - top : points(anchor.child("ext"), "cy")),
  };
}

/** Moves an anchor; it stays tied to as many cells as before. */
export function setBox(sheet: Sheet, anchor: XmlElement, { left, top, width, height }: Box): void {
  if (anchor.local === "absoluteAnchor") setUnits(anchor, "pos", { x: left, y: top });
  else mark(sheet, anchor, "from", left, top);
  if (anchor.local === "twoCellAnchor") mark(sheet, anchor, "to", left + width, top + height);
  else setUnits(anchor, "ext", { cx: width, cy: height });
}

/** The box that covers cells. */
export function boxOfArea(sheet: Sheet, area: Area): Box {
  const left = columnsWidth(sheet, area.left);
  const top = rowsHeight(sheet, area.top);
  const width = columnsWidth(sheet, area.right + 1) - left;
  return { left, top, width, height: rowsHeight(sheet, area.bottom + 1) - top };
}

function points(element: XmlElement | undefined, attribute: string): number {
  return rounded(Number(element?.get(attribute) ?? 0) / unitsPerPoint);
}

/** A hundredth of a point is less than anybody sees, and more than is lost in the units of files. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function setUnits(anchor: XmlElement, local: string, sizes: Record<string, number>): void {
  const element = ensureChild(anchor, anchorOrder, local);
  for (const [name, size] of Object.entries(sizes)) element.set(name, Math.round(size * unitsPerPoint));
}

function pointOf(sheet: Sheet, marker: XmlElement): { x: number; y: number } {
  const number = (local: string): number => Number(marker.child(local)?.text ?? 0);
  return {
    x: rounded(columnsWidth(sheet, number("col")) + number("colOff") / unitsPerPoint),
    y: rounded(rowsHeight(sheet, number("row")) + number("rowOff") / unitsPerPoint),
  };
}

function mark(sheet: Sheet, anchor: XmlElement, local: string, x: number, y: number): void {
  const column = cellAt(x, lastColumn, (index) => shownWidth(sheet, index));
  const row = cellAt(y, lastRow, (index) => shownHeight(sheet, index));
  const marker = ensureChild(anchor, anchorOrder, local);
  const numbers = [column.index, column.rest * unitsPerPoint, row.index, row.rest * unitsPerPoint];
  for (const [index, name] of markerOrder.entries()) {
    ensureChild(marker, markerOrder, name).setInner(String(Math.round(numbers[index] ?? 0)));
  }
}

/** The cell that holds a distance from the edge, and how far it goes into that cell. */
function cellAt(
  distance: number,
  last: number,
  sizeOf: (index: number) => number,
): { index: number; rest: number } {
  let rest = distance;
  for (let index = 0; index < last; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: last, rest: 0 };
}

function columnsWidth(sheet: Sheet, until: number): number {
  let width = 0;
  for (let column = 0; column < until; column++) width += shownWidth(sheet, column);
  return width;
}

function rowsHeight(sheet: Sheet, until: number): number {
  let height = 0;
  for (let row = 0; row < until; row++) height += shownHeight(sheet, row);
  return height;
}

function shownWidth(sheet: Sheet, column: number): number {
  return isTrue(sheet.columnElement(column)?.get("hidden")) ? 0 : columnWidth(sheet, column);
}

function shownHeight(sheet: Sheet, row: number): number {
  return rowHidden(sheet, row) ? 0 : rowHeight(sheet, row);
}
