export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of "A" (0) to "XFD"; -1 for anything else. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const char of letters.toUpperCase()) column = column * 26 + char.charCodeAt(0) - 64;
  return column >= 1 && column - 1 <= lastColumn ? column - 1 : -1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Row and column of "B3" or "$B$3", or undefined. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  const column = columnNumber(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column >= 0 && row >= 0 && row <= lastRow ? { row, column } : undefined;
}

/** The area of "B3", "A1:C9", "A:C" or "2:7" (with or without $), or undefined. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from, ...more] = address.trim().replaceAll("$", "").split(":");
  if (more.length) return undefined;
  const first = corner(from);
  const last = corner(to);
  if (!first || !last || first.kind !== last.kind) return undefined;
  if (first.kind !== "cell" && !address.includes(":")) return undefined;
  return {
    top: first.kind === "column" ? 0 : Math.min(first.row, last.row),
    bottom: first.kind === "column" ? lastRow : Math.max(first.row, last.row),
    left: first.kind === "row" ? 0 : Math.min(first.column, last.column),
    right: first.kind === "row" ? lastColumn : Math.max(first.column, last.column),
  };
}

function corner(text: string): { kind: "cell" | "row" | "column"; row: number; column: number } | undefined {
  const cell = parseCell(text);
  if (cell) return { kind: "cell", ...cell };
  if (/^[A-Za-z]{1,3}$/.test(text) && columnNumber(text) >= 0) {
    return { kind: "column", row: 0, column: columnNumber(text) };
  }
  const row = Number(text) - 1;
  return /^\d{1,7}$/.test(text) && row >= 0 && row <= lastRow ? { kind: "row", row, column: 0 } : undefined;
}

export function wholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

export function wholeRows(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

/** The address as Excel gives it: "B3", "A1:C9", "A:C", "2:7". */
export function areaAddress(area: Area): string {
  if (wholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (wholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** The address as files keep it, where whole columns are written out: "A1:C1048576". */
export function fileAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** The areas of a sqref attribute ("A1:B2 D4"); what is no address is left out. */
export function parseSqref(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The smallest area that holds a cell beside those of an area, if there is one. */
export function including(area: Area | undefined, row: number, column: number): Area {
  const { top, left, bottom, right } = area ?? { top: row, left: column, bottom: row, right: column };
  if (area && row >= top && row <= bottom && column >= left && column <= right) return area;
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}

/** Whether an area lies wholly in another. */
export function isWithin(inner: Area, outer: Area): boolean {
  const { top, left, bottom, right } = inner;
  return top >= outer.top && left >= outer.left && bottom <= outer.bottom && right <= outer.right;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** A sheet name as it stands in a reference: quoted when it is not a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCell(name) && !/^(r|c|rc)\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My plan'!A1:B2" into the sheet's name and the rest; without "!" the name is undefined. */
export function splitSheetName(address: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (!match) return { sheet: undefined, rest: address.trim() };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}
