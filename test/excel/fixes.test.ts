import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyFixes, undoFixes } from "../../src/excel/fixes";
import { validate } from "../../src/excel/validate";
import { HostError } from "../../src/host/host-error";
import type { Review } from "../../src/plan/review";
import type { Finding } from "../../src/plan/rules/finding";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { richWorkbook } from "../fixtures/rich-workbook";
import { buildWorkbook } from "../fixtures/workbook";
import { differences, formatOf } from "./cells-of";
import { openInExcel } from "./in-excel";
import { ASAT, planRows } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const NAME = "Action plan";
/** A date as Excel keeps it, and the format in which it shows no year: 26 September 2026. */
const TRAP = { value: 46291, format: "d-mmm" };

let made: Promise<Uint8Array> | undefined;

/** A plan of nine actions: the due date of row 5 has a slip, row 6 a date that Excel made, rows 8 and 9 the same slip. */
function slips(): Promise<Uint8Array> {
  return (made ??= makeSlips());
}

function makeSlips(): Promise<Uint8Array> {
  const rows = planRows(9);
  rows[4]![5] = "31 Agust 2026";
  rows[5]![5] = TRAP.value;
  rows[7]![5] = rows[8]![5] = "30 Septmber 2026";
  return buildWorkbook([
    { name: NAME, rows, merges: ["B4:B12"], numberFormats: { F6: TRAP.format } },
    { name: "Notes", rows: [["Agust"]] },
  ]);
}

async function reviewed(bytes: Uint8Array) {
  const { host, workbook } = openInExcel(bytes);
  return { host, workbook, review: await validate(options) };
}

/** The findings of a rule that have a fix; or those of one cell. */
function fixable({ findings }: Review, where: { rule?: string; cell?: string }): Finding[] {
  return findings.filter(
    ({ rule, cell, fix }) =>
      fix !== null && rule === (where.rule ?? rule) && cell === (where.cell ?? cell) && fix.cell === cell,
  );
}

/** Changes the open workbook as its user would. */
function byHand(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(NAME));
    await context.sync();
  });
}

async function cellOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(NAME).getRange(address);
    range.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    const { values, formulas, valueTypes, numberFormat } = range;
    return [values[0]?.[0], formulas[0]?.[0], valueTypes[0]?.[0], numberFormat[0]?.[0]] as unknown[];
  });
}

test("every fix of a rule at once, in two round trips: those cells and no other are changed", async () => {
  const bytes = await slips();
  const { host, workbook, review } = await reviewed(bytes);
  const findings = fixable(review, { rule: "misspelt-date" });
  const before = host.requests;
  const { applied, refused } = await applyFixes(review, findings);
  expect(host.requests - before).toBe(2);
  expect(refused).toEqual([]);
  expect(applied.map(({ cell, before: was, after }) => [cell, was, after])).toEqual([
    ["F5", "31 Agust 2026", "31 August 2026"],
    ["F8", "30 Septmber 2026", "30 September 2026"],
    ["F9", "30 Septmber 2026", "30 September 2026"],
  ]);
  expect(differences(bytes, workbook.save())).toEqual(["F5", "F8", "F9"]);
  expect(await cellOf("F5")).toEqual(["31 August 2026", "31 August 2026", "String", "General"]);
  expect(fixable(await validate(options), { rule: "misspelt-date" })).toEqual([]);
});

test("a date cell is replaced by text, and put back as the same date in the same format", async () => {
  const bytes = await slips();
  const { host, workbook, review } = await reviewed(bytes);
  const { applied } = await applyFixes(review, fixable(review, { cell: "F6" }));
  expect(await cellOf("F6")).toEqual(["September 2026", "September 2026", "String", TRAP.format]);
  const before = host.requests;
  expect(await undoFixes(NAME, applied)).toEqual({ undone: applied, refused: [] });
  expect(host.requests - before).toBe(2);
  expect(await cellOf("F6")).toEqual([TRAP.value, TRAP.value, "Double", TRAP.format]);
  expect(formatOf(workbook.save(), "F6")).toBe(formatOf(bytes, "F6"));
  expect(differences(bytes, workbook.save()).filter((cell) => cell !== "F6")).toEqual([]);
});

