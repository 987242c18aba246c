import { strFromU8, unzipSync } from "fflate";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import { reviewPlan, type Review } from "../../src/plan/review";
import { richWorkbook } from "../fixtures/rich-workbook";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { actionOf, planWith } from "../plan/plan-of";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const SHEET = "xl/worksheets/sheet1.xml";

/** The conditional formats of a saved sheet, as [cells, formula or kind]. */
function rulesOf(bytes: Uint8Array, part = SHEET): [string, string][] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return [
    ...xml.matchAll(/<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/g),
  ].flatMap(([, cells = "", rules = ""]) =>
    [...rules.matchAll(/<cfRule [^>]*type="(\w+)"[^>]*?(?:\/>|>([\s\S]*?)<\/cfRule>)/g)].map(
      ([, type = "", inside = ""]): [string, string] => [
        cells,
        /<formula>([\s\S]*?)<\/formula>/.exec(inside)?.[1]?.replaceAll("&quot;", '"') ?? type,
      ],
    ),
  );
}

async function highlighted(bytes: Uint8Array, asAt = ASAT): Promise<Uint8Array> {
  const { workbook } = openInExcel(bytes);
  await highlight(await validate({ ...options, asAt }));
  return workbook.save();
}

test("overdue and partly complete actions are highlighted, one rule a kind, with our mark", async () => {
  const saved = await highlighted(await planWorkbook(planRows(6)));
  expect(rulesOf(saved)).toEqual([
    ["D4:G4 D7:G7", 'N("action-plan-review:overdue")=0'],
    ["D5:G5 D8:G8", 'N("action-plan-review:partial")=0'],
  ]);
});

test("a second run takes the place of the first: nothing twice, and nothing of the old day left", async () => {
  const bytes = await planWorkbook(planRows(6));
  const once = await highlighted(bytes);
  expect(await highlighted(once)).toEqual(once);
  expect(rulesOf(await highlighted(once, "2026-09-10"))).toEqual([
    ["D4:G5 D7:G8", 'N("action-plan-review:overdue")=0'],
  ]);
});

test("cleared, the whole workbook is what it was to the letter", async () => {
  const bytes = await richWorkbook();
  const { workbook } = openInExcel(bytes);
  const review = await validate(options);
  await highlight(review);
  expect(await clearHighlights(review.plan.sheet)).toBeGreaterThan(0);
  const before = unzipSync(bytes);
  const after = unzipSync(workbook.save());
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part] ?? [])),
  );
  expect(changed).toEqual([]);
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
});

test("the user's own rules stay, before ours and in their order", async () => {
  const bytes = await richWorkbook();
  const before = rulesOf(bytes);
  const after = rulesOf(await highlighted(bytes));
  expect(before.length).toBeGreaterThan(2);
  expect(after.filter(([, formula]) => !formula.includes("action-plan-review"))).toEqual(before);
  const priorities = (rules: Uint8Array) =>
    [...strFromU8(unzipSync(rules)[SHEET]!).matchAll(/<cfRule [^>]*>/g)].map(
      ([tag]) => /priority="(\d+)"/.exec(tag)?.[1],
    );
  const saved = await highlighted(bytes);
  expect(priorities(saved).slice(0, before.length)).toEqual(priorities(bytes));
});

test("nothing but the plan's sheet and the styles is changed, and another reader finds every cell as it was", async () => {
  const bytes = await richWorkbook();
  const saved = await highlighted(bytes);
  const [before, after] = [unzipSync(bytes), unzipSync(saved)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part]!)),
  );
  expect(changed.sort()).toEqual(["xl/styles.xml", SHEET]);
  const excelize = await loadExcelize();
  const [left, right] = [bytes, saved].map((each) => excelize.OpenReader(each));
  for (const sheet of left!.GetSheetList().list) {
    expect(right!.GetRows(sheet)).toEqual(left!.GetRows(sheet));
    const [theirs, ours] = [left!, right!].map((file) =>
      file.GetMergeCells(sheet).mergeCells.map((merge) => [merge.GetStartAxis(), merge.GetEndAxis()]),
    );
    expect(ours).toEqual(theirs);
  }
});

test("more blocks than one address can hold are several rules, each cell in one, and all are cleared", async () => {
  // With what groups actions between the columns of their own, every row is four blocks.
  const rows = planRows(720).map((row) => [3, 0, 4, 1, 5, 2, 6].map((column) => row[column] ?? null));
  const { workbook } = openInExcel(await planWorkbook(rows));
  await highlight(await validate(options));
  const rules = rulesOf(workbook.save());
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.length).toBeLessThan(6);
  const blocks = rules.flatMap(([cells]) => cells.split(" "));
  expect(blocks).toHaveLength(480 * 4);
  expect(new Set(blocks).size).toBe(blocks.length);
  expect(await clearHighlights("Action plan")).toBe(rules.length);
  expect(rulesOf(workbook.save())).toEqual([]);
});

test.each([6, 150])("two round trips for %i actions", async (count) => {
  const { host } = openInExcel(await highlighted(await planWorkbook(planRows(count))));
  const review = await validate(options);
  const before = host.requests;
  await highlight(review);
  expect(host.requests - before).toBe(2);
});

/** A review of as many actions, a row each from row 4, of which each third is overdue. */
function thirdOverdue(count: number): Review {
  const review = reviewPlan(planWith([actionOf()]), ASAT);
  const [late] = review.actions;
  if (!late) throw new Error("the action was not reviewed");
  const actions = Array.from({ length: count }, (_, index) => {
    const row = index + 4;
    const cells = Object.fromEntries(
      Object.entries(review.plan.columns).map(([role, column]) => [role, `${column}${row}`]),
    );
    // Nothing is known of what its cells said, which the sheet does not have either.
    return { ...late, row, rows: [row], cells, written: {}, overdue: index % 3 === 0 };
  });
  return { ...review, plan: { ...review.plan, sheet: "Action plan" }, actions };
}

test("of 20,000 actions, every third overdue, a handful of rules in few round trips and little text", async () => {
  const { host, workbook } = openInExcel(await planWorkbook(planRows(1)));
  await highlight(thirdOverdue(20_000));
  expect(host.requests).toBe(2);
  expect(host.bytesReceived).toBeLessThan(500_000);
  const rules = rulesOf(workbook.save());
  expect(rules.length).toBeLessThanOrEqual(12);
  expect(rules.flatMap(([cells]) => cells.split(" "))).toHaveLength(6667);
});

test("rows that a filter hides, in a table, are highlighted with the rest", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await planWorkbook(planRows(6)));
  must(file.AddTable("Action plan", { Range: "A3:G9", Name: "Actions" }));
  for (const row of [4, 5]) must(file.SetRowVisible("Action plan", row, false));
  const bytes = bytesOf(file);
  const saved = await highlighted(bytes);
  expect(rulesOf(saved).map(([cells]) => cells)).toEqual(["D4:G4 D7:G7", "D5:G5 D8:G8"]);
  openInExcel(saved);
  expect(await clearHighlights("Action plan")).toBe(2);
});

test("on a protected sheet nothing is changed, and the message says what to do", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await planWorkbook(planRows(3)));
  must(
    file.ProtectSheet("Action plan", { Password: "", FormatCells: false } as Parameters<
      typeof file.ProtectSheet
    >[1]),
  );
  const bytes = must(file.WriteToBuffer()).buffer as Uint8Array;
  const { workbook } = openInExcel(bytes);
  const review = await validate(options);
  const before = workbook.save();
  await expect(highlight(review)).rejects.toThrow(/not shown.*protected.*Review tab/);
  expect(workbook.save()).toEqual(before);
});
