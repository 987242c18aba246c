/** The host's workbook as the grid shows it. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { numberText } from "../host/number-text";
import { visibilityOf } from "../host/objects/sheet/worksheet";
import { intersection, type Area } from "../host/xlsx/cells/address";
import type { CellContent } from "../host/xlsx/cells/cell";
import { columnWidth, columnsHidden, rowHeight, rowHidden } from "../host/xlsx/layout";
import type { Sheet } from "../host/xlsx/sheet";
import type { WorkbookFile } from "../host/xlsx/workbook-file";
import { readAttribute } from "../host/xlsx/xml/xml-tag";
import { styleOf, withDefaultAlignment } from "./cell-style";
import { conditionalLooks } from "./conditional-looks";

const PIXELS_PER_POINT = 4 / 3;
/** Blank rows and columns beside what a sheet holds, and the fewest that are shown. */
const MARGIN = { rows: 20, columns: 4 };
const LEAST = { rows: 60, columns: 20 };
/** What is shown of a sheet at most: a stray cell far out makes a sheet seem huge. */
const MOST = { columns: 256, cells: 200_000 };
/** Points: the widest column and the highest row of Excel. */
const WIDEST = 1344;
const HIGHEST = 409.5;
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

/** Whether a sheet of the workbook holds more than the grid shows of it. */
export function isCut({ sheets }: IWorkbookData): boolean {
  return Object.values(sheets).some(({ custom }) => custom?.cut === true);
}

function sheetToGrid(sheet: Sheet): Partial<IWorksheetData> {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const right = Math.min(used.right, MOST.columns - 1);
  const bottom = Math.min(used.bottom, Math.floor(MOST.cells / (right + 1)) - 1);
  const [cutBelow, cutBeside] = [bottom < used.bottom, right < used.right];
  // Nothing can be typed into a place that only seems to be blank.
  const rowCount = cutBelow ? bottom + 1 : Math.max(LEAST.rows, bottom + 1 + MARGIN.rows);
  const columnCount = cutBeside ? right + 1 : Math.max(LEAST.columns, right + 1 + MARGIN.columns);
  const shown = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const format = sheet.root.child("sheetFormatPr");
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: visibilityOf(sheet) === "Visible" ? 0 : 1,
    rowCount,
    columnCount,
    custom: { cut: cutBelow || cutBeside },
    defaultRowHeight: pixels(Number(format?.get("defaultRowHeight")) || 15, HIGHEST),
    freeze: freezeOf(sheet, rowCount, columnCount),
    mergeData: sheet.mergedAreas.all().flatMap((area) => rangeOf(intersection(area, shown))),
    cellData: cellsOf(sheet, { ...used, bottom, right }),
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
      h: pixels(rowHeight(sheet, row), HIGHEST),
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
    columns[column] = { w: pixels(columnWidth(sheet, column), WIDEST), hd: hidden ? 1 : 0 };
  }
  return columns;
}

/** A size of the file, which may be any number or none. */
function pixels(points: number, most: number): number {
  return Math.min(most, Math.max(0, points || 0)) * PIXELS_PER_POINT;
}

function freezeOf(sheet: Sheet, rowCount: number, columnCount: number): IWorksheetData["freeze"] {
  const pane = sheet.root.child("sheetViews")?.child("sheetView")?.child("pane");
  const frozen = pane?.get("state")?.startsWith("frozen") ?? false;
  const split = (name: string, count: number) => {
    const lines = frozen ? Number(pane?.get(name) ?? 0) : 0;
    return lines > 0 && lines < count ? Math.floor(lines) : 0;
  };
  const [rows, columns] = [split("ySplit", rowCount), split("xSplit", columnCount)];
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