test.each([
  ["31 Agust 2026", "General"],
  ["=1+1 Agust 2026", "General"],
  ["  01/02/2026 ", "General"],
  ["007", "@"],
  [12.5, "@"],
  [true, "General"],
])("undone, %j in a cell of the format %j is what it was", async (value, format) => {
  const { review } = await reviewed(await slips());
  await byHand((sheet) => {
    const cell = sheet.getRange("F5");
    if (value === "007") cell.numberFormat = [[format]];
    cell.values = [[typeof value === "string" && format !== "@" ? `'${value}` : value]];
    cell.numberFormat = [[format]];
  });
  const was = await cellOf("F5");
  const [finding] = fixable(review, { cell: "F5" });
  const found = { ...finding!, fix: { ...finding!.fix!, value } };
  const { applied } = await applyFixes(review, [found]);
  expect((await cellOf("F5")).slice(0, 3)).toEqual(["31 August 2026", "31 August 2026", "String"]);
  expect((await undoFixes(NAME, applied)).refused).toEqual([]);
  expect(await cellOf("F5")).toEqual(was);
});

test("text that begins with = is written as that text, and stays it in the saved file", async () => {
  const { review, workbook } = await reviewed(await slips());
  const [finding] = fixable(review, { cell: "F5" });
  const to = "=HYPERLINK(A1)";
  await applyFixes(review, [{ ...finding!, fix: { ...finding!.fix!, to } }]);
  openInExcel(workbook.save());
  expect(await cellOf("F5")).toEqual([to, to, "String", "General"]);
});

/** Applies the fixes of misspelt dates after a change by hand, and expects that cells to be refused and unchanged. */
async function refusedAfter(change: (sheet: Excel.Worksheet) => void, cells: string[]): Promise<string[]> {
  const { workbook, review } = await reviewed(await slips());
  await byHand(change);
  const before = workbook.save();
  const { applied, refused } = await applyFixes(review, fixable(review, { rule: "misspelt-date" }));
  expect(refused.map(({ cell }) => cell)).toEqual(cells);
  expect(differences(before, workbook.save())).toEqual(applied.map(({ cell }) => cell));
  return refused.map(({ why }) => why);
}

test("a cell that was changed meanwhile is left alone, and the others are put right", async () => {
  const why = await refusedAfter((sheet) => (sheet.getRange("F5").values = [["1 May 2026 "]]), ["F5"]);
  expect(why).toEqual(["F5 has been changed since, so it was left as it is. Check again."]);
});

test("a formula is never written over, though it shows the same text", async () => {
  const parts = unzipSync(await slips());
  const part = "xl/worksheets/sheet1.xml";
  const formula = '<c r="F5" t="str"><f>D5&amp;""</f><v>31 Agust 2026</v></c>';
  const sheet = strFromU8(parts[part]!).replace(/<c r="F5"[^>]*>.*?<\/c>/, formula);
  const { workbook, review } = await reviewed(zipSync({ ...parts, [part]: strToU8(sheet) }));
  const before = workbook.save();
  expect(await applyFixes(review, fixable(review, { cell: "F5" }))).toEqual({
    applied: [],
    refused: [{ cell: "F5", why: "F5 holds a formula. Put it right there by hand." }],
  });
  expect(workbook.save()).toEqual(before);
});

test("rows that were sorted meanwhile are refused, also where both say the same in the cell", async () => {
  const swapped = [
    ["6.", "", "Ofsted", "Revise form 6 that managers use for supervision."],
    ["5.", "", "Ofsted", "Revise form 5 that managers use for supervision."],
  ];
  const why = await refusedAfter((sheet) => (sheet.getRange("A8:D9").values = swapped), ["F8", "F9"]);
  expect(why[0]).toBe("The rows have been moved or changed since, so F8 was left as it is. Check again.");
});

test("a row that was inserted above is noticed", async () => {
  const rows = planRows(9).slice(3);
  const moved = [Array<string>(7).fill(""), ...rows].map((row) => row.map((value) => value ?? ""));
  await refusedAfter((sheet) => (sheet.getRange("A4:G13").values = moved), ["F5", "F8", "F9"]);
});

test("a cell that a merge now covers is left alone", async () => {
  await refusedAfter((sheet) => sheet.getRange("F4:F5").merge(), ["F5"]);
});

