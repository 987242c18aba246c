import { type Area, cellAddress, including, isWithin, parseArea } from "./cells/address";
import { emptyCell, readCell, writeCell, type CellContent, type NewContent } from "./cells/cell";
import { ConditionalFormats } from "./formats/conditional-formats";
import { Drawing } from "./charts/drawing";
import { Formulas } from "./cells/formulas";
import { Grid } from "./cells/grid";
import { MergedAreas } from "./cells/merged-areas";
import { ensureChild, firstAfter, setChild } from "./xml/ordered";
import type { Relationships } from "./package/relationships";
import { readAttribute } from "./xml/xml-tag";
import { XmlElement, type XmlDocument } from "./xml/xml";
import type { WorkbookFile } from "./workbook-file";

/** The order in which the schema wants the children of a worksheet. */
const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** A worksheet of a workbook file. */
export class Sheet {
  readonly grid: Grid;
  readonly formulas: Formulas;
  readonly conditionalFormats: ConditionalFormats;
  readonly drawing = new Drawing(this);
  readonly mergedAreas = new MergedAreas(this);
  /** Where content was written since somebody asked, and where cells were since the last flush. */
  private changed: Area | undefined;
  private written: Area | undefined;

  constructor(
    readonly workbook: WorkbookFile,
    /** The `<sheet>` element of the workbook part. */
    readonly entry: XmlElement,
    /** The name of the sheet's part in the package. */
    readonly part: string,
    readonly document: XmlDocument,
    readonly relationships: Relationships,
  ) {
    this.grid = new Grid(this.ensure("sheetData"));
    this.formulas = new Formulas(this.grid);
    this.conditionalFormats = new ConditionalFormats(
      this.root,
      (block) => {
        this.root.insert(block, firstAfter(this.root, sheetOrder, "conditionalFormatting"));
      },
      workbook.differentialFormats,
    );
  }

  get root(): XmlElement {
    return this.document.root;
  }

  get name(): string {
    return this.entry.get("name") ?? "";
  }

  /** The sheet's identity, which survives renaming, in the form that Excel gives it. */
  get id(): string {
    const number = Number(this.entry.get("sheetId") ?? 0);
    return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  /** A child of the worksheet element, made at its place if it is missing. */
  ensure(local: string): XmlElement {
    return ensureChild(this.root, sheetOrder, local);
  }

  /** Puts a child of the worksheet element in its place, or takes it away with undefined. */
  put(local: string, child: XmlElement | undefined): void {
    setChild(this.root, sheetOrder, local, child);
  }

  /** A new element with the sheet's prefix. */
  make(local: string, attributes: Record<string, string | number> = {}): XmlElement {
    return XmlElement.make(this.root.prefix + local, attributes);
  }

  /** What a cell holds; an empty cell for one that the file does not mention. */
  read(row: number, column: number): CellContent {
    const cell = this.grid.cell(row, column);
    return cell ? this.content(cell.raw) : emptyCell;
  }

  /** What a raw `<c>` element holds. */
  content(raw: string): CellContent {
    return readCell(raw, this.workbook);
  }

  /** The index of the format that a cell has, by itself or from its row or column. */
  style(row: number, column: number): number {
    const cell = this.grid.cell(row, column);
    if (cell) return cell.style;
    const rowTag = this.grid.rowTag(row);
    const ofRow = rowTag === undefined ? undefined : readAttribute(rowTag, "s");
    return Number(ofRow ?? this.columnElement(column)?.get("style") ?? 0);
  }

  /** Puts content into a cell, in the cell's own format or in the one given. */
  write(row: number, column: number, content: NewContent, style?: number): void {
    const cell = this.grid.cell(row, column);
    if (content.kind === "nothing" && !cell && style === undefined) return;
    const old = cell && this.grid.hasFormula(cell.raw) ? this.content(cell.raw).formula : undefined;
    if (old) this.formulas.release(old);
    this.workbook.calculation.contentChanged(content.kind === "formula" || old !== undefined);
    const format = style ?? this.style(row, column);
    this.grid.setCell(row, column, writeCell(this.root.prefix, cellAddress(row, column), format, content));
    this.written = including(this.written, row, column);
    this.changed = including(this.changed, row, column);
  }

  /** The smallest area with every cell whose content was written since the last call; undefined where none was. */
  takeChanged(): Area | undefined {
    const { changed } = this;
    this.changed = undefined;
    return changed;
  }

  /** Gives a cell another format; its content stays. */
  setStyle(row: number, column: number, style: number): void {
    if (this.grid.setStyle(row, column, style)) return;
    const cell = writeCell(this.root.prefix, cellAddress(row, column), style, { kind: "nothing" });
    this.grid.setCell(row, column, cell);
    this.written = including(this.written, row, column);
  }

  /** The cells of an area that hold a number or a date, row by row. */
  *numbers(within: Area): Generator<{ row: number; column: number; isFormula: boolean }> {
    for (const row of this.grid.rowNumbers()) {
      if (row < within.top || row > within.bottom) continue;
      for (const { column, raw } of this.grid.cells(row)) {
        if (column < within.left || column > within.right || ofAnotherType.test(raw)) continue;
        const { value, formula } = this.content(raw);
        if (typeof value === "number") yield { row, column, isFormula: formula !== undefined };
      }
    }
  }

  /**
   * The smallest area with every cell that holds something, or with valuesOnly false something or
   * a format of its own; undefined for a blank sheet. `within` looks at a part of the sheet only.
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const row of this.grid.rowNumbers()) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const { column, raw } of this.grid.cells(row)) {
        if (within && (column < within.left || column > within.right)) continue;
        const empty = raw.endsWith("/>") && !raw.includes("><");
        if (empty ? valuesOnly || !/\ss=/.test(raw) : valuesOnly && !holdsContent.test(raw)) continue;
        if (top < 0) top = row;
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return top < 0 ? undefined : { top, left, bottom, right };
  }

  /** The `<col>` element that a column belongs to. */
  columnElement(column: number): XmlElement | undefined {
    return this.root
      .child("cols")
      ?.all("col")
      .find((col) => Number(col.get("min")) - 1 <= column && Number(col.get("max")) - 1 >= column);
  }

  get isProtected(): boolean {
    return isTrue(this.root.child("sheetProtection")?.get("sheet"));
  }

  /** Writes what was changed into the document. */
  flush(): void {
    this.grid.flush();
    this.widenDimension();
    this.conditionalFormats.settle();
    this.drawing.flush();
  }

  private widenDimension(): void {
    const { written } = this;
    const element = this.root.child("dimension");
    const area = element && parseArea(element.get("ref") ?? "");
    this.written = undefined;
    if (!element || !area || !written || isWithin(written, area)) return;
    const corner = including(area, written.top, written.left);
    const { top, left, bottom, right } = including(corner, written.bottom, written.right);
    element.set("ref", `${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  }
}

/** The beginning of a cell that says that it holds no number. */
const ofAnotherType = /^<[^>]*\st="(?:s|str|inlineStr|b|e)"/;
/** A formula, an inline text or a value that is not empty; quicker than reading the cell. */
const holdsContent = /<(?:[\w.-]+:)?(?:f[\s>/]|is[\s>]|v(?:\s[^<>]*)?>[^<])/;

/** Whether an attribute of the file format says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
