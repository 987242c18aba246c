/** Finds the sheets that are ours by their mark, never by their name, and makes new ones with a name that is free. */
import { SHEET_MARK } from "./marks";
import { freeName } from "./sheet-names";

export interface OurSheet {
  worksheet: Excel.Worksheet;
  name: string;
  /** False where it was there before. */
  isNew: boolean;
}

/** The sheets of the workbook with what tells ours from others; they are known after the next sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load(
    "items/name,items/customProperties/items/key,items/customProperties/items/value",
  );
}

/**
 * The sheet that has our mark with this value; of several the one that still has the name, since a copy that somebody
 * kept has the mark too. Null where there is none.
 */
export function findOurSheet(
  worksheets: Excel.WorksheetCollection,
  mark: string,
  name: string,
): OurSheet | null {
  const marked = worksheets.items.filter(({ customProperties }) =>
    customProperties.items.some(({ key, value }) => key === SHEET_MARK && value === mark),
  );
  const found = marked.find((worksheet) => worksheet.name === name) ?? marked[0];
  return found ? { worksheet: found, name: found.name, isNew: false } : null;
}

/** That sheet, or a new one with the mark: called so, or "… (2)" where the user has a sheet of that name. */
export function ourSheet(worksheets: Excel.WorksheetCollection, mark: string, wanted: string): OurSheet {
  const found = findOurSheet(worksheets, mark, wanted);
  if (found) return found;
  const name = freeName(
    wanted,
    worksheets.items.map((worksheet) => worksheet.name),
  );
  const worksheet = worksheets.add(name);
  worksheet.customProperties.add(SHEET_MARK, mark);
  return { worksheet, name, isNew: true };
}
