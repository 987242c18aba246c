import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { lastReport } from "../../src/excel/snapshots";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { loadExcelize, must } from "../fixtures/excelize";
import { openInExcel } from "./in-excel";
import { planRows, planWorkbook } from "./plan-workbook";

const NAME = "Action plan snapshots";

/** Keeps a snapshot of the plan as at a day. */
async function kept(bytes: Uint8Array, asAt: string) {
  const { workbook, host } = openInExcel(bytes);
  const review = await validate({ asAt, today: asAt });
  const before = host.requests;
  const name = await keepSnapshot(review);
  return { name, saved: workbook.save(), trips: host.requests - before };
}

/** The rows of a sheet, read by another program than the one that wrote them. */
async function rowsOf(bytes: Uint8Array, sheet = NAME): Promise<string[][]> {
  const excelize = await loadExcelize();
  return must(excelize.OpenReader(bytes).GetRows(sheet)).result as string[][];
}

const daysOf = (rows: string[][]) => rows.slice(4).map(([day]) => day);

test("a snapshot is a table that people can read, one row an action, on a sheet of its own", async () => {
  const { name, saved, trips } = await kept(await planWorkbook(planRows(3)), "2026-07-17");
  expect(name).toBe(NAME);
  expect(trips).toBeLessThanOrEqual(3);
  const rows = await rowsOf(saved);
  expect(rows[0]).toEqual([NAME]);
  const headings = rows[3] ?? [];
  const shown = (row: string[] | undefined, ...names: string[]) =>
    names.map((heading) => row?.[headings.indexOf(heading)] ?? "");
  expect(rows.slice(4)).toHaveLength(3);
  expect(shown(rows[4], "As at", "Sheet", "Number", "Lead", "Status", "Overdue", "Due")).toEqual([
    "17 July 2026",
    "Action plan",
    "1.",
    "Ann Price",
    "On target",
    "Overdue",
    "30 June 2026",
  ]);
});

test("another day goes below, the same day is put in its place, and no other sheet changes", async () => {
  const plan = await planWorkbook(planRows(3));
  const july = await kept(plan, "2026-07-17");
  const august = await kept(july.saved, "2026-08-17");
  expect(daysOf(await rowsOf(august.saved))).toEqual([
    ...Array<string>(3).fill("17 July 2026"),
    ...Array<string>(3).fill("17 August 2026"),
  ]);
  const again = await kept(august.saved, "2026-07-17");
  expect(await rowsOf(again.saved)).toEqual(await rowsOf(august.saved));
  expect(await rowsOf(again.saved, "Action plan")).toEqual(await rowsOf(plan, "Action plan"));
});

test("where actions went since, the snapshot of the same day has no rows left over", async () => {
  const { workbook } = openInExcel((await kept(await planWorkbook(planRows(5)), "2026-07-17")).saved);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action plan").getRange("A7:G8").clear("Contents");
    await context.sync();
  });
  const { saved } = await kept(workbook.save(), "2026-07-17");
  expect(daysOf(await rowsOf(saved))).toEqual(Array<string>(3).fill("17 July 2026"));
});

test("no row is lost where people have thinned the table out and left blank rows", async () => {
  const { workbook } = openInExcel((await kept(await planWorkbook(planRows(3)), "2026-07-17")).saved);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange("A6:N6").clear("Contents");
    await context.sync();
  });
  const { saved } = await kept(workbook.save(), "2026-08-17");
  const rows = (await rowsOf(saved)).slice(4).map(([day, , number]) => `${day}: ${number}`);
  expect(rows).toEqual([
    ...["17 July 2026: 1.", "17 July 2026: 3."],
    ...["17 August 2026: 1.", "17 August 2026: 2.", "17 August 2026: 3."],
  ]);
});

test("a sheet of the user's that has the name is left alone", async () => {
  const theirs = { name: NAME, rows: [["Our own"], ["Keep this"]] };
  const { name, saved } = await kept(await planWorkbook(planRows(2), [theirs]), "2026-07-17");
  expect(name).toBe(`${NAME} (2)`);
  expect(await rowsOf(saved)).toEqual(theirs.rows);
});

