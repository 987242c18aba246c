import { invalidArgument } from "../../host-error";
import type { Json } from "../../protocol";
import { columnCount, rowCount, wholeColumns, wholeRows, type Area } from "../../xlsx/cells/address";
import { changeColumns } from "../../xlsx/layout";
import type { Sheet } from "../../xlsx/sheet";
import type { Styles } from "../../xlsx/formats/styles";
import { readAttribute } from "../../xlsx/xml/xml-tag";
import { guard, type AreasTarget } from "../targets";

/** More cells than anybody formats one by one. */
const cellLimit = 5_000_000;

/** What all cells have in common, or null where they differ; whole rows and columns show their first cell. */
export function commonOf({ scope, areas }: AreasTarget, read: (styles: Styles, style: number) => Json): Json {
  const { styles } = scope.sheet.workbook;
  const seen = new Set<number>();
  for (const area of areas) {
    const bottom = wholeColumns(area) ? area.top : area.bottom;
    const right = wholeRows(area) ? area.left : area.right;
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) seen.add(scope.sheet.style(row, column));
    }
  }
  const [first = null, ...others] = [...seen].map((style) => read(styles, style));
  return others.every((value) => value === first) ? first : null;
}

/**
 * Changes the format of every cell; of whole rows and columns also their own format. `change` is asked once for each
 * format and place that cells have; `placeOf` tells the places apart where a cell's format also depends on where it is.
 */
export function changeStyles(
  { scope, areas }: AreasTarget,
  change: (styles: Styles, style: number, place: string) => number,
  placeOf: (row: number, column: number, area: Area) => string = () => "",
): void {
  const { sheet } = scope;
  guard(sheet, "formatCells");
  const changed = new Map<string, Map<number, number>>();
  const changedTo = (style: number, place: string): number => {
    let ofPlace = changed.get(place);
    if (!ofPlace) changed.set(place, (ofPlace = new Map()));
    let wanted = ofPlace.get(style);
    if (wanted === undefined) ofPlace.set(style, (wanted = change(sheet.workbook.styles, style, place)));
    return wanted;
  };
  for (const area of areas) {
    const apply = (row: number, column: number): void => {
      sheet.setStyle(row, column, changedTo(sheet.style(row, column), placeOf(row, column, area)));
    };
    if (wholeColumns(area) || wholeRows(area)) {
      forExistingCells(sheet, area, apply);
      changeWhole(sheet, area, (style) => changedTo(style, placeOf(area.top, area.left, area)));
      continue;
    }
    if (rowCount(area) * columnCount(area) > cellLimit) throw invalidArgument("too many cells to format");
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) apply(row, column);
    }
  }
}

function forExistingCells(sheet: Sheet, area: Area, apply: (row: number, column: number) => void): void {
  for (const row of sheet.grid.rowNumbers()) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of sheet.grid.cells(row).map((cell) => cell.column)) {
      if (column >= area.left && column <= area.right) apply(row, column);
    }
  }
}

function changeWhole(sheet: Sheet, area: Area, change: (style: number) => number): void {
  if (wholeColumns(area)) {
    changeColumns(sheet, area, (column) => {
      column.set("style", change(Number(column.get("style") ?? 0)));
    });
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    const style = change(Number(readAttribute(sheet.grid.rowTag(row) ?? "", "s") ?? 0));
    sheet.grid.setRow(row, { s: style, customFormat: 1 });
  }
}
