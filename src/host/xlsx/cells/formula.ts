import { columnLetters, columnNumber, lastColumn, lastRow } from "./address";

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|[\p{L}\p{N}_.\\$]+|./gsu;
const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula as it reads `rows` down and `columns` to the right, as when Excel copies it: relative
 * references move, absolute ones and texts stay. Whole-column references such as A:A stay as well.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const parts = formula.match(pieces) ?? [];
  return parts
    .map((part, index) => {
      const match = cellReference.exec(part);
      const next = parts[index + 1];
      if (!match || next === "(" || next === "!") return part;
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
      if (columnNumber(letters) < 0) return part;
      if (column < 0 || column > lastColumn || row < 0 || row > lastRow) return "#REF!";
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row + 1)}`;
    })
    .join("");
}