test.each([
  ["a row cannot be read", "A6", "some day"],
  ["a heading was changed", "A4", "Date"],
])("nothing is written where %s, and the message says what to do", async (_, cell, text) => {
  const { workbook } = openInExcel((await kept(await planWorkbook(planRows(3)), "2026-07-17")).saved);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange(cell).values = [[text]];
    await context.sync();
  });
  const before = workbook.save();
  await expect(kept(before, "2026-08-17")).rejects.toThrow(
    /^The snapshot was not kept.*“Action plan snapshots” is no longer laid out.*delete that sheet/,
  );
});

test.each([
  ["a row", 1, 0],
  ["a column", 0, 1],
])("nothing is written where %s has come before the table", async (_, rows, columns) => {
  const { workbook } = openInExcel((await kept(await planWorkbook(planRows(3)), "2026-07-17")).saved);
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(NAME).getUsedRange(true).load("values");
    await context.sync();
    used.clear(Excel.ClearApplyTo.contents);
    used.getOffsetRange(rows, columns).values = used.values;
    await context.sync();
  });
  await expect(kept(workbook.save(), "2026-08-17")).rejects.toThrow(/no longer laid out as it was made/);
});

test.each(["=1+1", "+44 1632 960001", "@SUM(A1)", "-5%", "1/2"])(
  "what the plan says stays text in the snapshot: %j",
  async (text) => {
    const rows = planRows(1);
    rows[3]![0] = text;
    rows[3]![4] = text;
    const { saved } = await kept(await planWorkbook(rows), "2026-07-17");
    const excelize = await loadExcelize();
    const file = excelize.OpenReader(saved);
    for (const column of "ABCDEFGHIJKLMN")
      expect(must(file.GetCellFormula(NAME, `${column}5`)).formula).toBe("");
    expect((await rowsOf(saved))[4]).toContain(text);
  },
);

test("the last report is the latest snapshot of that very sheet", async () => {
  const { saved } = await kept(
    (await kept(await planWorkbook(planRows(2)), "2026-08-17")).saved,
    "2026-07-17",
  );
  openInExcel(saved);
  expect(await lastReport("Action plan")).toBe("2026-08-17");
  expect(await lastReport("Another plan")).toBeNull();
  openInExcel(await planWorkbook(planRows(2)));
  expect(await lastReport("Action plan")).toBeNull();
});

test("snapshots are never taken for a plan", async () => {
  openInExcel((await kept(await planWorkbook(planRows(2)), "2026-07-17")).saved);
  const { plan } = await validate({ asAt: "2026-07-17", today: "2026-07-17" });
  expect([plan.sheet, plan.otherSheets]).toEqual(["Action plan", []]);
});

describe("where another program has saved the workbook and dropped the marks of our sheets", () => {
  const JULY = { asAt: "2026-07-17", today: "2026-07-17" };

  /** A plan of two rows, with a summary and a snapshot of July that have lost their marks. */
  async function withoutMarks(): Promise<Uint8Array> {
    const { workbook } = openInExcel((await kept(await planWorkbook(planRows(2)), JULY.asAt)).saved);
    await summarise(await validate(JULY));
    await Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/customProperties/items/key");
      await context.sync();
      for (const { customProperties } of worksheets.items)
        for (const property of customProperties.items) property.delete();
      await context.sync();
    });
    return workbook.save();
  }

  test("neither is taken for a plan", async () => {
    openInExcel(await withoutMarks());
    const { plan } = await validate(JULY);
    expect([plan.sheet, plan.otherSheets]).toEqual(["Action plan", []]);
  });

  test("the snapshots of earlier days still count, and later ones go below them", async () => {
    const bytes = await withoutMarks();
    openInExcel(bytes);
    expect(await lastReport("Action plan")).toBe(JULY.asAt);
    const august = await kept(bytes, "2026-08-17");
    expect(august.name).toBe(NAME);
    // It has its mark again, and may be renamed.
    const { workbook } = openInExcel(august.saved);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).name = "Earlier reviews";
      await context.sync();
    });
    const september = await kept(workbook.save(), "2026-09-17");
    expect(daysOf(await rowsOf(september.saved, "Earlier reviews"))).toEqual(
      ["17 July 2026", "17 August 2026", "17 September 2026"].flatMap((day) => [day, day]),
    );
  });
});
