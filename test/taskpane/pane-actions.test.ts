import { openingOf } from "../../src/taskpane/list/opening";
import { excelActions } from "../../src/taskpane/pane-actions";
import { ASAT, planRows, planWorkbook } from "../excel/plan-workbook";
import { openInExcel } from "../excel/in-excel";

const ACTIONS = 60;

test("a review comes with its list, made in steps no longer than an action or a finding", async () => {
  openInExcel(await planWorkbook(planRows(ACTIONS)));
  const review = await excelActions.validate({
    asAt: ASAT,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const ready = openingOf(review).next();
  expect(ready).toMatchObject({ done: true, value: { tally: { total: ACTIONS }, leads: ["Ann Price"] } });
  // Each is looked at to be found by words, and again to be put in its place; each action once more for its leads.
  const afresh = [...openingOf({ ...review })];
  expect(afresh.length).toBeGreaterThan(3 * ACTIONS + 2 * review.findings.length);
});
