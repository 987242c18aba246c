import { ensureChild } from "./xml/ordered";
import type { Sheet } from "./sheet";
import type { WorkbookFile } from "./workbook-file";
import type { XmlElement } from "./xml/xml";

/** The sheet in front. */
export function activeSheetOf(workbook: WorkbookFile): Sheet {
  const entry = workbook.root.child("sheets")?.elements[Number(viewOf(workbook)?.get("activeTab") ?? 0)];
  const sheet = workbook.sheets.find((other) => other.entry === entry) ?? workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has at least one sheet");
  return sheet;
}

/** Brings a sheet to the front. */
export function activate(workbook: WorkbookFile, sheet: Sheet): void {
  const before = activeSheetOf(workbook);
  if (sheet === before) return;
  select(before, false);
  select(sheet, true);
  ensureChild(workbook.ensure("bookViews"), ["workbookView", "extLst"], "workbookView").set(
    "activeTab",
    workbook.position(sheet),
  );
}

/** Keeps the same sheet in front, or brings its neighbour there, when the one at `position` is gone. */
export function activateAfterDeleting(workbook: WorkbookFile, position: number, wasActive: boolean): void {
  const view = viewOf(workbook);
  const active = Number(view?.get("activeTab") ?? 0);
  if (active > position) view?.set("activeTab", active - 1);
  const next = workbook.sheets[Math.min(position, workbook.sheets.length - 1)];
  if (wasActive && next) {
    view?.set("activeTab", workbook.position(next));
    select(next, true);
  }
}

function viewOf(workbook: WorkbookFile): XmlElement | undefined {
  return workbook.root.child("bookViews")?.child("workbookView");
}

function select(sheet: Sheet, isSelected: boolean): void {
  const views = isSelected ? sheet.ensure("sheetViews") : sheet.root.child("sheetViews");
  let view = views?.child("sheetView");
  if (!view && isSelected && views) {
    view = sheet.make("sheetView", { workbookViewId: 0 });
    views.insert(view);
  }
  view?.set("tabSelected", isSelected ? 1 : undefined);
}
