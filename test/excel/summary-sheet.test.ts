import { highlight } from "../../src/excel/highlights";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { loadExcelize, must } from "../fixtures/excelize";
import { buildWorkbook } from "../fixtures/workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const NAME = "Action plan summary";

async function summarised(bytes: Uint8Array, asAt = ASAT) {
  const { workbook, host } = openInExcel(bytes);
  const review = await validate({ ...options, asAt });
  const before = host.requests;
  const { sheetName: name } = await summarise(review);
  return { name, saved: workbook.save(), trips: host.requests - before };
}

/** The rows of a sheet, read by another program than the one that wrote them. */
async function rowsOf(bytes: Uint8Array, sheet = NAME): Promise<string[][]> {
  const excelize = await loadExcelize();
  return must(excelize.OpenReader(bytes).GetRows(sheet)).result as string[][];
}

/** Figures and rows of the summary lead to sheets of this very workbook; there is no other formula. */
const LINK_OR_NONE = /^(?:HYPERLINK\("#'Action plan(?: summary)?'!A\d+",(?:\d+|"Row \d+")\))?$/;

async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  const excelize = await loadExcelize();
  return excelize.OpenReader(bytes).GetSheetList().list;
}

test("a tab with the day, the totals by source and by lead, and the actions that need attention", async () => {
  const { name, saved } = await summarised(await planWorkbook(planRows(9)));
  expect(name).toBe(NAME);
  const rows = await rowsOf(saved);
  expect(rows[0]?.[0]).toBe("Action plan summary");
  expect(rows.flat().join("\n")).toContain(
    "3 of 9 actions are complete (33%); 3 are overdue, none of them by more than 60 days.",
  );
  const ofsted = rows.find(([first]) => first === "Ofsted");
  expect(ofsted?.slice(-3)).toEqual(["9", "3", "33"]);
  expect(rows.find(([first]) => first === "Ann Price")?.slice(-3)).toEqual(["9", "3", "33"]);
  expect(rows.filter(([first]) => first?.startsWith("Revise form"))).toHaveLength(6);
});

test("a second run rewrites the same tab, and adds none", async () => {
  const first = await summarised(await planWorkbook(planRows(9)));
  const again = await summarised(first.saved, "2026-09-10");
  expect(again.name).toBe(NAME);
  expect(await sheetsOf(again.saved)).toEqual(["Action plan", NAME]);
  const text = (await rowsOf(again.saved)).flat().join("\n");
  expect(text).toContain("As at 10 September 2026");
  expect(text).not.toContain("17 July 2026");
  expect((await summarised(first.saved)).saved).toEqual(first.saved);
});

test("a shorter summary leaves nothing of a longer one behind", async () => {
  const { saved } = await summarised(await planWorkbook(planRows(60)));
  const long = await rowsOf(saved);
  const short = await rowsOf((await summarised(saved, "2020-01-01")).saved);
  expect(short.length).toBeLessThan(long.length);
});

test("a sheet of the user's that has our name is left alone", async () => {
  const theirs = { name: NAME, rows: [["Our own summary"], ["Keep this"]] };
  const { name, saved } = await summarised(await planWorkbook(planRows(3), [theirs]));
  expect(name).toBe(`${NAME} (2)`);
  expect(await rowsOf(saved)).toEqual(theirs.rows);
  expect((await rowsOf(saved, name))[0]?.[0]).toBe("Action plan summary");
});

test("our tab is known by its mark where the user has renamed it", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader((await summarised(await planWorkbook(planRows(3)))).saved);
  must(file.SetSheetName(NAME, "For the Board"));
  const { name, saved } = await summarised(must(file.WriteToBuffer()).buffer as Uint8Array);
  expect(name).toBe("For the Board");
  expect(await sheetsOf(saved)).toEqual(["Action plan", "For the Board"]);
});

test.each([
  "=1+1",
  "+44 1632 960001",
  "-5% on last year",
  "@SUM(A1)",
  "'quoted'",
  "1/2",
  "\t=1+1",
  "TRUE",
  "June 2011",
])("a plan's text stays text: %j", async (text) => {
  const rows = planRows(1);
  rows[3]![3] = `${text} and revise the form for managers`;
  rows[3]![4] = text;
  const { saved } = await summarised(await planWorkbook(rows));
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(saved);
  const sheet = await rowsOf(saved);
  sheet.forEach((row, rowIndex) =>
    row.forEach((_, columnIndex) => {
      const { cell } = must(excelize.CoordinatesToCellName(columnIndex + 1, rowIndex + 1));
      expect(must(file.GetCellFormula(NAME, cell)).formula).toMatch(LINK_OR_NONE);
    }),
  );
  expect(sheet.map(([first]) => first?.trim())).toContain(`${text} and revise the form for managers`.trim());
});

