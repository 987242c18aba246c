import { notImitated } from "../../host-error";
import { intersection, type Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { tablesOf, type Table } from "../../xlsx/tables";
import { isMentioned } from "../mentions";

/**
 * What Excel makes of the cells above a table's columns: text that differs from every other heading, "Column2" for
 * a blank one and a number behind one that is there already. The cells are written where they differ.
 */
export function settleHeadings(sheet: Sheet, area: Area): string[] {
  const headings: string[] = [];
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const { value, formula } = sheet.read(area.top, column);
    const base = String(value) || "Column";
    let heading = value === "" ? `Column${String(headings.length + 1)}` : base;
    for (let number = value === "" ? headings.length + 2 : 2; taken.has(heading.toLowerCase()); number++) {
      heading = base + String(number);
    }
    taken.add(heading.toLowerCase());
    headings.push(heading);
    if (heading !== value || formula) sheet.write(area.top, column, { kind: "value", value: heading });
  }
  return headings;
}

/** Lets the tables whose headings lie in an area that was written take them from their cells. */
export function followHeadings(sheet: Sheet, written: Area): void {
  for (const table of tablesOf(sheet)) {
    if (table.headerRows === 0 || !intersection(headerOf(table), written)) continue;
    const headings = settleHeadings(sheet, table.area);
    if (headings.join("\n") !== table.columns.join("\n")) table.reshape(table.area, headings);
  }
}

/** Throws ApiNotFound where an area that is to be written holds headings by whose names formulas refer to columns. */
export function guardHeadings(sheet: Sheet, area: Area): void {
  for (const table of tablesOf(sheet)) {
    const common = intersection(headerOf(table), area);
    if (table.headerRows === 0 || !common) continue;
    const { left } = table.area;
    const names = table.columns.slice(common.left - left, common.right - left + 1);
    if (names.some((name) => [`[${name}]`, `[@${name}]`].some((text) => isMentioned(sheet.workbook, text)))) {
      throw notImitated("changing a table's heading that formulas refer to");
    }
  }
}

function headerOf({ area }: Table): Area {
  return { ...area, bottom: area.top };
}
