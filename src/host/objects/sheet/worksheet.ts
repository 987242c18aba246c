import { booleanOf, oneOf, textOf, wholeNumberOf } from "../../arguments";
import { unwatchChanges, watchChanges } from "../../change-events";
import { accessDenied, HostError, invalidArgument } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import type { Json } from "../../protocol";
import { lastColumn, lastRow, type Area } from "../../xlsx/cells/address";
import { colourOf } from "../../xlsx/formats/colour";
import type { Sheet } from "../../xlsx/sheet";
import { setChild } from "../../xlsx/xml/ordered";
import { chartsObject } from "../charts/charts";
import { colourArgument } from "../colour-argument";
import { namesObject } from "../names";
import { rangeObject } from "../range/range";
import { rangeAreasObject } from "../range/range-areas";
import { sheetView } from "../selection";
import { tablesObject } from "../tables/tables";
import { areaOf, areasOf, type SheetScope } from "../targets";
import { customPropertiesObject } from "./custom-properties";
import { freezePanesObject } from "./freeze-panes";
import { rowBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { renameSheet } from "./sheet-name";

const states = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const sheetPropertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** A sheet with the ways to its objects. */
export function scopeOf(sheet: Sheet): SheetScope {
  const scope: SheetScope = {
    sheet,
    worksheet: () => worksheetObject(scope),
    range: (area) => rangeObject({ scope, area }),
    ranges: (areas) => rangeAreasObject({ scope, areas }),
  };
  return scope;
}

/** Whether the sheet is hidden, as the API calls it. */
export function visibilityOf(sheet: Sheet): (typeof visibilities)[number] {
  const state = sheet.entry.get("state");
  return state === "hidden" || state === "veryHidden" ? states[state] : "Visible";
}

function usedRange({ sheet, range }: SheetScope, valuesOnly: Argument | undefined): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? range(area) : null;
}

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Excel's Worksheet. */
export const worksheetObject = objectKind<SheetScope>({
  name: "Worksheet",
  since: {
    protection: "1.2",
    getUsedRangeOrNullObject: "1.4",
    names: "1.4",
    getNextOrNullObject: "1.5",
    tabColor: "1.7",
    freezePanes: "1.7",
    getRangeByIndexes: "1.7",
    showGridlines: "1.8",
    gridlines: "1.8",
    pageLayout: "1.9",
    horizontalPageBreaks: "1.9",
    getRanges: "1.9",
    customProperties: "1.12",
    _RegisterDataChangedEvent: "1.7",
    _UnregisterDataChangedEvent: "1.7",
  },
  key: ({ sheet }) => ({ Id: sheet.id }),
  reads: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ sheet }) => sheet.workbook.position(sheet),
    visibility: ({ sheet }) => visibilityOf(sheet),
    showGridlines: ({ sheet }) =>
      sheet.root.child("sheetViews")?.child("sheetView")?.get("showGridLines") !== "0",
    tabColor: ({ sheet }) =>
      colourOf(sheet.root.child("sheetPr")?.child("tabColor"), sheet.workbook.styles.theme) ?? "",
  },
  writes: {
    name: ({ sheet }, value) => {
      renameSheet(sheet, textOf(value, "name"));
    },
    visibility: ({ sheet }, value) => {
      setVisibility(sheet, value);
    },
    // office.js has another name for showGridlines when it is set.
    gridlines: ({ sheet }, value) => {
      sheetView(sheet).set("showGridLines", booleanOf(value, "showGridlines") ? undefined : 0);
    },
    tabColor: ({ sheet }, value) => {
      const colour = value === "" ? undefined : colourArgument(value);
      const element = colour && sheet.make("tabColor", { rgb: colour });
      setChild(sheet.ensure("sheetPr"), sheetPropertyOrder, "tabColor", element || undefined);
    },
  },
  parts: {
    protection: ({ sheet }) => protectionObject(sheet),
    customProperties: ({ sheet }) => customPropertiesObject(sheet),
    freezePanes: freezePanesObject,
    horizontalPageBreaks: rowBreaksObject,
    pageLayout: ({ sheet }) => pageLayoutObject(sheet),
    charts: chartsObject,
    names: ({ sheet }) => namesObject({ workbook: sheet.workbook, sheet }),
    tables: ({ sheet }) => tablesObject({ workbook: sheet.workbook, sheet, scopeOf }),
  },
  methods: {
    getRange: ({ sheet, range }, [address]) =>
      range(
        address === null || address === undefined || address === ""
          ? wholeSheet
          : areaOf(sheet, textOf(address, "address")),
      ),
    getRanges: ({ sheet, ranges }, [address]) =>
      ranges(
        address === null || address === undefined ? [wholeSheet] : areasOf(sheet, textOf(address, "address")),
      ),
    getRangeByIndexes: ({ range }, args) => {
      const [top, left, rows, columns] = ["startRow", "startColumn", "rowCount", "columnCount"].map(
        (name, index) => wholeNumberOf(args[index], name),
      ) as [number, number, number, number];
      const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      const fits = top >= 0 && left >= 0 && rows > 0 && columns > 0;
      if (!fits || area.bottom > lastRow || area.right > lastColumn)
        throw invalidArgument("not on the sheet");
      return range(area);
    },
    getCell: ({ range }, [row, column]) => {
      const top = wholeNumberOf(row, "row");
      const left = wholeNumberOf(column, "column");
      if (top < 0 || left < 0 || top > lastRow || left > lastColumn)
        throw invalidArgument("not on the sheet");
      return range({ top, left, bottom: top, right: left });
    },
    // A blank sheet's used range is its first cell.
    getUsedRange: (scope, [valuesOnly]) => usedRange(scope, valuesOnly) ?? scope.range(firstCell),
    getUsedRangeOrNullObject: (scope, [valuesOnly]) => usedRange(scope, valuesOnly),
    getNextOrNullObject: ({ sheet }, [visibleOnly]): HostObject | null => {
      const { sheets } = sheet.workbook;
      const next = sheets
        .slice(sheets.indexOf(sheet) + 1)
        .find((other) => visibleOnly !== true || visibilityOf(other) === "Visible");
      return next ? worksheetObject(scopeOf(next)) : null;
    },
    activate: ({ sheet }) => {
      if (visibilityOf(sheet) !== "Visible") {
        throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
      }
      sheet.workbook.activeSheet = sheet;
    },
    delete: ({ sheet }) => {
      deleteSheet(sheet);
    },
    // What office.js asks for when a handler is added to onChanged, and when the last one goes.
    _RegisterDataChangedEvent: ({ sheet }) => {
      watchChanges(sheet);
    },
    _UnregisterDataChangedEvent: ({ sheet }) => {
      unwatchChanges(sheet);
    },
  },
});

function setVisibility(sheet: Sheet, value: Json): void {
  const wanted = oneOf(value, visibilities, "visibility");
  if (sheet.workbook.structureIsProtected) throw accessDenied("the workbook's structure is protected");
  const others = sheet.workbook.sheets.filter(
    (other) => other !== sheet && visibilityOf(other) === "Visible",
  );
  if (wanted !== "Visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must have a visible sheet.");
  }
  sheet.entry.set(
    "state",
    wanted === "Visible" ? undefined : wanted.slice(0, 1).toLowerCase() + wanted.slice(1),
  );
}

function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (workbook.structureIsProtected) throw accessDenied("the workbook's structure is protected");
  const others = workbook.sheets.filter((other) => other !== sheet && visibilityOf(other) === "Visible");
  if (visibilityOf(sheet) === "VeryHidden" || others.length === 0) {
    throw new HostError(
      "InvalidOperation",
      "The only visible sheet, or a very hidden one, cannot be deleted.",
    );
  }
  workbook.deleteSheet(sheet);
}
