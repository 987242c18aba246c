import { strToU8, unzipSync, zipSync } from "fflate";
import { ExcelHost } from "../../src/host/excel-host";
import { startOfficeJs } from "../../src/host/node";
import { isPossible } from "../../src/host/xlsx/package/zip-check";
import { WorkbookUnreadable } from "../../src/host/xlsx/package/unreadable";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { made, open, partsOf, reasonOf, rels, written } from "./workbooks";

const sheetOne = "xl/worksheets/sheet1.xml";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose cells are these, with what its texts and formats are kept in. */
function withTexts(cells: string, strings = `<sst xmlns="${spreadsheet}"><si><t>one</t></si></sst>`) {
  return written(`<sheetData>${cells}</sheetData>`, {
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/sharedStrings.xml": strings,
    "xl/styles.xml": `<styleSheet xmlns="${spreadsheet}"/>`,
  });
}

/** The workbook with a part of the package added. */
function withPart(bytes: Uint8Array, name: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8("x") });
}

function without(part: string): Uint8Array {
  const parts = Object.entries(unzipSync(withTexts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')));
  return zipSync(Object.fromEntries(parts.filter(([name]) => name !== part)));
}

describe("is refused at opening", () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const named = (name: string): Uint8Array => withPart(written("<sheetData/>"), name);

  it.each<[string, Uint8Array]>([
    ["a sheet's part that is missing", without(sheetOne)],
    ["texts that are missing", without("xl/sharedStrings.xml")],
    ["formats that are missing", without("xl/styles.xml")],
    ["a list of relationships that is missing", without("xl/_rels/workbook.xml.rels")],
    ["entities that multiply", withTexts("", bomb)],
    ["a document type after the root", withTexts("", "<sst/><!DOCTYPE x>")],
    ["elements nested without end", withTexts("", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`)],
    ["a part outside the package", named("../../evil.xml")],
    ["a part outside the package, Windows' way", named("xl\\..\\..\\evil.xml")],
    ["a part with an absolute name", named("/etc/passwd")],
    ["a part on a drive", named("C:\\evil.xml")],
  ])("%s", (_what, bytes) => {
    expect(reasonOf(bytes)).toBe("not-a-workbook");
  });

  /** The file with a field of each entry of its directory changed, and found by `offset`. */
  const lying = (offset: number, size: number): Uint8Array => {
    const bytes = written(`<sheetData>${" ".repeat(5000)}</sheetData>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, size, true);
    }
    return bytes;
  };
  it.each<[string, Uint8Array]>([
    ["sizes that are too small", lying(24, 10)],
    ["sizes that are too large", lying(24, 9000)],
    ["sizes that no packing could reach", lying(24, 900_000_000)],
    ["check sums that are wrong", lying(16, 1)],
  ])("a directory of %s", (_what, bytes) => {
    expect(reasonOf(bytes)).toBe("not-a-workbook");
  });

  it("a byte changed in the packed data, which may inflate to other text", () => {
    const bytes = written('<sheetData><row r="1"><c r="A1"><v>1234567</v></c></row></sheetData>');
    const start = Buffer.from(bytes).indexOf(sheetOne) + sheetOne.length;
    for (let at = start + 5; at < start + 60; at++) {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(reasonOf(other)).toBe("not-a-workbook");
    }
  });
});

describe("is an error when it is read", () => {
  it.each<[string, string]>([
    ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>'],
    ["a text before the first", '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>12,5</v></c></row>'],
    ["a number beyond all", '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ["a row past the last", '<row r="99999999"><c r="A1"><v>1</v></c></row>'],
    ["a row before the first", '<row r="-3"><c r="A1"><v>1</v></c></row>'],
    ["a cell past the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a cell without a row", '<row r="1"><c r="A"><v>1</v></c></row>'],
    ["a row that is not closed", '<row r="1"><c r="A1"><v>1</v></c>'],
  ])("%s", async (_what, cells) => {
    const { run } = open(withTexts(cells));
    const reading = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringMatching(/^The file is damaged: /) as string,
    });
  });
});

describe("is read all the same", () => {
  const cell = (address: string, value: number, more = ""): string =>
    `<c r="${address}"${more}><v>${String(value)}</v></c>`;

  it.each<[string, string, unknown[][]]>([
    [
      "cells out of order",
      `<row r="1">${cell("C1", 3)}${cell("A1", 1)}</row>`,
      [
        [1, "", 3],
        ["", "", ""],
      ],
    ],
    [
      "rows out of order",
      `<row r="2">${cell("A2", 4)}</row><row r="1">${cell("A1", 1)}</row>`,
      [
        [1, "", ""],
        [4, "", ""],
      ],
    ],
    [
      "a row in two pieces, of which the later counts",
      `<row r="1">${cell("A1", 1)}${cell("B1", 2)}</row> <row r="2">${cell("A2", 4)}</row><row r="1">${cell("B1", 9)}</row>`,
      [
        [1, 9, ""],
        [4, "", ""],
      ],
    ],
    [
      "a cell twice, of which the later counts",
      `<row r="1">${cell("A1", 1)}${cell("A1", 7)}${cell("B1", 2)}</row>`,
      [
        [7, 2, ""],
        ["", "", ""],
      ],
    ],
    [
      "formats that do not exist",
      `<row r="1">${cell("A1", 1, ' s="99999"')}${cell("B1", 2, ' s="-1"')}${cell("C1", 3, ' s="x"')}</row>`,
      [
        [1, 2, 3],
        ["", "", ""],
      ],
    ],
  ])("%s", async (_what, cells, values) => {
    const { onSheet, save } = open(withTexts(cells));
    const read = (sheet: Excel.Worksheet): Excel.Range =>
      sheet.getRange("A1:C2").load("values,numberFormat,text");
    await onSheet(async (sheet, context) => {
      const range = read(sheet);
      await context.sync();
      expect(range.values).toEqual(values);
      sheet.getRange("B2").values = [["new"]];
      sheet.getRange("C1").numberFormat = [["0.00"]];
    });
    const expected = values.map((row, index) => (index === 1 ? [row[0], "new", row[2]] : row));
    await open(save()).onSheet(async (sheet, context) => {
      const range = read(sheet);
      await context.sync();
      expect(range.values).toEqual(expected);
    });
  });

  it("rows out of order, in the used range and around a row put between them", async () => {
    const { onSheet, save } = open(
      withTexts(`<row r="9">${cell("A9", 9)}</row><row r="3">${cell("B3", 3)}</row>`),
    );
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("Plan!A3:B9");
      sheet.getRange("A5").values = [[5]];
    });
    const text = partsOf(save())[sheetOne] ?? "";
    expect([...text.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(["3", "5", "9"]);
  });

  it("parts of nothing but blanks, which pack as well as can be", () => {
    expect(reasonOf(written(`<sheetData>${" ".repeat(5_000_000)}</sheetData>`))).toBe("opened");
    expect([isPossible(1000, 1_032_000), isPossible(1000, 1_033_000)]).toEqual([true, false]);
  });

  it("character references beyond Unicode, as they stand", async () => {
    const bytes = withTexts(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      "<sst><si><t>&#x110000;&amp;</t></si></sst>",
    );
    await open(bytes).onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["&#x110000;&"]]);
    });
  });
});

