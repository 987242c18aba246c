import { cellAddress, parseCell } from "../../src/host/xlsx/cells/address";
import { attribute, type PartTexts, partTexts, textOf, withoutOurs } from "./our-parts";

const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
const CELL = /<((?:\w+:)?)c(?=[\s>/])[^>]*?(?:\/>|>[\s\S]*?<\/\1c>)/g;
const ROW = /<((?:\w+:)?)row(?=[\s>/])[^>]*?(?:\/>|>[\s\S]*?<\/\1row>)/g;
const SHOWN = 100;

/**
 * What is not the same in two saved workbooks but for what is ours, each in plain words: the cell, or the part with what
 * stands there. Cells are the same that have the same formula, value and format, however they are written.
 */
export function harm(before: Uint8Array, after: Uint8Array): string[] {
  const one = withoutOurs(partTexts(before));
  const other = withoutOurs(partTexts(after));
  const styles = cutStyles(one, other);
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((part) => {
    const [was, is] = [one.get(part), other.get(part)];
    if (was === is) return [];
    if (was === undefined) return [`${part} was added`];
    if (is === undefined) return [`${part} is gone`];
    if (!part.endsWith(".xml")) return [`${part} has other bytes`];
    if (!/<(?:\w+:)?sheetData/.test(was)) return [`${part}: ${firstDifference(was, is)}`];
    const shown = new Map([...other, [STYLES, styles]]);
    return sheetHarm(part, { parts: one, text: was }, { parts: shown, text: is });
  });
}

interface SheetPart {
  parts: PartTexts;
  text: string;
}

function sheetHarm(part: string, was: SheetPart, is: SheetPart): string[] {
  const [one, other] = [cellsOf(was), cellsOf(is)];
  const cells = [...new Set([...one.keys(), ...other.keys()])].flatMap((cell) => {
    const [before, after] = [one.get(cell) ?? "nothing", other.get(cell) ?? "nothing"];
    return before === after ? [] : [`${cell} of ${part}: was ${shown(before)}, is ${shown(after)}`];
  });
  const [left, right] = [was, is].map(({ text }) =>
    text.replace(CELL, "").replace(/<\/?(?:\w+:)?row\/?>/g, ""),
  );
  return left === right ? cells : [...cells, `${part}: ${firstDifference(left ?? "", right ?? "")}`];
}

/** What each cell holds, by its address; what the file does not say is taken from its place. */
function cellsOf({ parts, text }: SheetPart): Map<string, string> {
  const formats = entries(textOf(parts, STYLES), "cellXfs");
  const texts = matches(textOf(parts, STRINGS), /<((?:\w+:)?)si(?=[\s>/])[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g);
  const cells = new Map<string, string>();
  let row = 0;
  for (const line of matches(text, ROW)) {
    const [open = ""] = /<[^>]*>/.exec(line) ?? [];
    row = Number(attribute(open, "r") ?? row + 1);
    let column = -1;
    for (const raw of matches(line.slice(open.length), CELL)) {
      const [tag = ""] = /<[^>]*>/.exec(raw) ?? [];
      const cell = parseCell(attribute(tag, "r") ?? cellAddress(row - 1, column + 1));
      column = cell?.column ?? column + 1;
      const inside = raw.slice(tag.length).replace(/<\/(?:\w+:)?c>$/, "");
      const type = attribute(tag, "t") ?? "n";
      const value = type === "s" ? texts[Number(/>(\d+)</.exec(inside)?.[1])] : inside;
      const held = type === "s" || type === "inlineStr" ? `text ${plain(value ?? "")}` : `${type} ${value}`;
      const others = tag.replace(/^<[\w:]+|\s[rst]="[^"]*"|\/?>$/g, "");
      const format = formats[Number(attribute(tag, "s") ?? 0)] ?? "";
      cells.set(cellAddress(row - 1, column), [held, others, format].filter((said) => said !== "").join(" "));
    }
  }
  return cells;
}

/** A text in one piece, whatever holds it; one with runs or a phonetic guide is the XML that says so. */
function plain(text: string): string {
  const inside = text.replace(/^<(?:\w+:)?(?:si|is)>|<\/(?:\w+:)?(?:si|is)>$/g, "");
  return /^<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>$/.exec(inside)?.[1] ?? inside;
}

/** Takes out of the other's styles what comes behind the entries that the first has; returns them as they were. */
function cutStyles(one: PartTexts, other: PartTexts): string {
  const [was, is] = [textOf(one, STYLES), textOf(other, STYLES)];
  const cut = LISTS.reduce((text, list) => {
    const [before, after] = [listOf(was, list), listOf(text, list)];
    const isLonger = entries(was, list).every((entry, index) => entry === entries(text, list)[index]);
    return isLonger && after !== "" ? text.replace(after, () => before) : text;
  }, is);
  if (was === "") other.delete(STYLES);
  else other.set(STYLES, cut);
  return is;
}

function listOf(styles: string, list: string): string {
  return (
    new RegExp(`<((?:\\w+:)?)${list}(?=[\\s>/])[^>]*?(?:/>|>[\\s\\S]*?</\\1${list}>)`).exec(styles)?.[0] ?? ""
  );
}

/** The entries of a list of formats, each as XML. */
function entries(styles: string, list: string): string[] {
  const inside = listOf(styles, list).replace(/^<[^>]*>|<\/[^>]*>$/g, "");
  return matches(inside, /<([\w:]+)(?=[\s>/])[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

function firstDifference(was: string, is: string): string {
  let at = 0;
  while (was[at] === is[at]) at++;
  const from = Math.max(0, was.lastIndexOf("<", at - 1));
  return `was ${shown(was.slice(from))}, is ${shown(is.slice(from))}`;
}

function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
