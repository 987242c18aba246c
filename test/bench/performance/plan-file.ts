/** A generated plan as a workbook file of one sheet. */
import { cellAddress } from "../../../src/host/xlsx/cells/address";
import type { Area, CellValue, Sheet } from "../../../src/plan/sheet";
import { written } from "../../host/workbooks";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The workbook, as the bytes of an .xlsx file; its sheet is called "Plan". */
export function planFile(sheet: Sheet): Uint8Array {
  const merges = sheet.merges.map((area) => `<mergeCell ref="${addressOf(area)}"/>`);
  return written(`<sheetData>${rowsOf(sheet)}</sheetData><mergeCells>${merges.join("")}</mergeCells>`);
}

/** The rows of the sheet as they stand in its part of the file; `more` gives the cells that follow those of a row. */
export function rowsOf({ values }: Sheet, more: (rowIndex: number) => string = () => ""): string {
  return values
    .map(
      (row, rowIndex) =>
        `<row r="${rowIndex + 1}">${row.map(cellAt(rowIndex)).join("")}${more(rowIndex)}</row>`,
    )
    .join("");
}

/** Bytes of all the text in the cells. */
export function bytesOfText({ values }: Sheet): number {
  return Buffer.byteLength(values.flat().join(""));
}

const cellAt = (rowIndex: number) => (value: CellValue, columnIndex: number) => {
  const address = cellAddress(rowIndex, columnIndex);
  if (value === "") return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  const text = String(value).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

function addressOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const last = cellAddress(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return `${cellAddress(rowIndex, columnIndex)}:${last}`;
}
