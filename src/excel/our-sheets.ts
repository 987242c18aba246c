/** Finds the sheets that are ours by their mark, never by their name, and makes new ones with a name that is free. */
import { ExcelTrouble } from "./asking/trouble";
import { SHEET_MARK } from "./marks";
import { freeName } from "./sheet-names";

export interface OurSheet {
  worksheet: Excel.Worksheet;
  name: string;
}

/** A sheet without a mark, and what it holds once that is loaded. */
export interface Unmarked {
  worksheet: Excel.Worksheet;
  used: Excel.Range;
}

/** A sheet that is to be added. */
export interface NewSheet {
  mark: string;
  /** Its name, unless another sheet has that. */
  wanted: string;
  /** Sheets of which a blank one is taken instead. */
  unmarked: readonly Unmarked[];
  /** Begins the message where none may be added: "The summary was not written". */
  notDone: string;
}

/** The sheets of the workbook with what tells ours from others, and whether more may be added; known after the next sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  context.workbook.protection.load("protected");
  return context.workbook.worksheets.load(
    "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value",
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

/** The sheets with a name that one of ours would get, and without properties. */
export function sheetsUnmarked(worksheets: Excel.WorksheetCollection, wanted: string): Excel.Worksheet[] {
  return worksheets.items.filter(
    ({ name, customProperties }) => name.startsWith(wanted) && customProperties.items.length === 0,
  );
}

/** Asks of such sheets whether they hold anything. */
export function loadUnmarked(worksheets: Excel.WorksheetCollection, wanted: string): Unmarked[] {
  return sheetsUnmarked(worksheets, wanted).map((worksheet) => ({
    worksheet,
    used: worksheet.getUsedRangeOrNullObject().load("address"),
  }));
}

/**
 * Adds a sheet with the mark: called so, or "… (2)" where there is a sheet of that name. A blank one of the unmarked is
 * taken instead: it was added, and Excel stopped before it had its mark.
 * @throws ExcelTrouble "protected" where no sheet may be added to the workbook: nothing is changed then
 */
export function addOurSheet(
  worksheets: Excel.WorksheetCollection,
  { mark, wanted, unmarked, notDone }: NewSheet,
): OurSheet {
  const blank = unmarked.find(({ used }) => used.isNullObject)?.worksheet;
  if (!blank && worksheets.context.workbook.protection.protected) throw protectedWorkbook(notDone);
  const name =
    blank?.name ??
    freeName(
      wanted,
      worksheets.items.map((worksheet) => worksheet.name),
    );
  const worksheet = blank ?? worksheets.add(name);
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