test.each([6, 150])("three round trips for %i actions, and four over an earlier summary", async (count) => {
  const first = await summarised(await planWorkbook(planRows(count)));
  expect([first.trips, (await summarised(first.saved)).trips]).toEqual([3, 4]);
});

test("the summary's own tables are never taken for the plan", async () => {
  const { saved } = await summarised(await planWorkbook(planRows(2)));
  openInExcel(saved);
  expect((await validate(options)).plan.sheet).toBe("Action plan");
});

test("where only the page cannot be set up, the summary stands and the user is told so", async () => {
  const { host } = openInExcel(await planWorkbook(planRows(3)));
  const review = await validate(options);
  host.failAt(host.requests + 3, { code: "GeneralException", message: "No printer is installed." });
  const written = await summarise(review);
  expect(written.sheetName).toBe(NAME);
  expect(written.trouble).toMatch(/^The summary is on “Action plan summary”, but its page may not be set up/);
});

test("of two sheets with our mark the one that still has the name is rewritten: the other is a copy that was kept", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader((await summarised(await planWorkbook(planRows(3)))).saved);
  must(file.SetSheetName(NAME, "Summary for July"));
  const { workbook } = openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Summary for July").getRange("A1").values = [["Kept"]];
    const added = context.workbook.worksheets.add(NAME);
    added.customProperties.add("action-plan-review", "summary");
    added.customProperties.add("action-plan-review:summary-of", "Action plan");
    await context.sync();
  });
  const { name, saved } = await summarised(workbook.save(), "2026-09-10");
  expect(name).toBe(NAME);
  expect((await rowsOf(saved, "Summary for July"))[0]?.[0]).toBe("Kept");
});

test("where the workbook's structure is protected the message says so, and nothing is changed", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await planWorkbook(planRows(3)));
  must(
    file.ProtectWorkbook({ Password: "", LockStructure: true } as Parameters<typeof file.ProtectWorkbook>[0]),
  );
  const { workbook } = openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  const review = await validate(options);
  await highlight(review);
  const before = workbook.save();
  await expect(summarise(review)).rejects.toThrow(/summary was not written.*protected/);
  expect(workbook.save()).toEqual(before);
});

test("a sheet of the user's that carries our mark with another value is neither written over nor read", async () => {
  const { workbook } = openInExcel(
    await planWorkbook(planRows(3), [{ name: "Working copy", rows: planRows(9) }]),
  );
  await Excel.run(async (context) => {
    const theirs = context.workbook.worksheets.getItem("Working copy");
    theirs.customProperties.add("action-plan-review", "copy");
    await context.sync();
  });
  const before = await rowsOf(workbook.save(), "Working copy");
  const { name, saved } = await summarised(workbook.save());
  expect(name).toBe(NAME);
  expect(await sheetsOf(saved)).toEqual(["Action plan", "Working copy", NAME]);
  expect(await rowsOf(saved, "Working copy")).toEqual(before);
});

describe("an earlier copy of the plan on another sheet", () => {
  const copy = (note: string) => {
    const rows = planRows(3);
    rows[1] = [note];
    rows[3]![6] = "Not started";
    rows[5]![6] = "In progress";
    return { name: "June", rows };
  };

  test("what has changed is told since the day that the copy gives", async () => {
    const { workbook } = openInExcel(await planWorkbook(planRows(4), [copy("As at 4 June 2026")]));
    const review = await validate({ ...options, sheetName: "Action plan" });
    const { since } = await summarise(review, "June");
    expect(since).toEqual([
      "Since 4 June 2026: 1 action completed, 1 newly overdue, 1 at another status, 1 new.",
    ]);
    expect((await rowsOf(workbook.save()))[3]).toEqual(since);
  });

  test.each(["", "As at 17 July 2026"])("a copy that gives no earlier day is refused: %j", async (note) => {
    const { workbook } = openInExcel(await planWorkbook(planRows(3), [copy(note)]));
    const review = await validate({ ...options, sheetName: "Action plan" });
    const before = workbook.save();
    await expect(summarise(review, "June")).rejects.toThrow(
      /^The summary was not written: “June” does not say of what earlier day it is\. Write “As at”/,
    );
    expect(workbook.save()).toEqual(before);
  });
});

