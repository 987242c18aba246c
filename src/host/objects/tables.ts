import { invalidArgument, itemNotFound, notImitated } from "../host-error";
import { objectKind, type Argument, type HostObject } from "../host-object";
import type { Area } from "../xlsx/address";
import type { Sheet } from "../xlsx/sheet";
import { addTable, tableIn, tablesOf, type Table } from "../xlsx/tables";
import type { WorkbookFile } from "../xlsx/workbook-file";
import { tableObject } from "./table";
import { guard, rangeArgument } from "./targets";

/** The tables of a workbook, or of one of its sheets. */
export interface TablesTarget {
  readonly workbook: WorkbookFile;
  readonly sheet?: Sheet;
  readonly rangeOn: (sheet: Sheet, area: Area) => HostObject;
}

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
    add: (target, [range, hasHeaders]) =>
      tableObject({ table: make(target, range, hasHeaders), rangeOn: target.rangeOn }),
    getCount: (target) => list(target).length,
    getItem: (target, [key]) => {
      const table = find(target, key);
      if (!table) throw itemNotFound("no table of that name");
      return table;
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
});

function make({ sheet }: TablesTarget, range: Argument | undefined, hasHeaders: Argument | undefined): Table {
  if (!sheet) throw notImitated("Workbook.tables.add()");
  guard(sheet);
  if (hasHeaders !== true) throw notImitated("TableCollection.add() without headings");
  const area = rangeArgument(sheet, range);
  if (tableIn(sheet, area)) throw invalidArgument("a table cannot overlap another table");
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, column) =>
    String(sheet.read(area.top, area.left + column).value),
  );
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  // Excel makes up headings for those that are blank or there twice, and writes them into the cells.
  if (known.size < headings.length || known.has("") || headings.some((heading) => /[\r\n]/.test(heading)))
    throw notImitated("TableCollection.add() with headings that are blank, repeated or of several lines");
  if (area.bottom === area.top) throw notImitated("TableCollection.add() without a row below the headings");
  return addTable(sheet, area, headings);
}
