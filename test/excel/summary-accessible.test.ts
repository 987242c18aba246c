import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { bytesOf, loadExcelize, must, type Workbook } from "../fixtures/excelize";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const NAME = "Action plan summary";

/** What the government's checklist for spreadsheets finds wrong with the tab of a saved workbook, by another program. */
async function wrongWith(bytes: Uint8Array, tab = NAME): Promise<string[]> {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(bytes);
  const rows = (must(file.GetRows(tab)).result as (string[] | null)[]).map((row) => row ?? []);
  const cellAt = (column: number, row: number) => must(excelize.CoordinatesToCellName(column, row)).cell;
  const tables = must(file.GetTables(tab)).tables.map((table) => {
    const [from = "", to = ""] = (table.Range ?? "").split(":");
    const [first, last] = [from, to].map((cell) => must(excelize.CellNameToCoordinates(cell)));
    return { left: first!.col, top: first!.row, right: last!.col, bottom: last!.row };
  });
  const wrong: string[] = [];
  if (!/\w{4}.* .*\w{4}/.test(tab)) wrong.push("the tab has no name that says what it is");
  if ((rows[0]?.[0] ?? "").trim() === "") wrong.push("no title in A1");
  if (must(file.GetMergeCells(tab)).mergeCells.length > 0) wrong.push("merged cells");
  const selected = must(file.GetPanes(tab)).panes.Selection?.[0]?.ActiveCell ?? "A1";
  if (!["A1", ""].includes(selected)) wrong.push(`${selected} is selected`);

  for (const { left, top, right, bottom } of tables) {
    if (left !== 1) wrong.push(`a table does not begin in column A: ${cellAt(left, top)}`);
    const texts = rows.slice(top - 1, bottom).map((row) => row.slice(left - 1, right));
    const headings = texts[0] ?? [];
    if (headings.length < right - left + 1 || headings.some((heading) => heading.trim() === ""))
      wrong.push(`an empty heading in row ${top}`);
    if (new Set(headings.map((heading) => heading.toLowerCase())).size < headings.length)
      wrong.push(`a heading twice in row ${top}`);
    texts.forEach((row, index) => {
      if (row.every((text) => text === "")) wrong.push(`a blank row in a table: ${top + index}`);
    });
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const text = rows[row - 1]?.[column - 1] ?? "";
        if (!wrapsOrFits(file, tab, cellAt(column, row), text)) wrong.push(`cut off: ${cellAt(column, row)}`);
      }
    }
  }
  rows.forEach((row, index) => {
    const isInTable = tables.some(({ top, bottom }) => index + 1 >= top && index + 1 <= bottom);
    if (!isInTable && row.slice(1).some((text) => text !== ""))
      wrong.push(`figures in no table: row ${index + 1}`);
    if (must(file.GetRowHeight(tab, index + 1)).height >= 409)
      wrong.push(`row ${index + 1} is as high as Excel allows`);
  });
  return [...wrong, ...wrongWithParts(bytes)];
}

function wrapsOrFits(file: Workbook, tab: string, cell: string, text: string): boolean {
  const { width } = must(file.GetColWidth(tab, cell.replace(/\d+/, "")));
  if (text.length <= width) return true;
  const { style } = must(file.GetStyle(must(file.GetCellStyle(tab, cell)).style));
  return style.Alignment?.WrapText === true;
}

/** The headings that a table's own part gives, which Excel and screen readers go by, and the titles of charts. */
function wrongWithParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, data]) => {
    const xml = strFromU8(data);
    if (/^xl\/charts\/chart\d+\.xml$/.test(part))
      return /<(?:c:)?title>.*?<a:t>[^<]+<\/a:t>.*?<\/(?:c:)?title>/s.test(xml)
        ? []
        : [`${part} has no title`];
    if (!part.startsWith("xl/tables/")) return [];
    const names = [...xml.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name = ""]) => name);
    const isWhole = names.length > 0 && names.every((name) => name.trim() !== "" && name.length <= 255);
    const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
    return isWhole && isUnique ? [] : [`${part} has headings that are empty, too long or not unique`];
  });
}

async function summaryOf(bytes: Uint8Array, asAt = ASAT) {
  const { workbook } = openInExcel(bytes);
  await summarise(await validate({ asAt, today: ASAT }));
  return workbook;
}

