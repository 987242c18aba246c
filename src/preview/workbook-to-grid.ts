/** The host's workbook as the grid shows it. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { numberText } from "../host/number-text";
import { intersection, type Area } from "../host/xlsx/address";
import type { CellContent } from "../host/xlsx/cell";
import { columnWidth, columnsHidden, rowHeight, rowHidden } from "../host/xlsx/layout";
import type { Sheet } from "../host/xlsx/sheet";
import type { WorkbookFile } from "../host/xlsx/workbook-file";
import { readAttribute } from "../host/xlsx/xml-tag";
import { styleOf, withDefaultAlignment } from "./cell-style";
import { conditionalLooks } from "./conditional-looks";

const PIXELS_PER_POINT = 4 / 3;
/** Blank rows and columns beside what a sheet holds, and the fewest that are shown. */
const MARGIN = { rows: 20, columns: 4 };
const LEAST = { rows: 60, columns: 20 };
/** Any text, even one that looks like a number. */
const TEXT = 1;

/** A snapshot of the whole workbook. */
export function workbookToGrid(workbook: WorkbookFile): IWorkbookData {
  return {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetToGrid(sheet)])),
  };
}

function sheetToGrid(sheet: Sheet): Partial<IWorksheetData> {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rowCount = Math.max(LEAST.rows, used.bottom + 1 + MARGIN.rows);
  const columnCount = Math.max(LEAST.columns, used.right + 1 + MARGIN.columns);
  const shown = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const format = sheet.root.child("sheetFormatPr");
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.entry.get("state") === undefined ? 0 : 1,
    rowCount,
    columnCount,
    defaultRowHeight: Number(format?.get("defaultRowHeight") ?? 15) * PIXELS_PER_POINT,
    freeze: freezeOf(sheet),
    mergeData: sheet.merges.flatMap((area) => rangeOf(intersection(area, shown))),
    cellData: cellsOf(sheet, used),
    rowData: rowsOf(sheet, rowCount),
    columnData: columnsOf(sheet, columnCount),
    showGridlines: sheet.root.child("sheetViews")?.child("sheetView")?.get("showGridLines") === "0" ? 0 : 1,
  };
}

/** An area in the grid's words. */
export function rangeOf(area: Area | undefined): IWorksheetData["mergeData"] {
  if (!area) return [];
  return [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }];
}

function cellsOf(sheet: Sheet, used: Area): IWorksheetData["cellData"] {
  const conditional = conditionalLooks(sheet, used);
  const known = new Map<string, IStyleData>();
  const look = (format: number, type: string): IStyleData => {
    const key = `${String(format)} ${type}`;
    const style = known.get(key) ?? withDefaultAlignment(styleOf(sheet.workbook.styles, format), type);
    known.set(key, style);
    return style;
  };
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row <= used.bottom; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column <= used.right; column++) {
      const content = sheet.read(row, column);
      const style = look(sheet.style(row, column), content.type);
      const changed = conditional(row, column);
      line[column] = {
        ...shownText(sheet, row, column, content),
        s: changed ? { ...style, ...changed } : style,
      };
    }
    cells[row] = line;
  }
  return cells;
}

function shownText(sheet: Sheet, row: number, column: number, content: CellContent): ICellData {
  const text = cellText(sheet, row, column, content);
  return text === "" ? {} : { v: text, t: TEXT };
}

/** What a cell shows. A formula without a value, which nobody has calculated, shows itself. */
export function cellText(
  sheet: Sheet,
  row: number,
  column: number,
  content = sheet.read(row, column),
): string {
  const { value, formula, type } = content;
  if (type === "Empty" && formula && formula.kind !== "dataTable")
    return sheet.formulas.text(row, column, formula);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numberText(value, sheet.workbook.styles.numberFormat(content.style), sheet.workbook.uses1904);
}

function rowsOf(sheet: Sheet, count: number): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const row of sheet.grid.rowNumbers().filter((number) => number < count)) {
    const fixed = readAttribute(sheet.grid.rowTag(row) ?? "", "ht") !== undefined;
    rows[row] = {
      h: rowHeight(sheet, row) * PIXELS_PER_POINT,
      // Excel fits rows without a height to their text when it opens the file.
      ia: fixed ? 0 : 1,
      hd: rowHidden(sheet, row) ? 1 : 0,
    };
  }
  return rows;
}

function columnsOf(sheet: Sheet, count: number): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (let column = 0; column < count; column++) {
    const hidden = columnsHidden(sheet, { top: 0, bottom: 0, left: column, right: column });
    columns[column] = { w: columnWidth(sheet, column) * PIXELS_PER_POINT, hd: hidden ? 1 : 0 };
  }
  return columns;
}

function freezeOf(sheet: Sheet): IWorksheetData["freeze"] {
  const pane = sheet.root.child("sheetViews")?.child("sheetView")?.child("pane");
  const frozen = pane?.get("state")?.startsWith("frozen") ?? false;
  const rows = frozen ? Number(pane?.get("ySplit") ?? 0) : 0;
  const columns = frozen ? Number(pane?.get("xSplit") ?? 0) : 0;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
