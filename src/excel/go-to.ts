/** Goes to a cell, so that the user sees what a finding speaks of. */
import { HalfDone, syncChanges } from "./half-done";
import { NoAnswer } from "./patience";
import { ExcelTrouble } from "./trouble";

/**
 * Brings the sheet to the front and selects the cell; of a merged one, the whole of it. One round trip.
 * @throws ExcelTrouble "hidden-sheet" where the sheet is hidden
 */
export async function goTo(context: Excel.RequestContext, sheetName: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  worksheet.activate();
  worksheet.getRange(address).select();
  try {
    await syncChanges(context);
  } catch (error) {
    const isRefused = !(error instanceof HalfDone && error.cause instanceof NoAnswer);
    if (isRefused && (await isHidden(context, sheetName))) {
      const message = `“${sheetName}” is hidden. Right-click on any sheet tab, choose Unhide, then try again.`;
      throw new ExcelTrouble("hidden-sheet", message, { cause: error });
    }
    throw error;
  }
}

async function isHidden(context: Excel.RequestContext, sheetName: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
  await context.sync();
  return !worksheet.isNullObject && worksheet.visibility !== "Visible";
}
