import { areaAddress, intersection, parseArea, type Area } from "./address";
import type { Sheet } from "./sheet";
import { freePart, relationshipAttribute } from "./sheet-parts";
import { newDocument, XmlElement, type XmlDocument } from "./xml";
import { parseXml } from "./xml-parse";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** A table on a sheet. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly part: string;
  readonly relationship: string;
}

/** The tables of a sheet, read from their parts. */
export function tablesOf(sheet: Sheet): Table[] {
  return sheet.relationships.all().flatMap(({ id: relationship, type, target }) => {
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
        part: target,
        relationship,
      },
    ];
  });
}

/** Makes a table of cells whose first row holds its headings, each different from the others. */
export function addTable(sheet: Sheet, area: Area, headings: readonly string[]): Table {
  const { workbook } = sheet;
  const known = workbook.sheets.flatMap(tablesOf);
  const id = Math.max(0, ...known.map((table) => Number(table.id))) + 1;
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${String(number)}`)) number++;
  const name = `Table${String(number)}`;
  const part = freePart(workbook, (each) => `xl/tables/table${String(each)}.xml`);
  const ref = areaAddress(area);
  const root = XmlElement.make("table", { xmlns: namespace, id, name, displayName: name, ref });
  root.set("totalsRowShown", 0);
  root.insert(XmlElement.make("autoFilter", { ref }));
  const columns = XmlElement.make("tableColumns", { count: headings.length });
  headings.forEach((heading, index) => {
    columns.insert(XmlElement.make("tableColumn", { id: index + 1, name: heading }));
  });
  root.insert(columns);
  root.insert(
    XmlElement.make("tableStyleInfo", {
      name: "TableStyleMedium2",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );
  save(sheet, part, newDocument(root));
  workbook.contentTypes.add(part, contentType);
  const relationship = sheet.relationships.add("table", part);
  const list = sheet.ensure("tableParts");
  list.insert(sheet.make("tablePart", { [relationshipAttribute(sheet.root)]: relationship }));
  list.set("count", list.elements.length);
  return { id: String(id), name, sheet, area, headerRows: 1, totalRows: 0, part, relationship };
}

/** What the part of a table says. */
export function tableRoot({ sheet, part }: Table): XmlElement {
  return parseXml(sheet.workbook.text(part) ?? "").root;
}

/** Changes the part of a table. */
export function changeTable({ sheet, part }: Table, change: (root: XmlElement) => void): void {
  const document = parseXml(sheet.workbook.text(part) ?? "");
  change(document.root);
  save(sheet, part, document);
}

/** Takes a table away and leaves its cells as they are. */
export function removeTable({ sheet, part, relationship }: Table): void {
  const list = sheet.root.child("tableParts");
  for (const entry of list?.elements ?? []) {
    if (entry.relationshipId === relationship) list?.remove(entry);
  }
  if (list?.elements.length === 0) sheet.put("tableParts", undefined);
  else list?.set("count", list.elements.length);
  sheet.relationships.remove(relationship);
  sheet.workbook.parts.delete(part);
  sheet.workbook.contentTypes.remove(part);
}

/** The table of a sheet that has a cell in the area, if there is one. */
export function tableIn(sheet: Sheet, area: Area): Table | undefined {
  return tablesOf(sheet).find((table) => intersection(table.area, area) !== undefined);
}

function save(sheet: Sheet, part: string, document: XmlDocument): void {
  sheet.workbook.parts.set(part, new TextEncoder().encode(document.toString()));
}
