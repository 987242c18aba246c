import { areaAddress } from "./xlsx/cells/address";
import type { Json } from "./protocol";
import type { Sheet } from "./xlsx/sheet";
import type { WorkbookFile } from "./xlsx/workbook-file";

/** How office.js knows an event among the messages, and that of cells changed on a worksheet among the events. */
const eventCategory = 65_536;
const cellsChanged = 10;
/** What an event is told to that is of all sheets. */
const allSheets = "Workbook";

/** How many handlers wait for changes of a sheet, or of any sheet of a workbook. */
const watchers = new WeakMap<Sheet | WorkbookFile, number>();

/** office.js is to be told when cells of the sheet change, or of any sheet of the workbook. */
export function watchChanges(what: Sheet | WorkbookFile): void {
  watchers.set(what, (watchers.get(what) ?? 0) + 1);
}

/** Takes one watchChanges() back. */
export function unwatchChanges(what: Sheet | WorkbookFile): void {
  watchers.set(what, Math.max(0, (watchers.get(what) ?? 0) - 1));
}

/**
 * The events of each sheet whose cells have changed since the last call, with the smallest area that holds them: one to
 * those who watch the sheet, one to those who watch all. `triggerSource` says who changed them.
 */
export function changeEvents(
  workbook: WorkbookFile,
  triggerSource: "ThisLocalAddin" | "Unknown",
): Record<string, Json>[] {
  return workbook.sheets.flatMap((sheet) => {
    const area = sheet.takeChanged();
    if (!area) return [];
    const told = {
      triggerSource,
      source: "Local",
      changeType: "RangeEdited",
      shiftDirection: "None",
      worksheetId: sheet.id,
      address: areaAddress(area),
    };
    const message = JSON.stringify(told);
    const targets = [
      ...(watchers.get(sheet) ? [sheet.id] : []),
      ...(watchers.get(workbook) ? [allSheets] : []),
    ];
    return targets.map((targetId) => ({
      messageCategory: eventCategory,
      messageType: cellsChanged,
      targetId,
      message,
    }));
  });
}