/** Numbers from 0 to 1, the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (text: string, random: () => number) => string | undefined;

const oddNumbers = ["-1", "0", "99999999999", "1e308", "x", ""];
const damages: Damage[] = [
  () => undefined,
  () => "",
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => text.slice(Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + String.fromCharCode(32 + Math.floor(random() * 95)) + text.slice(at + 1);
  },
  (text, random) => {
    const [from, to] = [Math.floor(random() * text.length), Math.floor(random() * text.length)];
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) =>
    text.replace(/\d+/g, (digits) =>
      random() < 0.2 ? (oddNumbers[Math.floor(random() * oddNumbers.length)] ?? "") : digits,
    ),
];

it("opens, reads, changes and saves damaged workbooks, or says why not, in bounded time", async () => {
  const bytes = await made(
    ["SetSheetRow", "Sheet1", "A1", ["Action", "Lead", "Due", "Done"]],
    ["SetSheetRow", "Sheet1", "A2", ["Train", "Ann", 45747, true]],
    ["SetSheetRow", "Sheet1", "A3", ["Audit", "Bob", 45748, false]],
    ["SetCellFormula", "Sheet1", "E2", "SUM(C2:C3)"],
    ["AddTable", "Sheet1", { Range: "A1:D3", Name: "Actions" }],
    ["MergeCell", "Sheet1", "A5", "B6"],
    ["NewSheet", "Two"],
  );
  const whole = unzipSync(bytes);
  const names = Object.keys(whole);
  let current = new ExcelHost(openWorkbook(bytes));
  // One office.js for all: what changes is the host behind its bridge.
  const relay = new ExcelHost(openWorkbook(bytes));
  relay.bridge.sendMessageToHost = (json) => {
    current.bridge.onMessageFromHost = relay.bridge.onMessageFromHost as (json: string) => void;
    current.bridge.sendMessageToHost(json);
  };
  const { Excel, OfficeExtension } = startOfficeJs(relay);
  const outcomes = { refused: 0, failed: 0, done: 0 };

  for (let seed = 1; seed <= 300; seed++) {
    const random = chance(seed);
    const name = names[Math.floor(random() * names.length)] ?? "";
    const damage = damages[Math.floor(random() * damages.length)] as Damage;
    const damaged = damage(Buffer.from(whole[name] ?? []).toString(), random);
    const parts = Object.entries(whole).filter(([other]) => other !== name || damaged !== undefined);
    const file = zipSync(
      Object.fromEntries(
        parts.map(([other, part]) => [other, other === name ? strToU8(damaged ?? "") : part]),
      ),
    );
    try {
      const workbook = openWorkbook(file);
      current = new ExcelHost(workbook);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRange();
        used.load("address,values,valueTypes,formulas,numberFormat,text,format/wrapText,format/columnWidth");
        used.getMergedAreasOrNullObject().load("address");
        used.conditionalFormats.load("items/type,items/priority");
        context.workbook.tables.load("items/name");
        await context.sync();
        sheet.getRange("A2").values = [["new"]];
        sheet.getRange("A1:D1").format.font.bold = true;
        sheet.getRange("C2:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        context.workbook.worksheets.add("Summary").activate();
        await context.sync();
      });
      expect(reasonOf(workbook.save())).toBe("opened");
      outcomes.done += 1;
    } catch (error) {
      if (error instanceof WorkbookUnreadable) outcomes.refused += 1;
      else if (error instanceof OfficeExtension.Error) outcomes.failed += 1;
      else throw new Error(`seed ${String(seed)}: ${name}: ${damage.toString()}`, { cause: error });
    }
  }
  expect(outcomes.refused).toBeGreaterThan(10);
  expect(outcomes.failed).toBeGreaterThan(0);
  expect(outcomes.done).toBeGreaterThan(10);
}, 120_000);
