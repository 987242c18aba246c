/** What of a saved workbook is the user's: every part that was there before, with what is ours taken out. */
import { strFromU8, unzipSync } from "fflate";

type Parts = Record<string, string>;

function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

/** A rule of ours, or one that was begun and has no formula yet. */
const OUR_RULE =
  /<conditionalFormatting [^>]*><cfRule [^>]*?(?:\/>|>(?:(?!<\/cfRule>)[\s\S])*<\/cfRule>)<\/conditionalFormatting>/g;
const LISTS = /<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)\b[^>]*>([\s\S]*?)<\/\1>/g;

function isOurRule(rule: string): boolean {
  return rule.includes("action-plan-review:") || (rule.includes("expression") && !rule.includes("<formula>"));
}

/** With the places of rules among each other instead of the numbers by which files order them. */
function withPlaces(xml: string): string {
  const places = [...xml.matchAll(/ priority="(-?\d+)"/g)]
    .map(([, number]) => Number(number))
    .sort((a, b) => a - b);
  return xml.replace(/ priority="(-?\d+)"/g, (_, number) => ` priority="${places.indexOf(Number(number))}"`);
}

/** A sheet without our rules, our properties and the selection; of these cells nothing either. */
function sheetOf(xml: string, cells: readonly string[]): string {
  const plain = xml
    .replace(OUR_RULE, (rule) => (isOurRule(rule) ? "" : rule))
    .replace(/<customProperties>[\s\S]*?<\/customProperties>/, "")
    .replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, "");
  // What a fix writes may change the hint of which cells there are.
  const rest = cells.length > 0 ? plain.replace(/<dimension [^>]*>/, "") : plain;
  return cells.reduce(
    (text, cell) => text.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>[\\s\\S]*?</c>)`), ""),
    withPlaces(rest),
  );
}

/** Formats may be added behind those that were there. */
function stylesOf(xml: string, before: string): string {
  const lists = new Map([...before.matchAll(LISTS)].map(([, name = "", inside = ""]) => [name, inside]));
  return xml.replace(LISTS, (_, name: string, inside: string) =>
    inside.slice(0, lists.get(name)?.length ?? 0),
  );
}

/** Of a list of parts, sheets or names the entries that were there, in their order; that it is to be calculated is no harm. */
function entriesOf(xml: string, before: string): string {
  const plain = xml.replace(
    /<(definedName|sheet|Override|Default|Relationship) [^>]*?(?:\/>|>[^<]*<\/\1>)/g,
    (entry) => (before.includes(entry) ? entry : ""),
  );
  return plain.replace(/<calcPr [^>]*>(?:<\/calcPr>)?/, "").replace(/<bookViews>[\s\S]*?<\/bookViews>/, "");
}

function theirPart(name: string, xml: string, before: string, cells: readonly string[]): string {
  if (/worksheets\/sheet\d+\.xml$/.test(name)) return sheetOf(xml, cells);
  if (name === "xl/styles.xml") return stylesOf(xml, before);
  if (/Content_Types|\.rels$|workbook\.xml$/.test(name)) return entriesOf(xml, before);
  return xml;
}

/**
 * Bytes of the parts of a workbook in which something of the user's is not as it was. What the cells hold that a fix is
 * for is left out, and so is Excel's own list of the order in which it calculates.
 */
export function bytesHarmed(before: Uint8Array, after: Uint8Array, cells: readonly string[] = []): number {
  const [were, are] = [partsOf(before), partsOf(after)];
  return Object.entries(were)
    .filter(([name]) => name !== "xl/calcChain.xml")
    .filter(
      ([name, xml]) => theirPart(name, xml, xml, cells) !== theirPart(name, are[name] ?? "", xml, cells),
    )
    .reduce((sum, [, xml]) => sum + xml.length, 0);
}

/** The parts of a workbook, with what cells and rules look like in place of the numbers of their formats. */
export function withLooks(bytes: Uint8Array): Parts {
  const { "xl/styles.xml": styles = "", ...parts } = partsOf(bytes);
  const [cells, rules] = [listOf(styles, "cellXfs", "xf"), listOf(styles, "dxfs", "dxf")];
  const [fonts, fills] = [listOf(styles, "fonts", "font"), listOf(styles, "fills", "fill")];
  const borders = listOf(styles, "borders", "border");
  const at = (list: readonly string[], number: string) => list[Number(number)] ?? "";
  const looks = cells.map((xf) =>
    xf
      .replace(/fontId="(\d+)"/, (_, font: string) => at(fonts, font))
      .replace(/fillId="(\d+)"/, (_, fill: string) => at(fills, fill))
      .replace(/borderId="(\d+)"/, (_, border: string) => at(borders, border)),
  );
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => {
      const plain = xml
        .replace(/ s="(\d+)"/g, (_, number: string) => ` s="${at(looks, number)}"`)
        .replace(/ dxfId="(\d+)"/g, (_, number: string) => ` dxf="${at(rules, number)}"`);
      return [name, name.startsWith("xl/worksheets/") ? withPlaces(plain) : xml];
    }),
  );
}

function listOf(styles: string, list: string, item: string): string[] {
  const inside = new RegExp(`<${list}[^>]*>([\\s\\S]*?)</${list}>`).exec(styles)?.[1] ?? "";
  return inside.match(new RegExp(`<${item}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${item}>)`, "g")) ?? [];
}
