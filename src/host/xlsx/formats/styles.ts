import { ensureChild } from "../xml/ordered";
import { newDocument, XmlElement, type XmlDocument } from "../xml/xml";
import { parseXml } from "../xml/xml-parse";
import { themeColours } from "./colour";
import { builtInFormatId, builtInFormats } from "./number-formats";

const order =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const firstCustomFormat = 164;

/** The formats of cells and conditional formats: entries are added, never changed or removed. */
export class Styles {
  private readonly derived = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private readonly document: XmlDocument;
  readonly theme: readonly string[];

  /** `part` and `theme` are the texts of those parts, where the workbook has them. Throws XmlBroken. */
  constructor(part: string | undefined, theme: string | undefined) {
    this.document = part === undefined ? newDocument(minimalStyles()) : parseXml(part);
    this.theme = themeColours(theme === undefined ? undefined : parseXml(theme).root);
  }

  get root(): XmlElement {
    return this.document.root;
  }

  toString(): string {
    return this.document.toString();
  }

  /** A list such as "fonts" or "dxfs", made if it is missing. */
  list(local: string): XmlElement {
    return ensureChild(this.root, order, local);
  }

  /** The font, fill, border or format entry that a cell format points at through `attribute`. */
  entry(style: number, list: string, attribute: string): XmlElement | undefined {
    return this.root.child(list)?.elements[Number(this.format(style)?.get(attribute) ?? 0)];
  }

  /** The `<xf>` of a cell format. */
  format(style: number): XmlElement | undefined {
    return this.root.child("cellXfs")?.elements[style];
  }

  /** The number format code of a cell format in its en-US form. */
  numberFormat(style: number): string {
    const known = this.codes.get(style);
    if (known !== undefined) return known;
    const id = Number(this.format(style)?.get("numFmtId") ?? 0);
    const custom = this.root.child("numFmts")?.elements.find((entry) => Number(entry.get("numFmtId")) === id);
    const code = custom?.get("formatCode") ?? builtInFormats[id] ?? "General";
    this.codes.set(style, code);
    return code;
  }

  /** A cell format like `style` with another number format. */
  withNumberFormat(style: number, code: string): number {
    return this.derive(style, `numFmt ${code}`, (format) => {
      format.set("numFmtId", this.numberFormatId(code));
      format.set("applyNumberFormat", 1);
    });
  }

  /** The number of a format code, added if it is new. */
  numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const list = this.root.child("numFmts")?.elements ?? [];
    const same = list.find((entry) => entry.get("formatCode") === code);
    if (same) return Number(same.get("numFmtId"));
    const id = this.freeNumberFormatId();
    this.add("numFmts", XmlElement.make(`${this.root.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The number of a format code in a conditional format, which keeps the code itself: nothing is added to the list. */
  conditionalNumberFormatId(code: string): number {
    const same = this.numberFormats().find((entry) => entry.get("formatCode") === code);
    return builtInFormatId(code) ?? Number(same?.get("numFmtId") ?? this.freeNumberFormatId());
  }

  private freeNumberFormatId(): number {
    const taken = this.numberFormats().map((entry) => Number(entry.get("numFmtId")));
    return Math.max(firstCustomFormat - 1, ...taken) + 1;
  }

  /** Those of cells and of conditional formats. */
  private numberFormats(): XmlElement[] {
    const conditional = this.root.child("dxfs")?.elements.flatMap((format) => format.all("numFmt"));
    return [...(this.root.child("numFmts")?.elements ?? []), ...(conditional ?? [])];
  }

  /**
   * The number of a cell format like `style` but changed by `change`; `key` names the change, so
   * that thousands of cells share one entry.
   */
  derive(style: number, key: string, change: (format: XmlElement) => void): number {
    const cacheKey = `${String(style)} ${key}`;
    const known = this.derived.get(cacheKey);
    if (known !== undefined) return known;
    const base =
      this.format(style) ??
      XmlElement.make(`${this.root.prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const format = copy(base);
    change(format);
    const index = this.add("cellXfs", format);
    this.derived.set(cacheKey, index);
    return index;
  }

  /** The index of an entry in a list, added at the end unless one reads the same. */
  add(list: string, entry: XmlElement): number {
    const parent = this.list(list);
    const text = entry.toString();
    const same = parent.elements.findIndex((other) => other.toString() === text);
    if (same >= 0) return same;
    parent.insert(entry);
    parent.set("count", parent.elements.length);
    return parent.elements.length - 1;
  }
}

/** A copy of an element that can be changed by itself. */
export function copy(element: XmlElement): XmlElement {
  return parseXml(element.toString()).root;
}

function minimalStyles(): XmlElement {
  return parseXml(
    `<styleSheet xmlns="${namespace}">` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      "</styleSheet>",
  ).root;
}
