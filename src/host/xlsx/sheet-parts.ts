import { Relationships, relationshipsPath } from "./package/relationships";
import type { Sheet } from "./sheet";
import { relationshipNamespaces } from "./package/strict";
import type { WorkbookFile } from "./workbook-file";
import { XmlElement } from "./xml/xml";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const [relationshipNamespace] = relationshipNamespaces;
const blankSheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  `xmlns:r="${relationshipNamespace}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Of a sheet, in Excel. A damaged file may have greater ones, to which nothing can be added. */
const LARGEST_ID = 65_534;

/** Adds the part of a blank sheet and gives its `<sheet>` entry, the last of the workbook's. */
export function addSheetPart(workbook: WorkbookFile, name: string): XmlElement {
  const part = freePart(workbook, (number) => `xl/worksheets/sheet${String(number)}.xml`);
  workbook.parts.set(part, new TextEncoder().encode(blankSheet));
  workbook.contentTypes.add(part, sheetType);
  const sheets = workbook.ensure("sheets");
  const ids = sheets.elements.map((entry) => Number(entry.get("sheetId")));
  const entry = XmlElement.make(`${workbook.root.prefix}sheet`, {
    name,
    sheetId: Math.max(0, ...ids.filter((id) => id < LARGEST_ID)) + 1,
    [relationshipAttribute(workbook.root)]: workbook.relationships.add("worksheet", part),
  });
  sheets.insert(entry);
  return entry;
}

/** The first part of a numbered series that the package does not have. */
export function freePart(workbook: WorkbookFile, partOf: (number: number) => string): string {
  let number = 1;
  while (workbook.parts.has(partOf(number))) number++;
  return partOf(number);
}

/** The name of the attribute that holds a relationship's id; its prefix is declared if need be. */
export function relationshipAttribute(root: XmlElement): string {
  const declared = root
    .attributes()
    .find(([, value]) => relationshipNamespaces.some((namespace) => value === namespace))?.[0];
  if (declared === undefined) root.set("xmlns:r", relationshipNamespace);
  return `${declared?.replace("xmlns:", "") ?? "r"}:id`;
}

/** Drops a deleted sheet's part, its names, and the parts that nothing refers to any more. */
export function removeUnreachable(workbook: WorkbookFile, sheet: Sheet, position: number): void {
  dropOrphans(workbook, [sheet, ...workbook.sheets], () => {
    const link = workbook.relationships.all().find(({ target }) => target === sheet.part);
    if (link) workbook.relationships.remove(link.id);
  });
  const names = workbook.root.child("definedNames");
  for (const name of names?.elements ?? []) {
    const scope = Number(name.get("localSheetId") ?? -1);
    if (scope === position) names?.remove(name);
    else if (scope > position) name.set("localSheetId", scope - 1);
  }
  if (names?.elements.length === 0) workbook.root.remove(names);
}

/** Takes relationships away, and with them the parts that nothing refers to any more. */
export function dropOrphans(workbook: WorkbookFile, sheets: readonly Sheet[], takeAway: () => void): void {
  const before = reachable(workbook, sheets);
  takeAway();
  const after = reachable(workbook, sheets);
  for (const part of before) {
    if (after.has(part)) continue;
    workbook.parts.delete(part);
    workbook.parts.delete(relationshipsPath(part));
    workbook.contentTypes.remove(part);
  }
}

/** Every part that can be reached from the workbook by relationships. */
function reachable(workbook: WorkbookFile, sheets: readonly Sheet[]): Set<string> {
  const found = new Set<string>();
  const visit = (relationships: Relationships): void => {
    for (const { target, external } of relationships.all()) {
      if (external || found.has(target)) continue;
      found.add(target);
      const open = sheets.find(({ part }) => part === target);
      visit(open?.relationships ?? new Relationships(target, workbook.text(relationshipsPath(target))));
    }
  };
  visit(workbook.relationships);
  return found;
}
