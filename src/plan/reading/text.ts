/** Small things that are done to the text of cells before it is compared. */
import type { CellValue } from "../sheet";

/** The value as text, without spaces around it. */
export function cellText(value: CellValue): string {
  return String(value).trim();
}

/** True where the cell shows nothing: empty, or only spaces of some kind. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BUSY!",
  "#GETTING_DATA",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

/** True where Excel shows that a formula failed: such a cell says nothing, whatever letters its error has. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUES.has(text);
}

/** Other text has one kind of each letter, and one space between words, anyway. */
const UNEVEN = /[^ -~]|^ | {2}| $/;

/** Text for comparing: one kind of space and dash, lower case. */
export function fold(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetters(Math.floor(columnIndex / 26) - 1) + letter;
}

/** The number, from 0, of the column with these letters: A is 0, AA is 26. */
export function columnIndexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
