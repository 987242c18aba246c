import { wholeNumberOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import { cellAddress, lastColumn, parseCell, type Area } from "../../xlsx/cells/address";
import type { Sheet } from "../../xlsx/sheet";
import { sheetView } from "../selection";
import type { SheetScope } from "../targets";

/** Excel's WorksheetFreezePanes. */
export const freezePanesObject = objectKind<SheetScope>({
  name: "WorksheetFreezePanes",
  since: { "*": "1.7" },
  methods: {
    freezeRows: ({ sheet }, [count]) => {
      const rows = count === null || count === undefined ? 1 : wholeNumberOf(count, "count");
      if (rows < 1) throw invalidArgument("count must be 1 or more");
      freezeRows(sheet, rows);
    },
    unfreeze: ({ sheet }) => {
      unfreeze(sheet);
    },
    getLocationOrNullObject: ({ sheet, range }) => {
      const area = frozenRows(sheet);
      return area ? range(area) : null;
    },
  },
});

function freezeRows(sheet: Sheet, rows: number): void {
  unfreeze(sheet);
  const view = sheetView(sheet);
  const old = view.child("selection");
  view.insert(
    sheet.make("pane", {
      ySplit: rows,
      topLeftCell: cellAddress(rows, 0),
      activePane: "bottomLeft",
      state: "frozen",
    }),
    view.elements[0],
  );
  if (old) old.set("pane", "bottomLeft");
  else view.insert(sheet.make("selection", { pane: "bottomLeft" }), view.elements[1]);
}

function unfreeze(sheet: Sheet): void {
  const view = sheet.root.child("sheetViews")?.child("sheetView");
  const pane = view?.child("pane");
  if (!view || !pane) return;
  const active = pane.get("activePane");
  view.remove(pane);
  for (const selection of view.all("selection")) {
    if (selection.get("pane") === active) selection.set("pane", undefined);
    else view.remove(selection);
  }
}

function frozenRows(sheet: Sheet): Area | undefined {
  const pane = sheet.root.child("sheetViews")?.child("sheetView")?.child("pane");
  const first = parseCell(pane?.get("topLeftCell") ?? "");
  if (!pane?.get("state")?.startsWith("frozen") || !first) return undefined;
  const bottom = Number(pane.get("ySplit") ?? 0) - 1;
  return bottom >= 0 ? { top: 0, left: 0, bottom, right: lastColumn } : undefined;
}