/** A plan whose words are as unlike each other, as long and as odd as people write them. */
function generatedPlan(): Promise<Uint8Array> {
  const rows = planRows(60);
  rows.slice(3).forEach((row, index) => {
    row[2] = ["Ofsted", "OFSTED.", "Lead", "All sources", "=A1", `Body ${"x".repeat(300)}`, ""][index % 7]!;
    row[4] = [`Lead ${index}`, "Total", "Ann\nPrice", "'quoted'", ""][index % 5]!;
    if (index % 6 === 0) row[3] = `${index} ${"Revise the form that managers use. ".repeat(500)}`;
    if (index % 9 === 0) row[6] = `Partially completed. ${"We met once more. ".repeat(200)}`;
  });
  return planWorkbook(rows);
}

test("the summary of the sample plan passes the checklist", async () => {
  const workbook = await summaryOf(readFileSync("assets/sample-plan.xlsx"), "2011-09-05");
  expect(await wrongWith(workbook.save())).toEqual([]);
});

test("the summary of a plan with long and odd words passes it, and so does one written over it", async () => {
  const first = (await summaryOf(await generatedPlan())).save();
  expect(await wrongWith(first)).toEqual([]);
  expect(await wrongWith((await summaryOf(first, "2026-12-01")).save())).toEqual([]);
});

test.each<[string, (tab: Excel.Worksheet) => void]>([
  ["no title in A1", (tab) => void tab.getRange("A1").clear()],
  ["merged cells", (tab) => void tab.getRange("A2:C2").merge()],
  ["B9 is selected", (tab) => void (tab.activate(), tab.getRange("B9").select())],
  ["figures in no table", (tab) => void (tab.getRange("B2").values = [[7]])],
  ["a blank row in a table", (tab) => void tab.getRange("A8:M8").clear("Contents")],
  ["a table does not begin in column A", (tab) => void tab.tables.add("P2:Q3", true)],
  [
    "cut off: M7",
    (tab) => {
      tab.getRange("M7").format.wrapText = false;
      tab.getRange("M:M").format.columnWidth = 20;
    },
  ],
  ["as high as Excel allows", (tab) => void (tab.getRange("3:3").format.rowHeight = 409)],
])("the checklist finds: %s", async (found, spoil) => {
  const workbook = await summaryOf(await planWorkbook(planRows(3)));
  await Excel.run(async (context) => {
    spoil(context.workbook.worksheets.getItem(NAME));
    await context.sync();
  });
  expect((await wrongWith(workbook.save())).join("\n")).toContain(found);
});

/** The saved workbook with the first part of that kind changed. */
function withPart(bytes: Uint8Array, kind: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((each) => kind.test(each));
  if (name === undefined) throw new Error(`no part ${String(kind)}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

test("the checklist finds a chart without a title, headings that are not unique, and a tab without a name", async () => {
  const saved = (await summaryOf(await planWorkbook(planRows(3)))).save();
  const untitled = withPart(saved, /^xl\/charts\/chart/, (xml) => xml.replace(/<a:t>[^<]*<\/a:t>/g, ""));
  expect((await wrongWith(untitled)).join()).toContain("has no title");
  for (const heading of ["", "overdue", "x".repeat(256)]) {
    const spoilt = withPart(saved, /^xl\/tables\//, (xml) =>
      xml.replace('name="Total"', `name="${heading}"`),
    );
    expect((await wrongWith(spoilt)).join()).toContain("headings that are empty, too long or not unique");
  }
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(saved);
  must(file.SetSheetName(NAME, "Sheet2"));
  expect(await wrongWith(bytesOf(file), "Sheet2")).toEqual(["the tab has no name that says what it is"]);
});

test.each(["", "Overdue"])(
  "the checklist finds a cell that stands as heading %j twice or empty",
  async (heading) => {
    const excelize = await loadExcelize();
    const file = excelize.OpenReader((await summaryOf(await planWorkbook(planRows(3)))).save());
    must(file.SetCellValue(NAME, "K7", heading));
    expect((await wrongWith(bytesOf(file))).join()).toContain(
      heading === "" ? "an empty heading in row 7" : "a heading twice in row 7",
    );
  },
);
