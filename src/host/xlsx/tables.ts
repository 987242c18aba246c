import { parseArea, type Area } from "./address";
import type { Sheet } from "./sheet";
import { parseXml } from "./xml-parse";

/** A table on a sheet. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
}

/** The tables of a sheet, read from their parts. */
export function tablesOf(sheet: Sheet): Table[] {
  return sheet.relationships.all().flatMap(({ type, target }) => {
    const text = type === "table" ? sheet.workbook.text(target) : undefined;
    if (text === undefined) return [];
    const { root } = parseXml(text);
    const area = parseArea(root.get("ref") ?? "");
    if (!area) return [];
    return [
      {
        id: root.get("id") ?? "",
        name: root.get("displayName") ?? root.get("name") ?? "",
        sheet,
        area,
        headerRows: Number(root.get("headerRowCount") ?? 1),
        totalRows: Number(root.get("totalsRowCount") ?? 0),
      },
    ];
  });
}
