import { validate } from "../../src/excel/review-workbook";
import { ExcelTrouble } from "../../src/excel/trouble";
import { buildWorkbook } from "../fixtures/workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, planDate: null };

test("reads the plan from the sheet that has one, and changes nothing", async () => {
  const bytes = await planWorkbook(planRows(6), [
    {
      name: "Notes",
      rows: [
        ["Lead", "Telephone"],
        ["Ann", "none"],
      ],
    },
  ]);
  const { workbook } = openInExcel(bytes);
  const before = workbook.save();
  const { plan } = await validate(options);
  expect(plan).toMatchObject({ sheet: "Action plan", headerRow: 3 });
  expect(plan.actions.map(({ status }) => status)).toEqual([
    "on-target",
    "partial",
    "complete",
    "on-target",
    "partial",
    "complete",
  ]);
  expect(workbook.save()).toEqual(before);
});

test("of several plans the one with the most actions is taken, unless a sheet is named", async () => {
  const bytes = await planWorkbook(planRows(2), [{ name: "Longer plan", rows: planRows(5) }]);
  openInExcel(bytes);
  expect((await validate(options)).plan.sheet).toBe("Longer plan");
  expect((await validate({ ...options, sheetName: "action PLAN" })).plan.sheet).toBe("Action plan");
});

test("date cells, serials and merged areas come through", async () => {
  const rows = planRows(3);
  rows[3]![5] = 46203; // 30 June 2026
  rows[4]![4] = null;
  const bytes = await buildWorkbook([
    { name: "Action plan", rows, merges: ["E4:E5", "A1:G1"], numberFormats: { F4: "dd/mm/yyyy" } },
  ]);
  openInExcel(bytes);
  const { actions } = await validate(options);
  expect(actions[0]?.timescale).toMatchObject({ kind: "date", due: ["2026-06-30"], text: "30 June 2026" });
  expect(actions[1]?.leads).toEqual(["Ann Price"]);
});

test("more than 512 merged areas are read, each of them", async () => {
  const rows = planRows(1200);
  const merges: string[] = [];
  for (let row = 4; row < 1200; row += 2) {
    merges.push(`A${row}:A${row + 1}`);
    rows[row]![0] = null;
  }
  openInExcel(await buildWorkbook([{ name: "Action plan", rows, merges }]));
  const { plan } = await validate(options);
  expect(merges.length).toBeGreaterThan(512);
  expect(plan.actions.slice(0, 4).map(({ number }) => number)).toEqual(["1.", "1.", "3.", "3."]);
  expect(plan.actions[1100]?.number).toBe("1101.");
});

test.each([30, 600])("three round trips for %i actions", async (count) => {
  const { host } = openInExcel(await planWorkbook(planRows(count)));
  await validate(options);
  expect(host.requests).toBe(3);
});

test("a plan with more text than Excel hands over at once is read in parts", async () => {
  const long = "The team met and talked about it at some length. ".repeat(500);
  const { host } = openInExcel(await planWorkbook(planRows(300, long)));
  const { plan } = await validate(options);
  expect(plan.actions).toHaveLength(300);
  expect(plan.actions[299]?.progress.text.length).toBeGreaterThan(24_000);
  expect(host.requests).toBeGreaterThan(3);
});

test("no plan, and no such sheet, are said in a sentence", async () => {
  openInExcel(
    await buildWorkbook([
      { name: "Letters", rows: [["Dear all"]] },
      { name: "Empty", rows: [] },
    ]),
  );
  await expect(validate(options)).rejects.toMatchObject({ code: "no-plan" });
  await expect(validate({ ...options, sheetName: "Empty" })).rejects.toMatchObject({ code: "no-plan" });
  await expect(validate({ ...options, sheetName: "Plan" })).rejects.toThrow(
    /no sheet called “Plan”.*“Letters”, “Empty”/,
  );
});

test.each([1, 2, 3])("Excel's refusal at request %i is told in words", async (request) => {
  const { host, workbook } = openInExcel(await planWorkbook(planRows(3)));
  const before = workbook.save();
  host.failAt(request, { code: "InvalidOperationInCellEditMode", message: "not for users" });
  const failure: unknown = await validate(options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelTrouble);
  expect((failure as ExcelTrouble).message).toBe(
    "The plan was not read, and nothing was changed. A cell is being edited. Press Enter or Esc, then try again.",
  );
  expect(workbook.save()).toEqual(before);
});
