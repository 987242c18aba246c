import { readFileSync } from "node:fs";
import path from "node:path";
import { insertSample } from "../../src/excel/insert-sample";
import { validate } from "../../src/excel/validate";
import { loadExcelize, must } from "../fixtures/excelize";
import { buildWorkbook } from "../fixtures/workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const SAMPLE = readFileSync(path.resolve(__dirname, "../../assets/sample-plan.xlsx"));
const NOTES = [{ name: "Notes", rows: [["Nothing here is a plan."]] }];

async function opened(bytes: Uint8Array) {
  const excelize = await loadExcelize();
  return excelize.OpenReader(bytes);
}

test.each(["2026-07-17", "2026-09-10"])(
  "the sample is reviewed as the workbook of the sample is, as at %s",
  async (asAt) => {
    openInExcel(SAMPLE);
    const of = await validate({ asAt, today: ASAT });
    openInExcel(await buildWorkbook(NOTES));
    const name = await insertSample();
    const review = await validate({ asAt, today: ASAT });
    expect(review.plan).toMatchObject({ sheet: "Sample plan", suggestedAsAt: "2026-07-17", headerRow: 5 });
    expect(name).toBe("Sample plan");
    expect(review.actions).toEqual(of.actions);
    expect(review.findings).toEqual(of.findings);
    expect(review.actions.filter(({ overdue }) => overdue).length).toBeGreaterThan(5);
  },
);

test("it is in front; what looks like a date or a formula is text, and its date is a date", async () => {
  const { host, workbook } = openInExcel(await buildWorkbook(NOTES));
  const before = host.requests;
  await insertSample();
  expect(host.requests - before).toBe(2);
  expect(workbook.activeSheet.name).toBe("Sample plan");
  const saved = await opened(workbook.save());
  const shown = must(saved.GetRows("Sample plan")).result as string[][];
  expect(shown[6]?.[5]).toBe("31 st May / 31 st August 2026");
  expect(shown.flat()).toContain("31.5.26");
  const raw = must(saved.GetCellValue("Sample plan", "F18", { RawCellValue: true } as never)).value;
  expect([shown[17]?.[5], raw]).toEqual(["30 September 2026", "46295"]);
});

test("where the workbook counts its days from 1904, the date is the same day", async () => {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await buildWorkbook(NOTES));
  must(file.SetWorkbookProps({ Date1904: true } as Parameters<typeof file.SetWorkbookProps>[0]));
  openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  await insertSample();
  const { actions } = await validate({ asAt: ASAT, today: ASAT });
  expect(actions.find(({ row }) => row === 18)?.timescale.due).toEqual(["2026-09-30"]);
});

test("a sheet that has the name is left as it is, whatever its case", async () => {
  const theirs = { name: "SAMPLE plan", rows: planRows(2) };
  const { workbook } = openInExcel(await buildWorkbook([theirs]));
  const before = must((await opened(workbook.save())).GetRows(theirs.name)).result;
  expect(await insertSample()).toBe("Sample plan (2)");
  const saved = await opened(workbook.save());
  expect(saved.GetSheetList().list).toEqual(["SAMPLE plan", "Sample plan (2)"]);
  expect(must(saved.GetRows(theirs.name)).result).toEqual(before);
});

test("where the workbook's structure is protected one sentence says so, and nothing is changed", async () => {
  const file = await opened(await planWorkbook(planRows(3)));
  must(
    file.ProtectWorkbook({ Password: "", LockStructure: true } as Parameters<typeof file.ProtectWorkbook>[0]),
  );
  const { workbook } = openInExcel(must(file.WriteToBuffer()).buffer as Uint8Array);
  const before = workbook.save();
  await expect(insertSample()).rejects.toMatchObject({
    code: "protected",
    message: expect.stringMatching(
      /^The sample plan was not inserted, and nothing was changed: this workbook is protected, so no sheet can be added/,
    ) as string,
  });
  expect(workbook.save()).toEqual(before);
});

test("where Excel fails half-way the next try completes the sheet, and nothing that can be undone is lost", async () => {
  const { host, workbook } = openInExcel(await buildWorkbook(NOTES));
  host.failAt(2, { code: "MemoryLimitReached", message: "Out of memory.", afterActions: 40 });
  await expect(insertSample()).rejects.toThrow(/^The sample plan may not be complete\. Excel is busy/);
  expect(await insertSample()).toBe("Sample plan");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Notes", "Sample plan"]);
  expect(host.actions).not.toContain("call Worksheet delete");

  const whole = openInExcel(await buildWorkbook(NOTES)).workbook;
  await insertSample();
  expect(workbook.save()).toEqual(whole.save());
});
