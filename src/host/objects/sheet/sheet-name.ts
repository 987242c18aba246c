import { accessDenied, HostError, invalidArgument, notImitated } from "../../host-error";
import { quotedSheetName } from "../../xlsx/cells/address";
import { renameInCharts } from "../../xlsx/charts/chart-source";
import type { Sheet } from "../../xlsx/sheet";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { isMentioned } from "../mentions";

/** Throws InvalidArgument or ItemAlreadyExists where Excel would not take the name for a sheet. */
function checkSheetName(workbook: WorkbookFile, name: string, self?: Sheet): void {
  const isWrong =
    !name.trim() ||
    name.length > 31 ||
    /[\\/?*:[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (isWrong) throw invalidArgument(`a sheet cannot be called "${name}"`);
  const isSelf = self?.name.toLowerCase() === name.toLowerCase();
  if (!isSelf && workbook.hasTab(name)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
  }
}

/** Adds a sheet of that name, or "Sheet2" and so on without one. */
export function addSheet(workbook: WorkbookFile, name: string | undefined): Sheet {
  if (workbook.structureIsProtected) throw accessDenied("the workbook's structure is protected");
  let free = name;
  for (let number = 1; free === undefined; number++) {
    if (!workbook.hasTab(`Sheet${String(number)}`)) free = `Sheet${String(number)}`;
  }
  checkSheetName(workbook, free);
  return workbook.addSheet(free);
}

/** Renames a sheet. References to it in formulas would need rewriting, which is refused. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  if (workbook.structureIsProtected) throw accessDenied("the workbook's structure is protected");
  checkSheetName(workbook, name, sheet);
  if (name === sheet.name) return;
  if (isMentioned(workbook, `${quotedSheetName(sheet.name)}!`))
    throw notImitated("renaming a sheet that formulas or names refer to");
  renameInCharts(workbook, sheet.name, name);
  sheet.entry.set("name", name);
}
