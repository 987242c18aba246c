import type { WorkbookFile } from "../xlsx/workbook-file";
import { unescapeXml } from "../xlsx/xml-text";

/** Whether a formula, a name or anything else of the sheets speaks of a text such as "Plan!"; true may be in error. */
export function isMentioned(workbook: WorkbookFile, text: string): boolean {
  const wanted = text.toLowerCase();
  const names = workbook.root.child("definedNames")?.toString() ?? "";
  return [names, ...workbook.sheets.map(textOfSheet)].some((part) =>
    unescapeXml(part).toLowerCase().includes(wanted),
  );
}

function textOfSheet({ grid, document }: WorkbookFile["sheets"][number]): string {
  grid.flush();
  return document.toString();
}
