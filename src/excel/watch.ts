/** Notices when sheets change after they were read. */
import { readExcel, runExcel } from "./asking/trouble";

const FAILED = "It will not be noticed when the sheet changes.";

/**
 * Calls `onChange` with the id of a sheet whenever somebody or something else than this add-in changes what its cells
 * hold; formats and highlights are no such change. All sheets are watched, so that none need be known before it is read.
 * One round trip.
 * @returns what stops it
 */
export async function watchSheets(onChange: (sheetId: string) => void): Promise<() => Promise<void>> {
  let isWatched = true;
  const handler = await runExcel(FAILED, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ triggerSource, worksheetId }) => {
      if (isWatched && triggerSource !== "ThisLocalAddin") onChange(worksheetId);
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
      // Excel is busy: a handler that stays there calls nothing any more.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  };
}

/** The id by which changes of a sheet are told. One round trip. */
export function sheetId(sheetName: string): Promise<string> {
  return readExcel(FAILED, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetName).load("id");
    await context.sync();
    return worksheet.id;
  });
}
