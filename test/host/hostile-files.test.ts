import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { processorTime } from "../plan/processor-time";
import { open, reasonOf, rels, written } from "./workbooks";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MB = 1024 ** 2;

/** A zip file whose directory names the same packed megabytes again and again. */
function overlapping(megabytes: number, entries: number): Uint8Array {
  const content = new Uint8Array(megabytes * MB);
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30 + 1);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  const directory = Array.from({ length: entries }, (_, index) => {
    const name = Buffer.from(`xl/media/${index}.bin`);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, name]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Uint8Array.from(Buffer.concat([local, packed, ...directory, end]));
}

/** A workbook with these `<sheet>` entries, as "name part". */
function withSheets(...sheets: [name: string, part: string][]): Uint8Array {
  const entries = sheets.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return written("<sheetData/>", {
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="r"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ...sheets.map(([, part], index): [string, string, string] => [`rId${index + 1}`, "worksheet", part]),
    ),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${spreadsheet}"><sheetData/></worksheet>`,
  });
}

test("a small file that unpacks to more than the memory is refused before all of it is unpacked", () => {
  // All of it would be 30 GB.
  const bytes = overlapping(10, 3_000);
  expect(bytes.length).toBeLessThan(MB);
  expect(() => openWorkbook(bytes)).toThrow(/over 256 MB once it is unpacked.*Copy the plan's sheet/);
});

test.each([
  ["one part", withSheets(["One", "worksheets/sheet1.xml"], ["Two", "worksheets/sheet1.xml"])],
  ["one name", withSheets(["Plan", "worksheets/sheet1.xml"], ["PLAN", "worksheets/sheet2.xml"])],
])("two sheets of %s are refused", (_what, bytes) => {
  expect(reasonOf(bytes)).toBe("not-a-workbook");
});

const MANY = 50_000;

/** What reading the first cells of a workbook comes to: their values, or the error; and how long it took. */
async function reading(bytes: Uint8Array): Promise<{ values: unknown; milliseconds: number }> {
  const start = processorTime();
  const { run } = open(bytes);
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").load("values,formulas");
    await context.sync();
    return range.values as unknown;
  }).catch((error: unknown) => (error as Error).message);
  return { values, milliseconds: processorTime() - start };
}

test.each<[string, string, unknown]>([
  ["comments", `<c r="A1"><v>1</v></c>${"<!--x-->".repeat(MANY)}`, [[1, ""]]],
  [
    "sections of plain text",
    `<c r="A1" t="inlineStr"><is><t>${"<![CDATA[]]>".repeat(MANY)}&amp;</t></is></c>`,
    [["&", ""]],
  ],
  ["texts without end", `<c r="A1" t="inlineStr"><is>${"<t>".repeat(MANY)}</is></c>`, "<t> is not closed"],
  [
    "phonetic guides without end",
    `<c r="A1" t="inlineStr"><is>${"<rPh >".repeat(MANY)}<t>x</t></is></c>`,
    "<rPh> is not closed",
  ],
  ["formulas without end", `<c r="A1">${"<f>".repeat(MANY)}<v>1</v></c>`, "<f> is not closed"],
  ["formulas whose tags have no end", `<c r="A1">${"<f ".repeat(MANY)}<v>1</v></c>`, "<f> has no end"],
  ["values without end", `<c r="A1">${"<v>".repeat(MANY)}</c>`, "<v> is not closed"],
  ["values whose tags have no end", `<c r="A1">${"<v ".repeat(MANY)}</c>`, "<v> has no end"],
  ["spaces in a tag", `<c r="A1"${" ".repeat(MANY * 4)}><v>1</v></c>`, [[1, ""]]],
  [
    "more text than a cell holds",
    `<c r="A1" t="inlineStr"><is><t>${"x".repeat(32_768)}</t></is></c>`,
    "a cell's text has 32768 characters",
  ],
  [
    "all the text that a cell holds",
    `<c r="A1" t="inlineStr"><is><t>${"x".repeat(32_767)}</t></is></c>`,
    [["x".repeat(32_767), ""]],
  ],
])("%s take no longer for their number", async (_what, cells, expected) => {
  const { values, milliseconds } = await reading(written(`<sheetData><row r="1">${cells}</row></sheetData>`));
  if (typeof expected === "string") expect(values).toContain(expected);
  else expect(values).toEqual(expected);
  expect(milliseconds).toBeLessThan(1500);
});

test("a row with a long tag is written in no longer time", async () => {
  const row = `<row r="1"${" ".repeat(MANY * 4)}><c r="A1"${" ".repeat(MANY * 4)}><v>1</v></c></row>`;
  const start = processorTime();
  const { onSheet, save } = open(written(`<sheetData>${row}</sheetData>`));
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [["new"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  const part = Buffer.from(unzipSync(save())["xl/worksheets/sheet1.xml"] ?? []).toString();
  expect(part).toContain('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"');
  expect(processorTime() - start).toBeLessThan(1500);
});

test("a zip file of other things is no workbook", () => {
  expect(reasonOf(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }))).toBe(
    "not-a-workbook",
  );
});
