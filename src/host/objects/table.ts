import { booleanOf, textOf } from "../arguments";
import { HostError, invalidArgument } from "../host-error";
import { objectKind, type HostObject } from "../host-object";
import type { Area } from "../xlsx/address";
import { areaAddress } from "../xlsx/address";
import { ensureChild } from "../xlsx/ordered";
import type { Sheet } from "../xlsx/sheet";
import { changeTable, removeTable, tableRoot, tablesOf, type Table } from "../xlsx/tables";
import type { XmlElement } from "../xlsx/xml";
import { isTrue } from "../xlsx/sheet";

const order = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

export interface TableTarget {
  /** As it was when it was asked for; what the file says of it now is looked up. */
  readonly table: Table;
  readonly rangeOn: (sheet: Sheet, area: Area) => HostObject;
}

/** The table as the file has it now. */
function now({ table }: TableTarget): Table {
  const found = tablesOf(table.sheet).find(({ part }) => part === table.part);
  if (!found) throw new HostError("ItemNotFound", "The table is no longer there.");
  return found;
}

function look(target: TableTarget): XmlElement {
  return tableRoot(now(target));
}

function style(root: XmlElement): XmlElement {
  return ensureChild(root, order, "tableStyleInfo");
}

/** Excel's Table. */
export const tableObject = objectKind<TableTarget>({
  name: "Table",
  since: { showFilterButton: "1.3", showBandedRows: "1.3", convertToRange: "1.2" },
  key: ({ table }) => ({ Id: table.id }),
  reads: {
    id: ({ table }) => table.id,
    name: (target) => now(target).name,
    showHeaders: (target) => now(target).headerRows > 0,
    showTotals: (target) => now(target).totalRows > 0,
    style: (target) => look(target).child("tableStyleInfo")?.get("name") ?? "",
    showBandedRows: (target) => isTrue(look(target).child("tableStyleInfo")?.get("showRowStripes")),
    showFilterButton: (target) => look(target).child("autoFilter") !== undefined,
  },
  writes: {
    name: (target, value) => {
      const name = textOf(value, "name");
      const table = now(target);
      if (!isFree(name, table)) throw invalidArgument(`the name ${name} is taken or is none for a table`);
      changeTable(table, (root) => {
        root.set("name", name);
        root.set("displayName", name);
      });
    },
    style: (target, value) => {
      changeTable(now(target), (root) => style(root).set("name", textOf(value, "style")));
    },
    showBandedRows: (target, value) => {
      const shown = booleanOf(value, "showBandedRows") ? 1 : 0;
      changeTable(now(target), (root) => style(root).set("showRowStripes", shown));
    },
    showFilterButton: (target, value) => {
      const table = now(target);
      const shown = booleanOf(value, "showFilterButton");
      changeTable(table, (root) => {
        const old = root.child("autoFilter");
        if (shown) ensureChild(root, order, "autoFilter").set("ref", areaAddress(table.area));
        else if (old) root.remove(old);
      });
    },
  },
  methods: {
    getRange: (target) => target.rangeOn(target.table.sheet, now(target).area),
    getHeaderRowRange: (target) => {
      const { headerRows, area, sheet } = now(target);
      if (headerRows === 0) throw new HostError("InvalidOperation", "The table has no header row.");
      return target.rangeOn(sheet, { ...area, bottom: area.top });
    },
    getDataBodyRange: (target) => {
      const { area, headerRows, totalRows, sheet } = now(target);
      return target.rangeOn(sheet, {
        ...area,
        top: area.top + headerRows,
        bottom: area.bottom - totalRows,
      });
    },
    convertToRange: (target) => {
      const table = now(target);
      removeTable(table);
      return target.rangeOn(table.sheet, table.area);
    },
  },
});

/** Names of tables are letters, digits, points and underscores, like no cell, and differ from every other name. */
function isFree(name: string, table: Table): boolean {
  const wanted = name.toLowerCase();
  const { workbook } = table.sheet;
  const tables = workbook.sheets.flatMap(tablesOf).filter(({ part }) => part !== table.part);
  const names = workbook.root.child("definedNames")?.elements.map((entry) => entry.get("name") ?? "") ?? [];
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^(?:[a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name) &&
    ![...tables.map((other) => other.name), ...names].some((other) => other.toLowerCase() === wanted)
  );
}