test("of a merged cell the first is changed, and undone", async () => {
  const rows = planRows(3);
  rows[3]![5] = "31 Agust 2026";
  rows[4]![5] = null;
  const bytes = await buildWorkbook([{ name: NAME, rows, merges: ["F4:F5"] }]);
  const { workbook, review } = await reviewed(bytes);
  const { applied } = await applyFixes(review, fixable(review, { rule: "misspelt-date" }));
  expect(differences(bytes, workbook.save())).toEqual(["F4"]);
  await undoFixes(NAME, applied);
  expect(await cellOf("F4")).toEqual(["31 Agust 2026", "31 Agust 2026", "String", "General"]);
});

test("what was changed after a fix is not undone; the rest is", async () => {
  const { workbook, review } = await reviewed(await slips());
  const { applied } = await applyFixes(review, fixable(review, { rule: "misspelt-date" }));
  await byHand((sheet) => {
    sheet.getRange("F5").values = [["'1 October 2026"]];
    sheet.getRange("D8").values = [["Revise every form."]];
  });
  const before = workbook.save();
  const { undone, refused } = await undoFixes(NAME, applied);
  expect(undone.map(({ cell }) => cell)).toEqual(["F9"]);
  expect(refused.map(({ cell }) => cell)).toEqual(["F5", "F8"]);
  expect(differences(before, workbook.save())).toEqual(["F9"]);
});

test("two fixes of one cell: the first is made, the second refused", async () => {
  const { review } = await reviewed(await slips());
  const [finding] = fixable(review, { cell: "F5" });
  const other = { ...finding!, fix: { ...finding!.fix!, to: "Unclear" } };
  const { applied, refused } = await applyFixes(review, [finding!, other]);
  expect(applied.map(({ after }) => after)).toEqual(["31 August 2026"]);
  expect(refused).toEqual([{ cell: "F5", why: "Another fix of F5 was made. Check again." }]);
});

test("on a protected sheet nothing is changed, and the message says what to do", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await slips());
  must(file.ProtectSheet(NAME, { Password: "" } as Parameters<typeof file.ProtectSheet>[1]));
  const { workbook, review } = await reviewed(bytesOf(file));
  const before = workbook.save();
  await expect(applyFixes(review, fixable(review, {}))).rejects.toThrow(
    "Nothing was changed. This sheet or workbook is protected. Take the protection off (Review tab), then try again.",
  );
  expect(workbook.save()).toEqual(before);
});

test("where Excel stops half-way, what was done and what was not are both told, and the first can be undone", async () => {
  const { host, review } = await reviewed(await slips());
  const findings = fixable(review, { rule: "misspelt-date" });
  let writes = 0;
  host.beforeAction = (name) => {
    if (name === "set Range values" && ++writes === 2) throw new HostError("AccessDenied", "Locked.");
  };
  const { applied, refused } = await applyFixes(review, findings);
  expect([...applied, ...refused].map(({ cell }) => cell).sort()).toEqual(["F5", "F8", "F9"]);
  expect(applied.map(({ cell }) => cell)).toEqual(["F5"]);
  expect(refused[0]?.why).toMatch(/protected/);
  expect((await cellOf("F8"))[0]).toBe("30 Septmber 2026");
  host.beforeAction = undefined;
  expect((await undoFixes(NAME, applied)).undone).toHaveLength(1);
});

test("where it cannot be seen what was done, that is what is said", async () => {
  const { host, review } = await reviewed(await slips());
  const fault = { code: "RequestAborted", message: "Gone." };
  host.failAt(host.requests + 2, { ...fault, afterActions: 2 });
  host.failAt(host.requests + 3, fault);
  await expect(applyFixes(review, fixable(review, {}))).rejects.toThrow(
    /^Some cells may have been changed: check again\. Excel is busy/,
  );
});

test("in a workbook full of other things only the cell and its format change", async () => {
  const bytes = await richWorkbook();
  const { workbook, review } = await reviewed(bytes);
  const finding = review.findings.find(({ row, cell }) => row === 6 && cell === "F6") ?? review.findings[0]!;
  const fix = {
    safety: "safe",
    cell: "F6",
    from: "",
    value: "30 June 2026",
    to: "1 July 2026",
    what: "",
  } as const;
  const { applied } = await applyFixes(review, [{ ...finding, row: 6, fix }]);
  // The workbook is to calculate its formulas again when it is opened.
  expect(differences(bytes, workbook.save())).toEqual(["F6", "xl/workbook.xml"]);
  expect(applied).toHaveLength(1);
});
