/** The names of the workbook's sheets: for the user to say which holds the plan, and to find one that is free. */
import { readExcel } from "./asking/trouble";
import { SHEET_MARK } from "./marks";

export interface SheetName {
  name: string;
  visible: boolean;
}

/** The sheets among which the plan may be, those with a mark of ours left out, in the order of their tabs. Two round trips. */
export function sheetNames(): Promise<SheetName[]> {
  return readExcel("The sheets could not be listed.", async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const marks = worksheets.items.map((worksheet) =>
      worksheet.customProperties.getItemOrNullObject(SHEET_MARK).load("value"),
    );
    await context.sync();
    return worksheets.items
      .filter((_, index) => marks[index]?.isNullObject)
      .map(({ name, visibility }) => ({ name, visible: visibility === "Visible" }));
  });
}

/** The name, or the first of "name (2)", "name (3)" and so on that no sheet has. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; known.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
