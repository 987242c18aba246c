import { highlight } from "../../src/excel/highlights";
import { keepSettings } from "../../src/excel/keep-settings";
import { sheetNames } from "../../src/excel/sheet-names";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };

test("the sheets that may hold the plan: in their order, hidden ones known as such, ours left out", async () => {
  const { host } = openInExcel(
    await planWorkbook(planRows(3), [
      { name: "Old plan", rows: planRows(2) },
      { name: "Blank", rows: [] },
    ]),
  );
  await summarise(await validate(options));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Old plan").visibility = "Hidden";
    await context.sync();
  });
  const before = host.requests;
  expect(await sheetNames()).toEqual([
    { name: "Action plan", visible: true },
    { name: "Old plan", visible: false },
    { name: "Blank", visible: true },
  ]);
  expect(host.requests - before).toBe(2);
});

test.each([
  "Dean's 'draft' plan, 2026",
  'The "final" plan (v2) & more!',
  "A plan with a name of 31 letter",
  "Cynllun Gweithredu – Tŷ’r Sir",
])("a plan on the sheet %j is found, highlighted and kept with its settings", async (name) => {
  openInExcel(await planWorkbook(planRows(9), [{ name, rows: planRows(3) }]));
  const review = await validate({ ...options, sheetName: name });
  expect(review.plan).toMatchObject({ sheet: name, otherSheets: ["Action plan"] });
  await highlight(review);
  await keepSettings(name, { ...review.settings, asAt: "2026-01-01" });
  const { asAt } = await validate({ today: "2026-07-17", sheetName: name });
  expect(asAt).toBe("2026-01-01");
});

test.each(["x".repeat(40_000), "'Action plan'", "Action plan!A1", ""])(
  "where no sheet is called %.20j the user is told which there are",
  async (sheetName) => {
    openInExcel(await planWorkbook(planRows(3)));
    await expect(validate({ ...options, sheetName })).rejects.toMatchObject({
      code: "no-such-sheet",
      message: expect.stringMatching(
        /^There is no sheet called “.{0,33}” in .* It has “Action plan”\.$/,
      ) as string,
    });
  },
);
