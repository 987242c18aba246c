import { cellAddress, fileAddress, parseCell, parseSqref, type Area } from "../xlsx/cells/address";
import type { Sheet } from "../xlsx/sheet";
import type { XmlElement } from "../xlsx/xml/xml";

/** Selects an area and brings its sheet to the front. */
export function select(sheet: Sheet, area: Area): void {
  sheet.workbook.activeSheet = sheet;
  const view = sheetView(sheet);
  const pane = view.child("pane")?.get("activePane");
  let selection = view.all("selection").find((entry) => entry.get("pane") === pane);
  if (!selection) {
    selection = sheet.make("selection");
    const next = view.elements.find((child) => !["pane", "selection"].includes(child.local));
    view.insert(selection, next);
  }
  selection.set("pane", pane);
  selection.set("activeCell", cellAddress(area.top, area.left));
  selection.set("sqref", fileAddress(area));
}

/** The selected area of a sheet; A1 where the file names none. */
export function selectedArea(sheet: Sheet): Area {
  return parseSqref(selectionOf(sheet)?.get("sqref") ?? "")[0] ?? activeCell(sheet);
}

/** The active cell of a sheet. */
export function activeCell(sheet: Sheet): Area {
  const { row, column } = parseCell(selectionOf(sheet)?.get("activeCell") ?? "") ?? { row: 0, column: 0 };
  return { top: row, bottom: row, left: column, right: column };
}

function selectionOf(sheet: Sheet): XmlElement | undefined {
  const view = sheet.root.child("sheetViews")?.child("sheetView");
  const pane = view?.child("pane")?.get("activePane");
  return view?.all("selection").find((entry) => entry.get("pane") === pane) ?? view?.child("selection");
}

/** The view of a sheet, made if it is missing. */
export function sheetView(sheet: Sheet): XmlElement {
  const views = sheet.ensure("sheetViews");
  const old = views.child("sheetView");
  if (old) return old;
  const view = sheet.make("sheetView", { workbookViewId: 0 });
  views.insert(view, views.elements[0]);
  return view;
}
