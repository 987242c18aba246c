import { objectKind } from "../../host-object";
import { isTrue, type Sheet } from "../../xlsx/sheet";

/** Excel's names of what a protected sheet still permits; in files these attributes mean "locked". */
const permissions: Record<string, string> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Excel's WorksheetProtection. */
export const protectionObject = objectKind<Sheet>({
  name: "WorksheetProtection",
  since: { "*": "1.2" },
  reads: {
    protected: (sheet) => sheet.isProtected,
    options: (sheet) => {
      const element = sheet.root.child("sheetProtection");
      if (!element || !sheet.isProtected) return null;
      const allowed = Object.entries(permissions).map(([name, attribute]) => {
        const locked = element.get(attribute);
        return [name, locked !== undefined && !isTrue(locked)];
      });
      const edits = {
        allowEditObjects: !isTrue(element.get("objects")),
        allowEditScenarios: !isTrue(element.get("scenarios")),
      };
      return { ...Object.fromEntries(allowed), ...edits, selectionMode: "Normal" };
    },
  },
});
