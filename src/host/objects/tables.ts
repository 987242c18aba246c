import { HostError, itemNotFound } from "../host-error";
import { objectKind, type Argument, type HostObject } from "../host-object";
import type { Area } from "../xlsx/address";
import type { Sheet } from "../xlsx/sheet";
import { tablesOf, type Table } from "../xlsx/tables";
import type { WorkbookFile } from "../xlsx/workbook-file";

/** The tables of a workbook, or of one of its sheets. */
export interface TablesTarget {
  readonly workbook: WorkbookFile;
  readonly sheet?: Sheet;
  readonly rangeOn: (sheet: Sheet, area: Area) => HostObject;
}

interface TableTarget {
  readonly table: Table;
  readonly rangeOn: TablesTarget["rangeOn"];
}

/** Excel's Table. */
const tableObject = objectKind<TableTarget>({
  name: "Table",
  key: ({ table }) => ({ Id: table.id }),
  reads: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.headerRows > 0,
    showTotals: ({ table }) => table.totalRows > 0,
  },
  methods: {
    getRange: ({ table, rangeOn }) => rangeOn(table.sheet, table.area),
    getHeaderRowRange: ({ table, rangeOn }) => {
      if (table.headerRows === 0) throw new HostError("InvalidOperation", "The table has no header row.");
      return rangeOn(table.sheet, { ...table.area, bottom: table.area.top });
    },
    getDataBodyRange: ({ table, rangeOn }) =>
      rangeOn(table.sheet, {
        ...table.area,
        top: table.area.top + table.headerRows,
        bottom: table.area.bottom - table.totalRows,
      }),
  },
});

function list({ workbook, sheet }: TablesTarget): Table[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap(tablesOf);
}

function find(target: TablesTarget, key: Argument | undefined): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = list(target).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return table ? tableObject({ table, rangeOn: target.rangeOn }) : null;
}

/** Excel's TableCollection. */
export const tablesObject = objectKind<TablesTarget>({
  name: "TableCollection",
  since: { getCount: "1.4", getItemOrNullObject: "1.4" },
  reads: { count: (target) => list(target).length },
  items: (target) => list(target).map((table) => tableObject({ table, rangeOn: target.rangeOn })),
  methods: {
    getCount: (target) => list(target).length,
    getItem: (target, [key]) => {
      const table = find(target, key);
      if (!table) throw itemNotFound("no table of that name");
      return table;
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
});
