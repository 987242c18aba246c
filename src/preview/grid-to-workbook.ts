/** An edit in the grid, done to the host's workbook as typing in Excel would. */
import type { ICellData } from "@univerjs/core";
import { writeFormulas, writeNumberFormats } from "../host/objects/range/range-values";
import { scopeOf } from "../host/objects/sheet/worksheet";
import { isoDateSerial } from "../host/serials";
import type { Sheet } from "../host/xlsx/sheet";
import type { GridCells } from "./grid-changes";
import { cellText } from "./workbook-to-grid";

/** What somebody typed into a cell; rows and columns count from 0. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const BOOLEAN = 3;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** What was typed where the grid says that it changed cells; a change of looks alone is none. */
export function editsOf(cells: GridCells): Edit[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]): Edit[] => {
      const text = typedText(cell);
      return text === undefined ? [] : [{ row: Number(row), column: Number(column), text }];
    }),
  );
}

function typedText(cell: ICellData | null): string | undefined {
  if (!cell) return "";
  if (cell.f) return cell.f;
  const written = cell.p?.body?.dataStream;
  // Text with formats of its own is a small document: \r ends a line of it, \n the whole.
  if (written !== undefined) return written.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (!("v" in cell)) return undefined;
  if (typeof cell.v === "boolean" || cell.t === BOOLEAN) return cell.v ? "TRUE" : "FALSE";
  return String(cell.v ?? "");
}

/** Types into a cell. A cell that already shows the text stays as it is. Throws HostError where Excel would refuse. */
export function typeInto(sheet: Sheet, { row, column, text }: Edit): void {
  if (text === cellText(sheet, row, column)) return;
  const range = { scope: scopeOf(sheet), area: { top: row, bottom: row, left: column, right: column } };
  const format = sheet.workbook.styles.numberFormat(sheet.style(row, column));
  const date = format === "@" ? undefined : britishDate(text, sheet.workbook.uses1904);
  writeFormulas(range, date?.iso ?? text);
  if (date && format === "General") writeNumberFormats(range, date.format);
}

/** A day as an Excel in the UK takes it ("5/9/2025", "5 Sep 25"), with the format it then gives the cell. */
function britishDate(text: string, uses1904: boolean): { iso: string; format: string } | undefined {
  const match = /^(\d{1,2})([/\- ])(\d{1,2}|[a-z]{3,9})\2(\d{4}|\d{2})$/i.exec(text.trim());
  if (!match) return undefined;
  const [, day = "", , written = "", years = ""] = match;
  const named = /^[a-z]/i.test(written);
  const month = named ? monthNamed(written.toLowerCase()) : Number(written);
  const year = years.length === 4 ? years : `${Number(years) < 30 ? "20" : "19"}${years}`;
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isoDateSerial(iso, uses1904) === undefined) return undefined;
  return { iso, format: named ? "d-mmm-yy" : "dd/mm/yyyy" };
}

/** The number of a month by its name or the first three letters of it; 0 for another word. */
function monthNamed(word: string): number {
  return MONTHS.findIndex((name) => word === name || word === name.slice(0, 3)) + 1;
}
