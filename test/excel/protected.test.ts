import { applyFixes } from "../../src/excel/fixes";
import { goToCell } from "../../src/excel/go-to";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { keepSettings } from "../../src/excel/keep-settings";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate } from "../../src/excel/validate";
import type { Review } from "../../src/plan/review";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import {
  FIGURES_PART,
  type Parts,
  PLAN_PART,
  planParts,
  replace,
  splice,
  zipped,
} from "../fixtures/plan-parts";
import { harm } from "./harm";
import { openInExcel } from "./in-excel";
import { partTexts } from "./our-parts";
import { ASAT } from "./plan-workbook";

const BOOK = "xl/workbook.xml";

type Do = (review: Review) => Promise<unknown>;

/** What a user can do with the plan that writes to the workbook; the fix comes last, since it changes a cell. */
const DO = {
  highlight,
  clear: ({ plan }) => clearHighlights(plan.sheet),
  settings: ({ plan }) => keepSettings(plan.sheet, DEFAULT_SETTINGS),
  summary: (review) => summarise(review),
  snapshot: keepSnapshot,
  fix: (review) =>
    applyFixes(
      review,
      review.findings.filter(({ fix }) => fix !== null),
    ),
} satisfies Record<string, Do>;

type Deed = keyof typeof DO;

const PROTECTED_SHEET =
  "This sheet or workbook is protected. Take the protection off (Review tab), then try again.";
const NO_NEW_SHEET =
  "and nothing was changed: this workbook is protected, so no sheet can be added to it. Take the protection off (Review tab, Protect Workbook), then try again.";
const NO_HIGHLIGHTS = `The highlights were not shown. ${PROTECTED_SHEET}`;
const NO_FIX = `Nothing was changed. ${PROTECTED_SHEET}`;

/** Protects a sheet, with attributes of what it still permits. */
function protect(parts: Parts, part: string, permits = ""): void {
  const before = part === PLAN_PART ? "<mergeCells" : "<pageMargins";
  splice(parts, part, before, `<sheetProtection sheet="1" objects="1" scenarios="1" ${permits}/>`);
}

const lockStructure = (parts: Parts) =>
  replace(parts, BOOK, "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');

test.each<[what: string, protect: (parts: Parts) => void, refused: Partial<Record<Deed, string>>]>([
  ["a protected sheet", (parts) => protect(parts, PLAN_PART), { highlight: NO_HIGHLIGHTS, fix: NO_FIX }],
  ["a sheet that permits formats", (parts) => protect(parts, PLAN_PART, 'formatCells="0"'), { fix: NO_FIX }],
  [
    "a sheet whose due dates are unlocked",
    (parts) => {
      protect(parts, PLAN_PART);
      replace(parts, PLAN_PART, '<c r="F6" t="s">', '<c r="F6" s="2" t="s">');
    },
    { highlight: NO_HIGHLIGHTS },
  ],
  ["another sheet that is protected", (parts) => protect(parts, FIGURES_PART), {}],
  [
    "a protected structure",
    lockStructure,
    {
      summary: `The summary was not written, ${NO_NEW_SHEET}`,
      snapshot: `The snapshot was not kept, ${NO_NEW_SHEET}`,
    },
  ],
])(
  "%s: what it permits is done, and of the rest it is told why not and nothing is changed",
  async (_, change, refused) => {
    const parts = planParts();
    change(parts);
    const bytes = zipped(parts);
    const { workbook } = openInExcel(bytes);
    const review = await validate({ asAt: ASAT, today: ASAT });
    for (const [deed, run] of Object.entries(DO)) {
      const before = workbook.save();
      const told = await run(review).then(
        () => null,
        (error: unknown) => (error as Error).message,
      );
      expect([deed, told]).toEqual([deed, refused[deed as Deed] ?? null]);
      const after = workbook.save();
      if (told !== null) expect(Buffer.compare(before, after)).toBe(0);
      expect(harm(bytes, after)).toHaveLength(deed === "fix" && told === null ? 1 : 0);
    }
  },
);

test("where our own sheets are there already a protected structure is in nobody's way, and each that is protected is named", async () => {
  const { workbook } = openInExcel(zipped(planParts()));
  const first = await validate({ asAt: ASAT, today: ASAT });
  await summarise(first);
  await keepSnapshot(first);
  const parts = Object.fromEntries(partTexts(workbook.save()));
  lockStructure(parts);
  openInExcel(zipped(parts));
  await summarise(first);
  await keepSnapshot(first);

  for (const [name, part] of Object.entries(parts)) {
    if (/worksheets\/sheet[34]\.xml$/.test(name) && typeof part === "string") {
      parts[name] = part.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    }
  }
  const locked = openInExcel(zipped(parts)).workbook;
  const untouched = locked.save();
  await expect(summarise(first)).rejects.toThrow(
    /^The summary was not written.*“Action plan summary” is protected/,
  );
  await expect(keepSnapshot(first)).rejects.toThrow(
    /^The snapshot was not kept.*“Action plan snapshots” is protected/,
  );
  expect(locked.save()).toEqual(untouched);
});

test.each([
  ["hidden", /^“Action plan” is hidden\. Right-click on any sheet tab/],
  ["veryHidden", /^“Action plan” is hidden\. Excel does not offer to unhide it/],
])(
  "a plan on a %s sheet is reviewed where it is named, stays hidden, and is not gone to",
  async (state, why) => {
    const parts = planParts();
    replace(parts, BOOK, 'name="Action plan"', `name="Action plan" state="${state}"`);
    const bytes = zipped(parts);
    const { workbook } = openInExcel(bytes);
    await expect(validate({ asAt: ASAT, today: ASAT })).rejects.toThrow(
      /Not looked at, because hidden: “Action plan”/,
    );
    const review = await validate({ asAt: ASAT, today: ASAT, sheetName: "action PLAN" });
    await highlight(review);
    await summarise(review);
    await expect(goToCell("Action plan", "F6")).rejects.toThrow(why);
    expect(harm(bytes, workbook.save())).toEqual([]);
  },
);
