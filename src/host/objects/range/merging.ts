import { HostError } from "../../host-error";
import { intersection, type Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { tablesOf } from "../../xlsx/tables";
import { guard } from "../targets";

/** Merges an area, or with `across` each of its rows; only the first cell keeps its content. */
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  guard(sheet);
  if (sheet.root.child("tableParts")?.elements.length && touchesTable(sheet, area)) {
    throw new HostError("MergedRangeConflict", "A table cannot overlap merged cells.");
  }
  unmergeArea(sheet, area);
  const rows = Array.from(
    { length: across ? area.bottom - area.top + 1 : 0 },
    (_, index) => area.top + index,
  );
  for (const part of across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area]) {
    if (part.top === part.bottom && part.left === part.right) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (row === part.top && column === part.left) continue;
        sheet.write(row, column, { kind: "nothing" });
      }
    }
    sheet.mergedAreas.add(part);
  }
}

/** Takes apart every merged area that has a cell in the area. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  guard(sheet);
  sheet.mergedAreas.removeTouching(area);
}

function touchesTable(sheet: Sheet, area: Area): boolean {
  return tablesOf(sheet).some((table) => intersection(table.area, area) !== undefined);
}
