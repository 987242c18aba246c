import { strToU8, unzipSync, zipSync } from "fflate";
import { made, partsOf } from "./workbooks";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const person = "{11111111-1111-4111-8111-111111111111}";
const comments = `${microsoft}/spreadsheetml/2018/threadedcomments`;

/** Bytes that are no text in any encoding, as a macro project has. */
const macros = Uint8Array.from({ length: 2000 }, (_, index) => (index * 199 + 255) & 0xff);

/** A conditional format that only Excel 2010 and later know, with the reference to another sheet that they permit. */
const laterRules =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main">` +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="1" id="{22222222-2222-4222-8222-222222222222}"><xm:f>Lists!$A$1="on"</xm:f>' +
  '<x14:dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule>' +
  "<xm:sqref>A2:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

const added: Record<string, string | Uint8Array> = {
  "xl/vbaProject.bin": macros,
  "xl/persons/person.xml": `<personList xmlns="${comments}"><person displayName="Ann" id="${person}" userId="ann" providerId="None"/></personList>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${comments}"><threadedComment ref="A2" dT="2025-03-31T10:00:00.00" personId="${person}" id="{33333333-3333-4333-8333-333333333333}"><text>Still on?</text></threadedComment></ThreadedComments>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Old"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///C:/plans/last%20year.xlsx" TargetMode="External"/></Relationships>`,
};

const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const kind = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.${type}"/>`;

/** What is put into parts: [part, before which text, what]. */
const spliced: readonly [part: string, before: string, text: string][] = [
  ["xl/worksheets/sheet1.xml", "</worksheet>", laterRules],
  [
    "xl/worksheets/_rels/sheet1.xml.rels",
    "</Relationships>",
    link(
      "rId90",
      `${microsoft}/2017/10/relationships/threadedComment`,
      "../threadedComments/threadedComment1.xml",
    ),
  ],
  [
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    link("rId91", `${microsoft}/2006/relationships/vbaProject`, "vbaProject.bin") +
      link("rId92", `${microsoft}/2017/10/relationships/person`, "persons/person.xml") +
      link("rId93", `${office}/externalLink`, "externalLinks/externalLink1.xml"),
  ],
  [
    "xl/workbook.xml",
    "<calcPr",
    '<externalReferences><externalReference r:id="rId93"/></externalReferences>',
  ],
  [
    "[Content_Types].xml",
    "</Types>",
    kind("xl/vbaProject.bin", "ms-office.vbaProject") +
      kind("xl/persons/person.xml", "ms-excel.person+xml") +
      kind("xl/threadedComments/threadedComment1.xml", "ms-excel.threadedcomments+xml") +
      kind(
        "xl/externalLinks/externalLink1.xml",
        "openxmlformats-officedocument.spreadsheetml.externalLink+xml",
      ),
  ],
];

/**
 * A macro workbook (.xlsm) with rich text, a list to choose from, a pivot table, a threaded
 * comment, a link to another workbook and a conditional format in the extension list.
 */
export async function everything(): Promise<Uint8Array> {
  const bytes = await made(
    ["SetSheetRow", "Sheet1", "A1", ["Action", "Lead", "Score"]],
    ["SetSheetRow", "Sheet1", "A2", ["Train", "Ann", 3]],
    ["SetSheetRow", "Sheet1", "A3", ["Audit", "Bob", 5]],
    ["SetCellRichText", "Sheet1", "A4", [{ Text: "bold", Font: { Bold: true } }, { Text: " plain" }]],
    ["AddComment", "Sheet1", { Cell: "A2", Author: "Ann", Paragraph: [{ Text: "Still on?" }] }],
    ["AddDataValidation", "Sheet1", { Sqref: "B2:B9", Type: "list", Formula1: '"Ann,Bob"' }],
    ["NewSheet", "Lists"],
    ["SetCellValue", "Lists", "A1", "on"],
    [
      "AddPivotTable",
      {
        DataRange: "Sheet1!A1:C3",
        PivotTableRange: "Sheet1!H1:K9",
        Rows: [{ Data: "Lead" }],
        Data: [{ Data: "Score", Subtotal: "Sum" }],
      },
    ],
    [
      "SetConditionalFormat",
      "Sheet1",
      "C2:C3",
      [{ Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" }],
    ],
  );
  const texts = partsOf(bytes);
  const changed: Record<string, string> = {};
  for (const [part, before, text] of spliced) {
    const old = changed[part] ?? texts[part] ?? "";
    if (!old.includes(before)) throw new Error(`${part} has no ${before}`);
    changed[part] = old.replace(before, () => text + before);
  }
  changed["[Content_Types].xml"] = (changed["[Content_Types].xml"] ?? "").replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  const parts = Object.entries({ ...unzipSync(bytes), ...added, ...changed });
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])),
  );
}
