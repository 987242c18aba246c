import { clearHighlights, highlight, validate } from "../../src/excel/review-workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const PLAN = "Action plan";

async function openHighlighted(): Promise<void> {
  openInExcel(await planWorkbook(planRows(6)));
  await highlight(await validate(options));
}

/** The formula rules on the plan's sheet as Excel gives them. */
function rulesInExcel() {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(PLAN).getRange();
    conditionalFormats.load(
      "items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color,items/custom/format/font/bold,items/custom/format/font/italic",
    );
    await context.sync();
    return conditionalFormats.items.map(({ custom: { rule, format } }) => ({
      formula: rule.formula,
      fill: format.fill.color,
      font: format.font.color,
      widened: [format.font.bold, format.font.italic].includes(true),
    }));
  });
}

/** Adds formula rules of the user's own to the plan's sheet. */
function addRules(...formulas: string[]): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(PLAN).getRange("A4:G9");
    for (const formula of formulas) range.conditionalFormats.add("Custom").custom.rule.formula = formula;
    await context.sync();
  });
}

/** How light a colour such as "#8B0000" is, from 0 to 1, as WCAG reckons it. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test("each kind has its fill and font, and text keeps its width", async () => {
  await openHighlighted();
  expect(await rulesInExcel()).toEqual([
    { formula: '=N("action-plan-review:overdue")=0', fill: "#8B0000", font: "#FFFFFF", widened: false },
    { formula: '=N("action-plan-review:partial")=0', fill: "#FFF2B3", font: "#000000", widened: false },
  ]);
});

test("text can be read on each fill, and the fills be told apart in grey", async () => {
  await openHighlighted();
  const looks = await rulesInExcel();
  for (const { fill, font } of looks) expect(contrast(fill, font)).toBeGreaterThanOrEqual(7);
  expect(contrast(looks[0]!.fill, looks[1]!.fill)).toBeGreaterThanOrEqual(7);
});

test("cleared, the number told is that of the rules removed, and then none", async () => {
  await openHighlighted();
  expect(await clearHighlights(PLAN)).toBe(2);
  expect(await clearHighlights(PLAN)).toBe(0);
  expect(await rulesInExcel()).toEqual([]);
});

test.each([
  '=$D4="action-plan-review"',
  '=$D4="action-plan-review:overdue"',
  '=N("action-plan")=0',
  '=LEN("action-plan-review:overdue")=0',
])("a rule of the user's is not ours: %s", async (formula) => {
  openInExcel(await planWorkbook(planRows(6)));
  await addRules(formula);
  await highlight(await validate(options));
  expect(await clearHighlights(PLAN)).toBe(2);
  expect((await rulesInExcel()).map((rule) => rule.formula)).toEqual([formula]);
});

test.each([
  '=n("action-plan-review:overdue")=0',
  '=N("Action-Plan-Review:Partial")=0',
  '= N( "action-plan-review:overdue" ) = 0',
  '=(N("action-plan-review:a kind of an earlier version")=0)',
])("a rule of ours is known however it is spelt: %s", async (formula) => {
  openInExcel(await planWorkbook(planRows(6)));
  await addRules("=$A4=1", formula);
  expect(await clearHighlights(PLAN)).toBe(1);
  expect((await rulesInExcel()).map((rule) => rule.formula)).toEqual(["=$A4=1"]);
});
