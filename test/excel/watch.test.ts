import { readFileSync } from "node:fs";
import path from "node:path";
import { scopeOf } from "../../src/host/objects/worksheet";
import { writeValues } from "../../src/host/objects/range-values";
import { applyFixes } from "../../src/excel/fixes";
import { highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import { watchSheet } from "../../src/excel/watch";
import { openInExcel } from "./in-excel";
import { ASAT } from "./plan-workbook";

const bytes = readFileSync(path.resolve(__dirname, "../../assets/sample-plan.xlsx"));
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what the user types is noticed, until it is no longer watched", async () => {
  const { host, workbook } = openInExcel(bytes);
  const sheet = workbook.sheets[0]!;
  const type = async () => {
    writeValues({ scope: scopeOf(sheet), area: { top: 60, bottom: 60, left: 2, right: 2 } }, "typed");
    host.userChanged();
    await settled();
  };
  let changes = 0;
  const stop = await watchSheet(sheet.name, () => (changes += 1));
  expect(host.requests).toBe(1);
  expect(changes).toBe(0);
  await type();
  await type();
  expect(changes).toBe(2);
  await stop();
  await type();
  expect(changes).toBe(2);
});

test("what the add-in itself writes is no change, nor are its highlights", async () => {
  openInExcel(bytes);
  const review = await validate({ asAt: ASAT, today: ASAT });
  let changes = 0;
  await watchSheet(review.plan.sheet, () => (changes += 1));
  await highlight(review);
  const action = review.actions[0]!;
  const { action: cell = "" } = action.cells;
  const value = action.written.action?.value ?? "";
  const fix = {
    safety: "safe",
    cell: action.cells.due ?? cell,
    from: "",
    to: "June 2030",
    what: "",
  } as const;
  const due = action.written.due?.value ?? value;
  const finding = { ...review.findings[0]!, row: action.row, fix: { ...fix, value: due } };
  expect((await applyFixes(review, [finding])).applied).toHaveLength(1);
  await settled();
  expect(changes).toBe(0);
});

test("where the sheet is gone the user is told, and it can be stopped all the same", async () => {
  const { workbook } = openInExcel(bytes);
  await expect(watchSheet("Gone", () => undefined)).rejects.toThrow(
    /^It will not be noticed when the sheet changes\. The sheet was changed or removed meanwhile\./,
  );
  const name = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Short-lived").load("name");
    await context.sync();
    return added.name;
  });
  const stop = await watchSheet(name, () => undefined);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(workbook.sheetNamed(name)).toBeUndefined();
  await stop();
});
