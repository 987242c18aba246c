import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { ExcelHost, type HostOptions } from "../../src/host/excel-host";
import { startOfficeJs } from "../../src/host/node";
import { WorkbookUnreadable } from "../../src/host/xlsx/package/unreadable";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { excelize, type Call } from "./excelize";

/** The bytes of a workbook that excelize makes by these calls. */
export async function made(...calls: Call[]): Promise<Uint8Array> {
  return (await excelize(calls)).buffer;
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A smallest workbook whose one sheet, "Plan", has the given XML inside its worksheet element. */
export function written(inside: string, parts: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": rels(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">${inside}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** The text of a .rels part with entries [id, type, target]. */
export function rels(...entries: [id: string, type: string, target: string][]): string {
  const list = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** The parts of a workbook file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

/** Names of the elements right inside the first element of a name, in their order. */
export function children(xml: string, parent: string): string[] {
  const inside = new RegExp(`<${parent}(?:\\s[^>]*)?>([\\s\\S]*)</${parent}>`).exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name, empty] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 0) names.push(name ?? "");
      if (!empty) depth++;
    }
  }
  return names;
}

/** Names of the parts that are not the same in both files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();
}

/** A workbook open in the host, with office.js on top of it. */
export function open(bytes: Uint8Array, options?: HostOptions) {
  const host = new ExcelHost(openWorkbook(bytes), options);
  const { Excel, OfficeExtension } = startOfficeJs(host);
  return {
    host,
    OfficeExtension,
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(batch),
    /** Runs a batch on the sheet in front. */
    onSheet: <T>(
      batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
    ): Promise<T> =>
      Excel.run(async (context) => {
        const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
        return result;
      }),
    /** The code of the error that a batch fails with; fails when it does not. */
    codeOf: async (
      batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
    ): Promise<string> => {
      const error: unknown = await Excel.run(async (context) => {
        await batch(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
      }).catch((reason: unknown) => reason);
      if (!(error instanceof OfficeExtension.Error)) throw new Error(`no office.js error: ${String(error)}`);
      return error.code;
    },
    save: () => host.workbook.save(),
  };
}

let plainBytes: Promise<Uint8Array> | undefined;

/** A sheet with two rows: headings, and an action with its due date. */
export function plain(): Promise<Uint8Array> {
  plainBytes ??= made(
    ["SetSheetRow", "Sheet1", "A1", ["Action", "Lead", "Due"]],
    ["SetSheetRow", "Sheet1", "A2", ["Train staff", "Ann", 45747]],
  );
  return plainBytes;
}

/** Why the bytes are refused as a workbook; "opened" where they are not. */
export function reasonOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return error.reason;
    throw error;
  }
  return "opened";
}
