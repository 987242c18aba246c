import { notImitated } from "../../host-error";
import { intersection, isWithin, type Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { tablesOf } from "../../xlsx/tables";
import { followHeadings, guardHeadings } from "../tables/table-headings";
import { guard } from "../targets";
import { removeHyperlinks } from "./hyperlink";

export type ClearKind = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/**
 * Clears contents, formats or hyperlinks of an area. Formats are those of the cells that exist;
 * conditional formats stay. Whether a table goes when all its cells are cleared is not told anywhere, so that is refused.
 */
export function clearRange(sheet: Sheet, area: Area, kind: ClearKind): void {
  guard(sheet);
  if (kind === "All" && tablesOf(sheet).some((table) => isWithin(table.area, area))) {
    throw notImitated("Range.clear() of a whole table; delete the table first");
  }
  if (kind === "All" || kind === "Contents") guardHeadings(sheet, area);
  clearCells(sheet, area, kind);
  if (kind === "All" || kind === "Contents") followHeadings(sheet, area);
}

/** The same whatever tables there are. */
export function clearCells(sheet: Sheet, area: Area, kind: ClearKind): void {
  if (kind === "All" || kind === "Hyperlinks" || kind === "RemoveHyperlinks") removeHyperlinks(sheet, area);
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") return;
  const existing = intersection(area, sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  for (let row = existing?.top ?? 0; row <= (existing?.bottom ?? -1); row++) {
    const columns = sheet.grid.cells(row).map((cell) => cell.column);
    for (const column of columns) {
      if (column < area.left || column > area.right) continue;
      if (kind === "Formats") sheet.setStyle(row, column, 0);
      else sheet.write(row, column, { kind: "nothing" });
      // A cell without content and format is as if it had never been there.
      if (kind === "All") sheet.grid.setCell(row, column, undefined);
    }
  }
}
