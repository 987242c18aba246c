import { isoMomentSerial } from "../../serials";
import { endOfTag, readAttribute } from "../xml/xml-tag";
import { XmlBroken } from "../xml/xml";
import { eachElement, elements, firstInside, insideOf, joinInsides } from "../xml/xml-scan";
import { decodeCellText, encodeCellText, escapeXml, unescapeXml } from "../xml/xml-text";

/** What Excel calls the type of a cell's value. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellFormula {
  /** Without "="; empty for a cell that shares another cell's formula. */
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The group of a shared formula. */
  readonly group?: string;
  /** The cells that an array, data table or shared formula covers; only its first cell says so. */
  readonly covers?: string;
}

/** A cell as read from the file. */
export interface CellContent {
  readonly type: ValueType;
  readonly value: string | number | boolean;
  /** Index of the cell's format in the workbook's styles. */
  readonly style: number;
  readonly formula?: CellFormula;
}

/** Excel's limit. */
const longestText = 32_767;

export const emptyCell: CellContent = { type: "Empty", value: "", style: 0 };

/** What may be written to a cell. */
export type NewContent =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly value: string }
  | {
      readonly kind: "formula";
      readonly text: string;
      /** Its value, where that is known without working it out. */
      readonly result?: string | number | undefined;
    }
  | { readonly kind: "nothing" };

/** What the rest of the workbook says of its cells. */
export interface CellSurroundings {
  readonly sharedStrings: { text(index: number): string };
  /** Whether dates count from 1904 instead of 1900. */
  readonly uses1904: boolean;
}

/** Reads a `<c>` element. */
export function readCell(raw: string, surroundings: CellSurroundings): CellContent {
  const tag = raw.slice(0, endOfTag(raw, 0));
  const style = Number(readAttribute(tag, "s") ?? 0);
  const type = readAttribute(tag, "t") ?? "n";
  const prefix = prefixOf(tag);
  const formula = readFormula(raw, prefix);
  const content = (valueType: ValueType, value: string | number | boolean): CellContent =>
    formula ? { type: valueType, value, style, formula } : { type: valueType, value, style };
  if (type === "inlineStr") return content("String", richText(raw));
  const written = firstInside(raw, tag.length, `${prefix}v`);
  if (written === undefined) return content("Empty", "");
  switch (type) {
    case "s":
      return content("String", surroundings.sharedStrings.text(Number(written)));
    case "str":
      return content("String", within(decodeCellText(written)));
    case "b":
      return content("Boolean", written.trim() === "1");
    case "e":
      return content("Error", unescapeXml(written));
    case "d": {
      const serial = isoMomentSerial(written, surroundings.uses1904);
      return serial === undefined ? content("String", unescapeXml(written)) : content("Double", serial);
    }
    default:
      return written.trim() === "" ? content("Empty", "") : content("Double", finite(written));
  }
}

function finite(written: string): number {
  const value = Number(written);
  if (!Number.isFinite(value)) throw new XmlBroken(`a cell's number is ${written.slice(0, 40)}`);
  return value;
}

/** The prefix of the element that a text begins with ("x:"), or "". */
function prefixOf(raw: string): string {
  const end = raw.search(/[:\s/>]/);
  return raw.charAt(end) === ":" ? raw.slice(1, end + 1) : "";
}

/** The text of a `<si>` or `<is>` element: its runs joined, phonetic guides left out. */
export function richText(raw: string): string {
  const prefix = prefixOf(raw);
  let spoken = raw;
  if (raw.includes("rPh")) {
    const guides = elements(raw, 0, `${prefix}rPh`);
    const after = raw.slice(
      guides.reduce((length, { lead, raw: guide }) => length + lead.length + guide.length, 0),
    );
    spoken = guides.map(({ lead }) => lead).join("") + after;
  }
  return within(joinInsides(spoken, `${prefix}t`, decodeCellText));
}

function within(text: string): string {
  if (text.length > longestText) throw new XmlBroken(`a cell's text has ${String(text.length)} characters`);
  return text;
}

function readFormula(raw: string, prefix: string): CellFormula | undefined {
  if (!raw.includes(`<${prefix}f`)) return undefined;
  const found = eachElement(raw, 0, `${prefix}f`).next().value;
  if (!found) return undefined;
  const kind = readAttribute(found.open, "t");
  const group = readAttribute(found.open, "si");
  const covers = readAttribute(found.open, "ref");
  return {
    text: unescapeXml(insideOf(found)),
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    ...(group === undefined ? {} : { group }),
    ...(covers === undefined ? {} : { covers }),
  };
}

/**
 * Writes a `<c>` element. Text goes in as an inline string, so that the shared strings stay as
 * they are.
 */
export function writeCell(prefix: string, address: string, style: number, content: NewContent): string {
  const open = `<${prefix}c r="${address}"${style ? ` s="${String(style)}"` : ""}`;
  const close = `</${prefix}c>`;
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  switch (content.kind) {
    case "nothing":
      return `${open}/>`;
    case "formula": {
      const formula = element("f", escapeXml(content.text));
      if (content.result === undefined) return `${open}>${formula}${close}`;
      if (typeof content.result === "number")
        return `${open}>${formula}${element("v", String(content.result))}${close}`;
      return `${open} t="str">${formula}${element("v", encodeCellText(content.result))}${close}`;
    }
    case "error":
      return `${open} t="e">${element("v", escapeXml(content.value))}${close}`;
    case "value":
  }
  const { value } = content;
  if (typeof value === "boolean") return `${open} t="b">${element("v", value ? "1" : "0")}${close}`;
  if (typeof value === "number") return `${open}>${element("v", String(value))}${close}`;
  const text = `<${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t>`;
  return `${open} t="inlineStr">${element("is", text)}${close}`;
}
