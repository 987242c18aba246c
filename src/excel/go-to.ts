/** Goes to a cell, so that the user sees what a finding speaks of. */
import { HalfDone, syncChanges } from "./asking/half-done";
import { NoAnswer } from "./asking/patience";
import { ExcelTrouble, runExcel } from "./asking/trouble";

/**
 * Brings the sheet to the front and selects the cell; of a merged one, the whole of it. One round trip.
 * @throws ExcelTrouble "hidden-sheet" where the sheet is hidden
 */
export function goToCell(sheetName: string, cell: string): Promise<void> {
  const failed = `${cell} of “${sheetName}” was not shown.`;
  const halfDone = `${cell} of “${sheetName}” may not be in view.`;
  return runExcel(failed, (context) => goTo(context, sheetName, cell), { halfDone });
}

async function goTo(context: Excel.RequestContext, sheetName: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  worksheet.activate();
  worksheet.getRange(address).select();
  try {
    await syncChanges(context);
  } catch (error) {
    const isRefused = !(error instanceof HalfDone && error.cause instanceof NoAnswer);
    const hint = isRefused ? HOW_TO_UNHIDE[await visibilityOf(context, sheetName)] : undefined;
    if (hint === undefined) throw error;
    throw new ExcelTrouble("hidden-sheet", `“${sheetName}” is hidden. ${hint}`, { cause: error });
  }
}

/** A very hidden sheet is not among those that Excel offers to unhide. */
const HOW_TO_UNHIDE: Readonly<Record<string, string>> = {
  Hidden: "Right-click on any sheet tab, choose Unhide, then try again.",
  VeryHidden:
    "Excel does not offer to unhide it: ask whoever set up the workbook to make it visible, then try again.",
};

/** "Visible", "Hidden" or "VeryHidden"; nothing where the sheet is gone. */
async function visibilityOf(context: Excel.RequestContext, sheetName: string): Promise<string> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
  await context.sync();
  return worksheet.isNullObject ? "" : worksheet.visibility;
}
