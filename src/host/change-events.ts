import { areaAddress } from "./xlsx/address";
import type { Json } from "./protocol";
import type { Sheet } from "./xlsx/sheet";
import type { WorkbookFile } from "./xlsx/workbook-file";

/** How office.js knows an event among the messages, and that of cells changed on a worksheet among the events. */
const eventCategory = 65_536;
const cellsChanged = 10;

/** How many handlers wait for changes of a sheet. */
const watchers = new WeakMap<Sheet, number>();

/** office.js is to be told when cells of the sheet change. */
export function watchChanges(sheet: Sheet): void {
  watchers.set(sheet, (watchers.get(sheet) ?? 0) + 1);
}

/** Takes one watchChanges() back. */
export function unwatchChanges(sheet: Sheet): void {
  watchers.set(sheet, Math.max(0, (watchers.get(sheet) ?? 0) - 1));
}

/**
 * An event for each watched sheet whose cells have changed since the last call, with the smallest area that holds
 * them; `triggerSource` says who changed them.
 */
export function changeEvents(
  { sheets }: WorkbookFile,
  triggerSource: "ThisLocalAddin" | "Unknown",
): Record<string, Json>[] {
  return sheets.flatMap((sheet) => {
    const area = sheet.takeChanged();
    if (!area || !watchers.get(sheet)) return [];
    const told = {
      triggerSource,
      source: "Local",
      changeType: "RangeEdited",
      shiftDirection: "None",
      worksheetId: sheet.id,
      address: areaAddress(area),
    };
    const message = JSON.stringify(told);
    return [{ messageCategory: eventCategory, messageType: cellsChanged, targetId: sheet.id, message }];
  });
}
