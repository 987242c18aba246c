import { booleanOf, textOf, wholeNumberOf } from "../../arguments";
import { HostError, invalidArgument, itemNotFound, notImitated } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import { splitSheetName, type Area } from "../../xlsx/cells/address";
import { isTrue, type Sheet } from "../../xlsx/sheet";
import { addTable, allTables, tablesOf, type Table } from "../../xlsx/tables";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { isMentioned } from "../mentions";
import { clearCells } from "../range/range-clear";
import { guard, rangeOf, rangeOn, type SheetScope } from "../targets";
import { settleHeadings } from "./table-headings";
import { checkTableArea, checkTableName, checkTableStyle, freeTableName } from "./table-rules";

/** The tables of a workbook, or of one of its sheets. */
export interface TablesTarget {
  readonly workbook: WorkbookFile;
  readonly sheet?: Sheet;
  readonly scopeOf: (sheet: Sheet) => SheetScope;
}

interface TableTarget {
  readonly table: Table;
  readonly scope: SheetScope;
}

/** Excel's Table. */
const tableObject = objectKind<TableTarget>({
  name: "Table",
  since: {
    worksheet: "1.2",
    convertToRange: "1.2",
    showBandedRows: "1.3",
    showFilterButton: "1.3",
    resize: "1.13",
  },
  key: ({ table }) => ({ Id: table.id }),
  reads: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    style: ({ table }) => table.style("name") ?? "",
    showBandedRows: ({ table }) => isTrue(table.style("showRowStripes")),
    showFilterButton: ({ table }) => table.hasFilterButton,
    showHeaders: ({ table }) => table.headerRows > 0,
    showTotals: ({ table }) => table.totalRows > 0,
  },
  writes: {
    name: (target, value) => {
      const table = forChange(target);
      const name = textOf(value, "name");
      checkTableName(table.sheet.workbook, name, table);
      guardFormulas(table);
      table.name = name;
    },
    style: (target, value) => {
      const table = forChange(target);
      const style = textOf(value, "style");
      checkTableStyle(table.sheet.workbook, style);
      table.setStyle("name", style);
    },
    showBandedRows: (target, value) => {
      forChange(target).setStyle("showRowStripes", booleanOf(value, "showBandedRows") ? 1 : 0);
    },
    showFilterButton: (target, value) => {
      forChange(target).hasFilterButton = booleanOf(value, "showFilterButton");
    },
  },
  parts: { worksheet: ({ scope }) => scope.worksheet() },
  methods: {
    getRange: ({ table, scope }) => scope.range(table.area),
    getHeaderRowRange: ({ table, scope }) => {
      if (table.headerRows === 0) throw new HostError("InvalidOperation", "The table has no header row.");
      return scope.range({ ...table.area, bottom: table.area.top });
    },
    getDataBodyRange: ({ table, scope }) =>
      scope.range({
        ...table.area,
        top: table.area.top + table.headerRows,
        bottom: table.area.bottom - table.totalRows,
      }),
    // Excel clears the cells of a table that is deleted.
    delete: (target) => {
      takeAway(target);
      clearCells(target.scope.sheet, target.table.area, "All");
    },
    convertToRange: (target) => {
      takeAway(target);
      return target.scope.range(target.table.area);
    },
    resize: (target, [newRange]) => {
      const table = forChange(target);
      const { sheet } = table;
      const area = rangeOn(sheet, newRange);
      if (table.headerRows === 0 || table.totalRows > 0) {
        throw notImitated("Table.resize() of a table without headings or with totals");
      }
      // As Excel says of a table whose headings would have to move.
      if (area.top !== table.area.top) throw invalidArgument("the headers must remain in the same row");
      if (area.right < table.area.left || area.left > table.area.right) {
        throw invalidArgument("the resulting table must overlap the original table");
      }
      if (area.left !== table.area.left) throw notImitated("Table.resize() to another first column");
      checkTableArea(sheet, area, table);
      table.reshape(area, settleHeadings(sheet, area));
    },
  },
});

/** The table to change. Throws ItemNotFound for one that is gone, AccessDenied on a protected sheet. */
function forChange({ table }: TableTarget): Table {
  if (!tablesOf(table.sheet).includes(table)) throw itemNotFound("the table was deleted");
  guard(table.sheet);
  return table;
}

function guardFormulas(table: Table): void {
  if (isMentioned(table.sheet.workbook, `${table.name}[`)) {
    throw notImitated("renaming or taking away a table that formulas refer to");
  }
}

function takeAway(target: TableTarget): void {
  const table = forChange(target);
  guardFormulas(table);
  table.remove();
}

function list({ workbook, sheet }: TablesTarget): Table[] {
  return sheet ? tablesOf(sheet) : allTables(workbook);
}

function wrap({ scopeOf }: TablesTarget, table: Table): HostObject {
  return tableObject({ table, scope: scopeOf(table.sheet) });
}

function find(target: TablesTarget, key: Argument | undefined): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = list(target).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return table ? wrap(target, table) : null;
}

/** The cells that are to become a table: on the collection's sheet, or on any for the workbook's tables. */
function placeOf(
  { workbook, sheet }: TablesTarget,
  address: Argument | undefined,
): { sheet: Sheet; area: Area } {
  if (sheet) return { sheet, area: rangeOn(sheet, address) };
  if (typeof address !== "string") {
    const { scope, area } = rangeOf(address);
    return { sheet: scope.sheet, area };
  }
  const name = splitSheetName(address).sheet;
  const named = name === undefined ? workbook.activeSheet : workbook.sheetNamed(name);
  if (!named) throw invalidArgument(`no sheet is called "${String(name)}"`);
  return { sheet: named, area: rangeOn(named, address) };
}

/** Excel's TableCollection. */
export const tablesObject = objectKind<TablesTarget>({
  name: "TableCollection",
  since: { getCount: "1.4", getItemOrNullObject: "1.4" },
  reads: { count: (target) => list(target).length },
  items: (target) => list(target).map((table) => wrap(target, table)),
  methods: {
    getCount: (target) => list(target).length,
    getItem: (target, [key]) => {
      const table = find(target, key);
      if (!table) throw itemNotFound("no table of that name");
      return table;
    },
    getItemAt: (target, [index]) => {
      const table = list(target)[wholeNumberOf(index, "index")];
      if (!table) throw itemNotFound("no table of that number");
      return wrap(target, table);
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
    add: (target, [address, hasHeaders]) => {
      const { sheet, area } = placeOf(target, address);
      if (!booleanOf(hasHeaders, "hasHeaders"))
        throw notImitated("TableCollection.add() of cells without headings");
      guard(sheet);
      checkTableArea(sheet, area);
      const headings = settleHeadings(sheet, area);
      return wrap(target, addTable(sheet, freeTableName(target.workbook), area, headings));
    },
  },
});
