/** Finds the sheets that are ours by their mark, never by their name, and makes new ones with a name that is free. */
import { SHEET_MARK } from "./marks";
import { freeName } from "./sheet-names";
import { ExcelTrouble } from "./trouble";

export interface OurSheet {
  worksheet: Excel.Worksheet;
  name: string;
}

/** The sheets of the workbook with what tells ours from others, and whether more may be added; known after the next sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  context.workbook.protection.load("protected");
  return context.workbook.worksheets.load(
    "items/name,items/customProperties/items/key,items/customProperties/items/value",
  );
}

/** The sheets that have our mark with this value, in the order of their tabs. */
export function sheetsMarked(worksheets: Excel.WorksheetCollection, mark: string): Excel.Worksheet[] {
  return worksheets.items.filter((worksheet) => propertyOf(worksheet, SHEET_MARK) === mark);
}

/** A custom property of a sheet that was loaded; undefined where the sheet has none of that key. */
export function propertyOf({ customProperties }: Excel.Worksheet, wanted: string): string | undefined {
  return customProperties.items.find(({ key }) => key === wanted)?.value;
}

/**
 * Of several sheets of ours the one that still has the name, or a number behind it, since a copy that somebody kept has
 * the mark too. Null where there is none.
 */
export function theOneCalled(marked: readonly Excel.Worksheet[], wanted: string): OurSheet | null {
  const worksheet =
    marked.find(({ name }) => name === wanted) ??
    marked.find(({ name }) => name.startsWith(wanted)) ??
    marked[0];
  return worksheet ? { worksheet, name: worksheet.name } : null;
}

/**
 * Adds a sheet with the mark: called so, or "… (2)" where there is a sheet of that name.
 * `notDone` begins the message of an error: "The summary was not written".
 * @throws ExcelTrouble "protected" where no sheet may be added to the workbook: nothing is changed then
 */
export function addOurSheet(
  worksheets: Excel.WorksheetCollection,
  mark: string,
  wanted: string,
  notDone: string,
): OurSheet {
  if (worksheets.context.workbook.protection.protected) throw protectedWorkbook(notDone);
  const name = freeName(
    wanted,
    worksheets.items.map((worksheet) => worksheet.name),
  );
  const worksheet = worksheets.add(name);
  worksheet.customProperties.add(SHEET_MARK, mark);
  return { worksheet, name };
}

/** Says that a sheet of ours is protected, and what was not done with it: "The summary was not written". */
export function protectedSheet(notDone: string, name: string): ExcelTrouble {
  const why = `“${name}” is protected. Take the protection off (Review tab), then try again.`;
  return new ExcelTrouble("protected", `${notDone}, and nothing was changed: ${why}`);
}

function protectedWorkbook(notDone: string): ExcelTrouble {
  const why = `this workbook is protected, so no sheet can be added to it. Take the protection off (Review tab, Protect Workbook), then try again.`;
  return new ExcelTrouble("protected", `${notDone}, and nothing was changed: ${why}`);
}
