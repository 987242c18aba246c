import { applyFixes } from "../../src/excel/fixes";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { insertSample } from "../../src/excel/insert-sample";
import { keepSettings } from "../../src/excel/keep-settings";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { HostError } from "../../src/host/host-error";
import type { Review } from "../../src/plan/review";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const CANNOT = new HostError("UndoNotSupported", "A call of the group cannot be undone.");

const MISSPELT = "31 Agust 2026";
const ROWS = [...planRows(4), ["5.", "Records", "CQC", "Close the old register.", "Ann Price", MISSPELT, ""]];

const CHANGES: [string, (review: Review) => Promise<unknown>][] = [
  ["settings", ({ plan, settings }) => keepSettings(plan.sheet, settings)],
  ["highlights", highlight],
  ["taking highlights away", ({ plan }) => clearHighlights(plan.sheet)],
  ["the summary", (review) => summarise(review)],
  ["a snapshot", keepSnapshot],
  ["the sample", insertSample],
  ["a fix", fixAll],
];

async function fixAll(review: Review): Promise<unknown> {
  const { applied } = await applyFixes(review, review.findings);
  expect(applied).toHaveLength(1);
  return applied;
}

/** What Excel was asked to take as one step of undo or not, run by run, while something was done. */
async function runsOf(
  apiVersion: string,
  change: (review: Review) => Promise<unknown>,
  refused = false,
): Promise<{ grouped: boolean[]; actions: readonly string[] }> {
  const { host } = openInExcel(await planWorkbook(ROWS), { apiVersion });
  const review = await validate({ asAt: ASAT, today: ASAT });
  const run = jest.spyOn(Excel, "run");
  const actions = host.actions.length;
  host.beforeRequest = () => {
    if (refused && run.mock.calls.length === 1) throw CANNOT;
  };
  await change(review);
  const grouped = run.mock.calls.map(([options]) => "mergeUndoGroup" in options);
  return { grouped, actions: host.actions.slice(actions) };
}

describe.each(CHANGES)("%s", (_, change) => {
  test("is one step of undo where Excel can do so, and made all the same where it cannot", async () => {
    const modern = await runsOf("1.20", change);
    expect(modern.grouped).toEqual([true]);
    expect(await runsOf("1.19", change)).toEqual({ ...modern, grouped: [false] });
    const retried = await runsOf("1.20", change, true);
    expect(retried.grouped).toEqual([true, false]);
    expect(retried.actions).toEqual(modern.actions);
  });

  test("calls nothing that clears what the user can undo", async () => {
    const { actions } = await runsOf("1.20", change);
    expect(actions.filter((action) => CLEARS_UNDO.test(action))).toEqual([]);
  });
});

/** From Microsoft's list of what cannot be undone on Windows and Mac, as the host names it. */
const CLEARS_UNDO =
  /^call Worksheet (delete|copy)|^set Worksheet (name|position|visibility)|^call \w*Protection|^call Workbook (save|close|insert)/i;

test("reading is no step of undo", async () => {
  const { grouped } = await runsOf("1.20", () => validate({ asAt: ASAT, today: ASAT }));
  expect(grouped).not.toContain(true);
});
