/** Lists the sheets of the workbook, for the user to say which of them holds the plan. */
import { SHEET_MARK } from "./marks";

export interface SheetName {
  name: string;
  visible: boolean;
}

/** The sheets that carry no mark of ours, in the order of their tabs. Two round trips. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetName[]> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const marks = worksheets.items.map((worksheet) =>
    worksheet.customProperties.getItemOrNullObject(SHEET_MARK).load("value"),
  );
  await context.sync();
  return worksheets.items
    .filter((_, index) => marks[index]?.isNullObject)
    .map(({ name, visibility }) => ({ name, visible: visibility === "Visible" }));
}
