import { HostError, invalidArgument, notImitated } from "../../host-error";
import { intersection, parseArea, parseCell, type Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { allTables, tablesOf, type Table } from "../../xlsx/tables";
import type { WorkbookFile } from "../../xlsx/workbook-file";

const builtInStyle =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;
const nameLimit = 255;

/** Throws InvalidArgument where Excel would not take the name for a table. */
export function checkTableName(workbook: WorkbookFile, name: string, self?: Table): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= nameLimit;
  const isReference = parseCell(name) !== undefined || /^(?:r|c|r\d+|(?:r\d*)?c\d*)$/i.test(name);
  if (!isWord || isReference) throw invalidArgument(`a table cannot be called "${name}"`);
  if (!isFree(workbook, name, self)) throw invalidArgument(`the name "${name}" is taken`);
}

/** "Table1", or the first such name that is free. */
export function freeTableName(workbook: WorkbookFile): string {
  let number = 1;
  while (!isFree(workbook, `Table${String(number)}`)) number++;
  return `Table${String(number)}`;
}

function isFree(workbook: WorkbookFile, name: string, self?: Table): boolean {
  const names = workbook.root.child("definedNames")?.elements.map((entry) => entry.get("name") ?? "") ?? [];
  const tables = allTables(workbook).filter(({ id }) => id !== self?.id);
  return ![...names, ...tables.map((table) => table.name)].some(
    (other) => other.toLowerCase() === name.toLowerCase(),
  );
}

/** Throws InvalidArgument for a style that neither Excel nor the workbook has. */
export function checkTableStyle({ styles }: WorkbookFile, name: string): void {
  const own = styles.root.child("tableStyles")?.elements.some((style) => style.get("name") === name) ?? false;
  if (!own && !builtInStyle.test(name)) {
    throw invalidArgument(`no table style is called "${name}"`);
  }
}

/** Throws where Excel would not make those cells a table, or would move or unmerge cells for it. */
export function checkTableArea(sheet: Sheet, area: Area, self?: Table): void {
  const others = tablesOf(sheet).filter(({ id }) => id !== self?.id);
  if (others.some((table) => intersection(table.area, area))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (area.top === area.bottom) throw notImitated("a table without a row below its headings");
  const filtered = parseArea(sheet.root.child("autoFilter")?.get("ref") ?? "");
  if (filtered && intersection(filtered, area)) throw notImitated("a table over cells that a filter covers");
  if (sheet.mergedAreas.all().some((merge) => intersection(merge, area))) {
    throw notImitated("a table over merged cells");
  }
}
