import { invalidArgument } from "./host-error";
import { hyperlinkResult } from "./hyperlink-result";
import type { Json } from "./protocol";
import { isoDateSerial } from "./serials";
import type { NewContent } from "./xlsx/cells/cell";

/** The longest text that a cell holds, and the longest formula. */
const textLimit = 32_767;
const formulaLimit = 8_192;
/** The longest text in quotation marks inside a formula. */
const quotedLimit = 255;
const errors = new Set([
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** What typing does to a cell. */
export interface Typed {
  readonly content: NewContent;
  /** The number format that the typed form brings along where the cell's is General. */
  readonly format?: string;
  /** Whether a leading apostrophe kept it text. */
  readonly apostrophe?: boolean;
}

/**
 * What Excel makes of a value written to a cell as if somebody typed it, or undefined for null,
 * which leaves the cell alone. Throws InvalidArgument.
 */
export function typed(value: Json, numberFormat: string, uses1904: boolean): Typed | undefined {
  if (value === null) return undefined;
  if (typeof value === "number" && numberFormat === "@") return { content: text(String(value)) };
  if (typeof value === "number" || typeof value === "boolean") return { content: { kind: "value", value } };
  if (typeof value !== "string") throw invalidArgument("a cell takes text, a number, true, false or null");
  if (value === "") return { content: { kind: "nothing" } };
  if (value.startsWith("'")) return { content: text(value.slice(1)), apostrophe: true };
  if (numberFormat === "@") return { content: text(value) };
  return shaped(value, uses1904) ?? { content: formulaOrText(value) };
}

/** Like typed(), for a formula: null leaves the cell alone, what has no "=" is typed as a value. */
export function typedFormula(value: Json, numberFormat: string, uses1904: boolean): Typed | undefined {
  if (typeof value === "string" && value.startsWith("=")) return { content: formula(value.slice(1)) };
  return typed(value, numberFormat, uses1904);
}

function shaped(value: string, uses1904: boolean): Typed | undefined {
  const trimmed = value.trim();
  const plain = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
  const number = plain.test(trimmed) ? Number(trimmed.replaceAll(",", "")) : NaN;
  if (Number.isFinite(number)) return { content: { kind: "value", value: number } };
  const percent = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(trimmed);
  if (percent) {
    const format = percent[1]?.includes(".") ? "0.00%" : "0%";
    return { content: { kind: "value", value: Number(percent[1]) / 100 }, format };
  }
  const serial = isoDateSerial(trimmed, uses1904);
  if (serial !== undefined) return { content: { kind: "value", value: serial }, format: "m/d/yyyy" };
  const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(trimmed);
  if (clock && Number(clock[1]) < 24) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
    return { content: { kind: "value", value: seconds / 86_400 }, format: clock[3] ? "h:mm:ss" : "h:mm" };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { content: { kind: "value", value: trimmed.toLowerCase() === "true" } };
  }
  if (errors.has(trimmed)) return { content: { kind: "error", value: trimmed } };
  return undefined;
}

function formulaOrText(value: string): NewContent {
  if (value.length > 1 && value.startsWith("=")) return formula(value.slice(1));
  if (value.length > 1 && /^[+-]/.test(value)) return formula(value);
  return text(value);
}

function text(value: string): NewContent {
  if (value.length > textLimit) throw invalidArgument("a cell holds at most 32,767 characters");
  return { kind: "value", value };
}

function formula(body: string): NewContent {
  if (body.length > formulaLimit) throw invalidArgument("a formula has at most 8,192 characters");
  const bare = body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const depth = [...bare].reduce(
    (open, char) => (open < 0 ? open : open + Number(char === "(") - Number(char === ")")),
    0,
  );
  if (!body.trim() || depth !== 0 || /["']/.test(bare)) throw invalidArgument(`not a formula: =${body}`);
  const texts = body.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((quoted) => quoted.slice(1, -1).replaceAll('""', '"').length > quotedLimit)) {
    throw invalidArgument("a text in a formula has at most 255 characters");
  }
  return { kind: "formula", text: body, result: hyperlinkResult(body) };
}
