import type { XmlElement } from "../xml/xml";
import { holdsElement } from "../xml/xml-scan";
import { beginningOfTag, withAttribute } from "../xml/xml-tag";
import { cellsOf, readRows, type RawRow } from "./grid-scan";
import { RawCell } from "./raw-cell";

/**
 * The rows and cells of a sheet, over the raw text of its sheetData element. A row or cell that
 * nobody changes is written back as the text it was read from.
 */
export class Grid {
  private rows: RawRow[] | undefined;
  private byNumber = new Map<number, RawRow>();

  constructor(private readonly element: XmlElement) {}

  /** The prefix of the sheet's elements ("x:"), or "". */
  get prefix(): string {
    return this.element.prefix;
  }

  /** Whether the rows as read, or a changed one, hold such a text; false is certain. */
  mayHold(pattern: RegExp): boolean {
    return this.isChanged || pattern.test(this.element.inner);
  }

  /** The same of a cell with a formula. */
  mayHoldFormula(): boolean {
    return this.isChanged || this.hasFormula(this.element.inner);
  }

  /** Whether a raw `<c>` element has a formula. */
  hasFormula(raw: string): boolean {
    return holdsElement(raw, `${this.prefix}f`);
  }

  private get isChanged(): boolean {
    return this.rows?.some((row) => row.changed) ?? false;
  }

  /** Numbers (from 0) of the rows that the file mentions, in order. */
  rowNumbers(): number[] {
    return this.read().map((row) => row.number);
  }

  /** The cell, or undefined where the file mentions none. */
  cell(row: number, column: number): Readonly<RawCell> | undefined {
    const cells = this.cells(row);
    return cells[position(cells, (cell) => cell.column, column)];
  }

  /** The cells of a row from the left. */
  cells(row: number): readonly Readonly<RawCell>[] {
    const found = this.find(row);
    return found ? cellsOf(found) : [];
  }

  /** Replaces or adds a raw `<c>` element, or takes it away when undefined. */
  setCell(row: number, column: number, raw: string | undefined): void {
    const found = raw === undefined ? this.find(row) : this.findOrAdd(row);
    if (!found) return;
    const cells = cellsOf(found);
    const at = position(cells, (cell) => cell.column, column);
    const old = cells[at];
    if (raw === undefined) {
      if (at >= 0) cells.splice(at, 1);
    } else if (old) old.raw = raw;
    else {
      cells.splice(~at, 0, new RawCell(column, raw));
      // A hint of the first and last column, which must not promise less than there is.
      found.open = withAttribute(found.open, "spans", undefined);
    }
    found.changed = true;
  }

  /** Gives a cell another format; false where the file mentions no such cell. */
  setStyle(row: number, column: number, style: number): boolean {
    const found = this.find(row);
    const cells = found ? cellsOf(found) : [];
    const cell = cells[position(cells, (other) => other.column, column)];
    if (!found || !cell) return false;
    cell.style = style;
    found.changed = true;
    return true;
  }

  /** The opening tag of a row, or undefined. */
  rowTag(row: number): string | undefined {
    return this.find(row)?.open;
  }

  /** Sets attributes of a row's element (undefined removes), adding the row if need be. */
  setRow(row: number, attributes: Record<string, string | number | undefined>): void {
    const found = this.findOrAdd(row);
    for (const [name, value] of Object.entries(attributes)) {
      found.open = withAttribute(found.open, name, value);
    }
    found.changed = true;
  }

  /** Writes changed rows into the sheetData element. */
  flush(): void {
    if (!this.rows || !this.isChanged) return;
    this.element.setInner(this.rows.map((row) => row.lead + this.written(row)).join(""));
    this.rows = undefined;
  }

  private written(row: RawRow): string {
    if (!row.changed) return row.raw;
    const cells = cellsOf(row).map((cell) => cell.raw);
    const open = beginningOfTag(row.open);
    if (cells.length === 0) return `${open}/>`;
    return `${open}>${cells.join("")}</${this.prefix}row>`;
  }

  private read(): RawRow[] {
    if (!this.rows) {
      this.rows = readRows(this.element.inner, this.prefix);
      this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
    }
    return this.rows;
  }

  private find(number: number): RawRow | undefined {
    this.read();
    return this.byNumber.get(number);
  }

  private findOrAdd(number: number): RawRow {
    const found = this.find(number);
    if (found) return found;
    const rows = this.read();
    const row: RawRow = {
      number,
      lead: "",
      raw: "",
      open: `<${this.prefix}row r="${String(number + 1)}">`,
      cells: [],
      prefix: this.prefix,
      changed: true,
    };
    rows.splice(~position(rows, (other) => other.number, number), 0, row);
    this.byNumber.set(number, row);
    return row;
  }
}

/** Index of the entry with that number in a sorted list, or the complement of where it would go. */
function position<T>(list: readonly T[], numberOf: (entry: T) => number, number: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    const found = entry === undefined ? number : numberOf(entry);
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
