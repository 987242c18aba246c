import fc from "fast-check";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import { ExcelTrouble } from "../../src/excel/asking/trouble";
import type { WorkbookFile } from "../../src/host/xlsx/workbook-file";
import { type Cell, escaped, HEADINGS, PLAN_PART, planParts, replace, zipped } from "../fixtures/plan-parts";
import { harm } from "./harm";
import { openInExcel } from "./in-excel";
import { partTexts } from "./our-parts";
import { ASAT } from "./plan-workbook";

const xml = (inside: string, attributes = ""): Cell => ({ xml: `<c r="@"${attributes}>${inside}</c>` });

/** Words of which timescales and accounts are made, among them some that make no sense together. */
const WORDS = [
  ..."31 May June 2026 2025 30/06/26 31.12.2026 Q3 by end of the month and then / – ongoing".split(" "),
  ..."Completed Partially completed not delayed on target see action 3 = + ' < & 100% N/A tbc".split(" "),
  "\n",
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[^\P{C}\n]/gu, "")),
);

/** Whatever a cell can hold. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: anyText.map((text) => text || null) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }).map((day) => xml(`<v>${day}</v>`, ' s="1"')),
  fc.boolean().map((value) => xml(`<v>${value ? 1 : 0}</v>`, ' t="b"')),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "#NAME?").map((error) => xml(`<v>${error}</v>`, ' t="e"')),
  anyText.map((text) => xml(`<f>A1&amp;B2</f><v>${escaped(text)}</v>`, ' t="str"')),
);

/** Areas that do not touch each other: each in rows of its own. */
const anyMerges = fc
  .array(fc.tuple(fc.nat(5), fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 6 })
  .map((areas) =>
    areas.flatMap(([left, wide, high, isThere], index) => {
      const [top, columns] = [1 + index * 3, "ABCDEFGHI"];
      if (!isThere || wide + high === 0) return [];
      return [`${columns[left]}${top}:${columns[left + wide]}${top + high}`];
    }),
  );

function workbookOf(rows: Cell[][], merges: string[]): Uint8Array {
  const parts = planParts(rows);
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const old = '<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>';
  replace(parts, PLAN_PART, old, list && `<mergeCells count="${merges.length}">${list}</mergeCells>`);
  return zipped(parts);
}

const anyRow = fc.array(anyCell, { maxLength: 9 });
const anyGrid = fc.tuple(fc.array(anyRow, { maxLength: 14 }), anyMerges);
/** Rows of anything below the headings of a plan, which may stand in any order. */
const anyPlan = fc.tuple(
  fc
    .tuple(
      fc.array(anyRow, { maxLength: 2 }),
      fc.shuffledSubarray(HEADINGS, { minLength: 5 }).filter((headings) => headings.includes("Action")),
      fc.array(fc.array(anyCell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
    )
    .map(([above, headings, rows]) => [...above, headings, ...rows]),
  anyMerges,
);

test("a review of any cells whatever ends in a review or says that there is no plan, and changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyGrid, anyPlan), async ([rows, merges]) => {
      const { workbook } = openInExcel(workbookOf(rows, merges));
      const untouched = workbook.save();
      const outcome = await validate({ asAt: ASAT, today: ASAT }).then(
        () => "reviewed",
        (error: unknown) => (error instanceof ExcelTrouble ? error.code : error),
      );
      expect(["reviewed", "no-plan"]).toContain(outcome);
      expect(Buffer.compare(untouched, workbook.save())).toBe(0);
    }),
    { numRuns: 24 },
  );
});

test("over any plan highlights come and go without a trace, and what is done twice is as if done once", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async ([rows, merges]) => {
      const bytes = workbookOf(rows, merges);
      const { workbook } = openInExcel(bytes);
      const untouched = workbook.save();
      const review = await validate({ asAt: ASAT, today: ASAT }).catch(() => null);
      fc.pre(review !== null);
      await highlight(review);
      await clearHighlights(review.plan.sheet);
      expect(Buffer.compare(untouched, workbook.save())).toBe(0);

      await twiceAsOnce(workbook, () => keepSnapshot(review));
      await twiceAsOnce(workbook, () => summarise(review));
      expect(harm(bytes, workbook.save())).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

async function twiceAsOnce(workbook: WorkbookFile, run: () => Promise<unknown>): Promise<void> {
  await run();
  const once = partTexts(workbook.save());
  await run();
  expect(Object.fromEntries(partTexts(workbook.save()))).toEqual(Object.fromEntries(once));
}
