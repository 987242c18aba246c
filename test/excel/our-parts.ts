import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook file by name: those of XML as text, a letter for each byte of the others. */
export type PartTexts = Map<string, string>;

export function partTexts(bytes: Uint8Array): PartTexts {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, part]) => [name, strFromU8(part, !/\.(?:xml|rels|vml)$/.test(name))]));
}

/** The parts of a workbook with everything taken out that the add-in may have added: to compare with what was there before. */
export function withoutOurs(parts: PartTexts): PartTexts {
  const rest = new Map(parts);
  const tabs = matches(textOf(rest, "xl/workbook.xml"), /<(?:\w+:)?sheet [^>]*>/g);
  const sheets = targetsOf(rest, "xl/workbook.xml");
  tabs.forEach((tab, position) => {
    const part = sheets.get(attribute(tab, "r:id") ?? "") ?? "";
    if (/<(?:\w+:)?customPr name="action-plan-review"/.test(textOf(rest, part)))
      dropSheet(rest, tab, part, position);
    else dropFromSheet(rest, part);
  });
  // Excel works out again which cells hold formulas, and what they give.
  const chain = [...sheets.values()].find((part) => part.endsWith("calcChain.xml"));
  if (chain !== undefined) dropPart(rest, "xl/workbook.xml", chain);
  change(rest, "xl/workbook.xml", (text) =>
    text.replace(/ fullCalcOnLoad="\w+"/, "").replace(/<(?:\w+:)?calcPr\/>/, ""),
  );
  return rest;
}

/** The parts that a part refers to, by the id of the relationship. */
export function targetsOf(parts: PartTexts, owner: string): Map<string, string> {
  const links = matches(textOf(parts, relationshipsOf(owner)), /<Relationship [^>]*>/g);
  return new Map(
    links
      .filter((link) => attribute(link, "TargetMode") !== "External")
      .map((link) => [attribute(link, "Id") ?? "", resolved(owner, attribute(link, "Target") ?? "")]),
  );
}

export function textOf(parts: PartTexts, part: string): string {
  return parts.get(part) ?? "";
}

export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

function relationshipsOf(owner: string): string {
  return owner.replace(/([^/]*)$/, "_rels/$1.rels");
}

function resolved(owner: string, target: string): string {
  return new URL(target, `file:///${owner}`).pathname.slice(1);
}

function change(parts: PartTexts, part: string, to: (text: string) => string): void {
  const text = parts.get(part);
  if (text !== undefined) parts.set(part, to(text));
}

/** Takes out a sheet of ours with its tab, its names and all that it refers to. */
function dropSheet(parts: PartTexts, tab: string, part: string, position: number): void {
  change(parts, "xl/workbook.xml", (text) =>
    text
      .replace(tab, "")
      .replace(new RegExp(`<(\\w+:)?definedName [^>]*localSheetId="${position}"[^>]*>[^<]*</[^>]*>`, "g"), "")
      .replace(/<((?:\w+:)?)definedNames><\/\1definedNames>/, ""),
  );
  dropPart(parts, "xl/workbook.xml", part);
}

/** Takes out our highlights and the settings that we keep with a sheet of the user's. */
function dropFromSheet(parts: PartTexts, part: string): void {
  change(parts, part, (text) =>
    text.replace(
      /<((?:\w+:)?)conditionalFormatting [^>]*><\1cfRule (?:(?!<\/\1c).)*N\(&quot;action-plan-review:.*?<\/\1conditionalFormatting>/gs,
      "",
    ),
  );
  const kept = /<(?:\w+:)?customPr name="action-plan-review:settings"[^>]*>/.exec(textOf(parts, part))?.[0];
  if (kept === undefined) return;
  const property = targetsOf(parts, part).get(attribute(kept, "r:id") ?? "");
  if (property !== undefined) dropPart(parts, part, property);
  change(parts, part, (text) =>
    text.replace(kept, "").replace(/<((?:\w+:)?)customProperties><\/\1customProperties>/, ""),
  );
}

/** Takes out a part with what only it refers to, and what is said of them. */
function dropPart(parts: PartTexts, owner: string, part: string): void {
  const inner = [...targetsOf(parts, part).values()];
  for (const target of inner) dropPart(parts, part, target);
  const path = relationshipsOf(owner);
  change(parts, path, (text) =>
    text.replace(/<Relationship [^>]*>/g, (link) =>
      resolved(owner, attribute(link, "Target") ?? "") === part ? "" : link,
    ),
  );
  if (!textOf(parts, path).includes("<Relationship ")) parts.delete(path);
  change(parts, "[Content_Types].xml", (text) =>
    text.replace(new RegExp(`<Override [^>]*"/${part}"[^>]*>`), ""),
  );
  parts.delete(part);
}
