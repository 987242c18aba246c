import * as addIn from "../../src/excel/review-workbook";
import type { Review } from "../../src/plan/review";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import { CELLS } from "../fixtures/kinds/cells";
import { PARTS } from "../fixtures/kinds/parts";
import { SHEETS } from "../fixtures/kinds/sheets";
import { zipped } from "../fixtures/plan-parts";
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

test.each(Object.entries({ ...SHEETS, ...CELLS, ...PARTS }))(
  "%s: whatever is done with the plan, nothing of the workbook but what is ours has changed",
  async (_, parts) => {
    const bytes = zipped(parts());
    const { workbook } = openInExcel(bytes);
    const saved = () => workbook.save();
    const untouched = saved();
    const harmOf = (what: string) => harm(bytes, saved()).map((harmed) => `${what}: ${harmed}`);

    const review = await addIn.validate({ asAt: ASAT, today: ASAT });
    const { sheet } = review.plan;
    expect(saved()).toEqual(untouched);

    await addIn.highlight(review);
    const highlighted = saved();
    expect(harmOf("highlighted")).toEqual([]);
    await addIn.highlight(review);
    expect(saved()).toEqual(highlighted);
    expect(await addIn.clearHighlights(sheet)).toBeGreaterThan(0);
    expect(saved()).toEqual(untouched);

    const { applied } = await addIn.applyFixes(review, fixable(review));
    expect(harm(bytes, saved())).toEqual([expect.stringMatching(SLIP)]);
    await addIn.undoFixes(sheet, applied);
    expect(harmOf("undone")).toEqual([]);

    await addIn.highlight(review);
    await addIn.keepSettings(sheet, DEFAULT_SETTINGS);
    await addIn.keepSnapshot(review);
    const kept = saved();
    await addIn.keepSnapshot(review);
    expect(saved()).toEqual(kept);
    await addIn.summarise(review);
    expect(harmOf("summarised")).toEqual([]);

    await addIn.clearHighlights(sheet);
    await deleteOurSheets();
    expect(harmOf("cleared")).toEqual([]);
  },
);
