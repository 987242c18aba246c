import { applyFixes, undoFixes } from "../../src/excel/fixes";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { keepSettings } from "../../src/excel/keep-settings";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import type { Review } from "../../src/plan/review";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import { CELLS } from "../fixtures/kinds/cells";
import { PARTS } from "../fixtures/kinds/parts";
import { PRODUCERS } from "../fixtures/kinds/producers";
import { SHEETS } from "../fixtures/kinds/sheets";
import { loadExcelize, must } from "../fixtures/excelize";
import { HEADINGS, planParts, PLAN_ROWS, zipped } from "../fixtures/plan-parts";
import { harm } from "./harm";
import { openInExcel } from "./in-excel";
import { ASAT } from "./plan-workbook";

/** The cell whose text has a slip, for which there is a fix. */
const SLIP = /^F\d+ of xl\/worksheets\/sheet1\.xml: was text 31 Agust 2026.*, is text 31 August 2026/;

const fixable = ({ findings }: Review) => findings.filter(({ fix }) => fix !== null);

/** Takes away the sheets that the visit added. */
function deleteOurSheets(): Promise<void> {
  return Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const worksheet of worksheets.items)
      if (worksheet.name.startsWith("Action plan s")) worksheet.delete();
    await context.sync();
  });
}

/** Those of which a careless writer would make a file that is not whole. */
const MANY_PARTS = { ...PARTS, ...PRODUCERS };

/** Another program takes the file for a whole one, and finds the summary in it. */
async function expectToOpen(bytes: Uint8Array, summary: string): Promise<void> {
  const file = (await loadExcelize()).OpenReader(bytes);
  expect(must(file.GetCellValue(summary, "A1")).value).toMatch(/^Action plan/);
}

test.each(Object.entries({ ...SHEETS, ...CELLS, ...MANY_PARTS }))(
  "%s: whatever is done with the plan, nothing of the workbook but what is ours has changed",
  async (name, parts) => {
    const bytes = zipped(parts());
    const { workbook } = openInExcel(bytes);
    const saved = () => workbook.save();
    const untouched = saved();
    const isAs = (earlier: Uint8Array) => Buffer.compare(earlier, saved()) === 0;
    const harmOf = (what: string) => harm(bytes, saved()).map((harmed) => `${what}: ${harmed}`);

    const review = await validate({ asAt: ASAT, today: ASAT });
    const { sheet } = review.plan;
    expect(isAs(untouched)).toBe(true);

    await highlight(review);
    const highlighted = saved();
    expect(harmOf("highlighted")).toEqual([]);
    await highlight(review);
    expect(isAs(highlighted)).toBe(true);
    expect(await clearHighlights(sheet)).toBeGreaterThan(0);
    expect(isAs(untouched)).toBe(true);

    const { applied } = await applyFixes(review, fixable(review));
    expect(harm(bytes, saved())).toEqual([expect.stringMatching(SLIP)]);
    await undoFixes(sheet, applied);
    expect(harmOf("undone")).toEqual([]);

    await highlight(review);
    await keepSettings(sheet, DEFAULT_SETTINGS);
    await keepSnapshot(review);
    const kept = saved();
    await keepSnapshot(review);
    expect(isAs(kept)).toBe(true);
    const { sheetName } = await summarise(review);
    const summarised = saved();
    expect(harm(bytes, summarised)).toEqual([]);
    if (name in MANY_PARTS) await expectToOpen(summarised, sheetName);

    await clearHighlights(sheet);
    await deleteOurSheets();
    expect(harmOf("cleared")).toEqual([]);
  },
);

test.each([
  ["headings and no action", [...PLAN_ROWS.slice(0, 2), HEADINGS]],
  ["a blank sheet", []],
])("%s: there is no plan to review, and nothing is changed", async (_, rows) => {
  const { workbook } = openInExcel(zipped(planParts(rows)));
  const untouched = workbook.save();
  await expect(validate({ asAt: ASAT, today: ASAT })).rejects.toMatchObject({ code: "no-plan" });
  expect(workbook.save()).toEqual(untouched);
});