test("each plan of a workbook has a summary of its own, and it stays so when a plan's sheet gets another name", async () => {
  const plans = await planWorkbook(planRows(3), [{ name: "Other plan", rows: planRows(5) }]);
  const { workbook } = openInExcel(plans);
  const written = async (sheetName: string) =>
    (await summarise(await validate({ ...options, sheetName }))).sheetName;
  const names = [await written("Action plan"), await written("Other plan"), await written("Action plan")];
  expect(names).toEqual([NAME, `${NAME} (2)`, NAME]);
  expect((await rowsOf(workbook.save()))[1]).toEqual(["From the sheet “Action plan”."]);
  expect((await rowsOf(workbook.save(), `${NAME} (2)`))[1]).toEqual(["From the sheet “Other plan”."]);

  const excelize = await loadExcelize();
  const file = excelize.OpenReader(workbook.save());
  must(file.SetSheetName("Other plan", "Plan for 2027"));
  openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  expect(await written("Plan for 2027")).toBe(`${NAME} (2)`);
});

test("the summary of a plan that was deleted stays as it is, whatever plan is summed up next", async () => {
  const plans = await planWorkbook(planRows(3), [{ name: "Other plan", rows: planRows(5) }]);
  const { workbook } = openInExcel(plans);
  await summarise(await validate({ ...options, sheetName: "Action plan" }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action plan").delete();
    await context.sync();
  });
  const kept = await rowsOf(workbook.save());
  const next = await summarise(await validate({ ...options, sheetName: "Other plan" }));
  expect(next.sheetName).toBe(`${NAME} (2)`);
  expect(await rowsOf(workbook.save())).toEqual(kept);
});

test("what the user has merged, hidden or put on our tab hides no figure of the next summary, and a chart of theirs stays", async () => {
  const { workbook } = openInExcel((await summarised(await planWorkbook(planRows(30)))).saved);
  const clean = await rowsOf(workbook.save());
  await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(NAME);
    tab.getRange("P10:Q11").values = [
      ["Our", "own"],
      [1, 2],
    ];
    tab.tables.add("P10:Q11", true).name = "Ours";
    tab.charts.add("ColumnClustered", tab.getRange("P10:Q11"), "Columns").name = "Our own";
    tab.getRange("A1:C1").merge();
    tab.getRange("P3:Q4").merge();
    tab.getRange("5:8").rowHidden = true;
    tab.getRange("C:D").columnHidden = true;
    await context.sync();
  });
  const { saved } = await summarised(workbook.save());
  expect(await rowsOf(saved)).toEqual(clean);
  const { hidden, charts } = await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(NAME).load("charts/items/name");
    const used = tab.getUsedRange(true).load("rowHidden,columnHidden");
    const merged = used.getMergedAreasOrNullObject();
    await context.sync();
    const names = tab.charts.items.map(({ name }) => name);
    return { hidden: [used.rowHidden, used.columnHidden, merged.isNullObject], charts: names };
  });
  expect(hidden).toEqual([false, false, true]);
  expect(charts.filter((name) => name === "Our own")).toHaveLength(1);
});

test("a plan on a sheet with ' and & in its name is linked to, and named at the foot of each page", async () => {
  const sheet = "O'Brien & Co";
  const { workbook } = openInExcel(await buildWorkbook([{ name: sheet, rows: planRows(3) }]));
  await summarise(await validate(options));
  const { footer, links } = await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(NAME);
    const { defaultForAllPages } = tab.pageLayout.headersFooters;
    const shown = defaultForAllPages.load("leftFooter");
    const used = tab.getUsedRange(true).load("formulas");
    await context.sync();
    const formulas = (used.formulas as unknown[][]).flat().map(String);
    return { footer: shown.leftFooter, links: formulas.filter((formula) => formula.includes("Brien")) };
  });
  // In footers && is an &, and in addresses '' is an '.
  expect(footer).toBe("O'Brien && Co");
  expect(links).toContain(`=HYPERLINK("#'O''Brien & Co'!A4","Row 4")`);
  expect((await rowsOf(workbook.save()))[1]).toEqual([`From the sheet “${sheet}”.`]);
});

test("where our tab is protected the message names it, and nothing is changed", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader((await summarised(await planWorkbook(planRows(3)))).saved);
  must(file.ProtectSheet(NAME, { Password: "" } as Parameters<typeof file.ProtectSheet>[1]));
  const { workbook } = openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  const review = await validate({ ...options, asAt: "2026-09-10" });
  const before = workbook.save();
  await expect(summarise(review)).rejects.toThrow(
    /^The summary was not written, and nothing was changed: “Action plan summary” is protected\./,
  );
  expect(workbook.save()).toEqual(before);
});
