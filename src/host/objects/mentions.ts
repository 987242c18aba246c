import type { WorkbookFile } from "../xlsx/workbook-file";
import { unescapeXml } from "../xlsx/xml/xml-text";

/** The parts of a sheet that are long and name nothing: cells, whose formulas are looked at by themselves, and merged areas. */
const nameless = new Set(["sheetData", "mergeCells"]);

/** Whether a formula, a name or anything else of the sheets speaks of a text such as "Plan!"; true may be in error. */
export function isMentioned(workbook: WorkbookFile, text: string): boolean {
  const wanted = text.toLowerCase();
  const names = workbook.root.child("definedNames")?.toString() ?? "";
  return (
    [names, ...workbook.sheets.map(textBesideCells)].some((part) =>
      unescapeXml(part).toLowerCase().includes(wanted),
    ) || workbook.sheets.some(({ formulas }) => formulas.mention(wanted))
  );
}

function textBesideCells({ root }: WorkbookFile["sheets"][number]): string {
  return root.elements.filter(({ local }) => !nameless.has(local)).join("");
}
