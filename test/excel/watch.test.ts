import { readFileSync } from "node:fs";
import path from "node:path";
import { scopeOf } from "../../src/host/objects/sheet/worksheet";
import { writeValues } from "../../src/host/objects/range/range-values";
import { applyFixes } from "../../src/excel/fixes";
import { highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import { sheetId, watchSheets } from "../../src/excel/watch";
import { openInExcel } from "./in-excel";
import { ASAT } from "./plan-workbook";

const bytes = readFileSync(path.resolve(__dirname, "../../assets/sample-plan.xlsx"));
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Types into a cell below the plan, as a user would. */
function type({ host, workbook }: ReturnType<typeof openInExcel>): void {
  const scope = scopeOf(workbook.sheets[0]!);
  writeValues({ scope, area: { top: 60, bottom: 60, left: 2, right: 2 } }, "typed");
  host.userChanged();
}

test("what the user types is noticed, until it is no longer watched", async () => {
  const opened = openInExcel(bytes);
  const changed: string[] = [];
  const stop = await watchSheets((id) => changed.push(id));
  expect(opened.host.requests).toBe(1);
  type(opened);
  type(opened);
  await settled();
  const id = await sheetId(opened.workbook.sheets[0]!.name);
  expect(changed).toEqual([id, id]);
  await stop();
  type(opened);
  await settled();
  expect(changed).toHaveLength(2);
});

test("what the user types while the plan is read is noticed, though nobody waited for the watch", async () => {
  const opened = openInExcel(bytes);
  let changes = 0;
  const watching = watchSheets(() => (changes += 1));
  // As soon as the cells were read, of which the reading has not been told yet.
  opened.host.afterRequest = () => {
    if (opened.host.requests === 3) type(opened);
  };
  await validate({ asAt: ASAT, today: ASAT });
  await watching;
  await settled();
  expect(changes).toBe(1);
});

test("what the add-in itself writes is no change, nor are its highlights", async () => {
  openInExcel(bytes);
  const review = await validate({ asAt: ASAT, today: ASAT });
  let changes = 0;
  await watchSheets(() => (changes += 1));
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

test("where the sheet is gone the user is told", async () => {
  openInExcel(bytes);
  await expect(sheetId("Gone")).rejects.toThrow(
    /^It will not be noticed when the sheet changes\. The sheet was changed or removed meanwhile\./,
  );
});

test("where Excel is busy it can be stopped all the same", async () => {
  const opened = openInExcel(bytes);
  let changes = 0;
  const stop = await watchSheets(() => (changes += 1));
  opened.host.failAt(opened.host.requests + 1, { code: "ServiceNotAvailable", message: "Busy." });
  await stop();
  type(opened);
  await settled();
  expect(changes).toBe(0);
});
