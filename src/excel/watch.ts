/** Notices when a sheet changes after its review. */
import { runExcel } from "./trouble";

/**
 * Calls `onChange` whenever somebody or something else than this add-in changes what cells of the sheet hold; formats
 * and highlights are no such change. One round trip.
 * @returns what stops it, whatever has become of the sheet
 */
export async function watchSheet(sheetName: string, onChange: () => void): Promise<() => Promise<void>> {
  let isWatched = true;
  const failed = "It will not be noticed when the sheet changes.";
  const handler = await runExcel(failed, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    const added = worksheet.onChanged.add(({ triggerSource }) => {
      if (isWatched && triggerSource !== "ThisLocalAddin") onChange();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    isWatched = false;
    try {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      // A sheet that is gone, or Excel busy: a handler that stays there calls nothing any more.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  };
}
