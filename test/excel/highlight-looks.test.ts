import { clearHighlights, highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import { buildWorkbook } from "../fixtures/workbook";
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

describe("the word “Overdue” before a timescale", () => {
  /** One overdue action a row, and how its timescale's cell is made. */
  const cells: [what: string, timescale: string | number, make?: (format: Excel.RangeFormat) => void][] = [
    ["text, on one line", "30 June 2026"],
    ["text, on the two lines that its row is high for", "31 March, extended to 31 May 2026", wrapped(30)],
    [
      "text, where two lines were more than its row is high for",
      "31 March, put off to 31 May 2026",
      wrapped(20),
    ],
    ["text that would be cut where it ends", "Agreed for 31 March, extended to 31 May 2026"],
    ["a date", 46203],
    ["text in large letters", "30 June 2026", (format) => void (format.font.size = 20)],
    ["text far from the edge", "30 June 2026", (format) => void (format.indentLevel = 12)],
    ["text that its format hides", "30 June 2026"],
    ["text of a user's own look", "30 June 2026"],
    ["text in a column for dates", "30 June 2026"],
    ["text that just fits", "30 April 2026"],
    ["the same in bold", "30 April 2026", (format) => void (format.font.bold = true)],
    ["lines of its own, for which its row is high enough", "31 May 2026\n(see minutes)", wrapped(30)],
    ["lines of its own, for which it is not", "31 May 2026\n(see minutes)", wrapped(20)],
    ["a word that is wider than the column", "31 May 2026 (unavoidable/unforeseeable)", wrapped(90)],
    ["text that is turned", "30 June 2026", (format) => void (format.textOrientation = 90)],
    ["text repeated across its cell", "May 2026", (format) => void (format.horizontalAlignment = "Fill")],
  ];
  const NUMBER_FORMATS: Record<string, string> = {
    F8: "d mmmm yyyy",
    F11: ";;;",
    F12: '"by "@',
    F13: "[$-809]d mmmm yyyy;@",
  };

  function wrapped(height: number) {
    return (format: Excel.RangeFormat): void => {
      format.wrapText = true;
      format.rowHeight = height;
    };
  }

  async function openWithCells() {
    const rows = planRows(cells.length).map((row, index) => {
      const cell = cells[index - 3];
      return cell ? [...row.slice(0, 5), cell[1], "On target"] : row;
    });
    const bytes = await buildWorkbook([{ name: PLAN, rows, numberFormats: NUMBER_FORMATS }]);
    const { workbook } = openInExcel(bytes);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      sheet.getRange("F:F").format.columnWidth = 160;
      cells.forEach(([, , make], index) => make?.(sheet.getRange(`F${index + 4}`).format));
      await context.sync();
    });
    return workbook;
  }

  /** The cells whose highlight shows a number in a format of its own, and that format. */
  function cellsWithWord() {
    return Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(PLAN).getRange();
      conditionalFormats.load("items/custom/format/numberFormat,items/custom/format/fill/color");
      await context.sync();
      const [rule, ...others] = conditionalFormats.items.filter(
        ({ custom }) => custom.format.numberFormat !== null,
      );
      const areas = rule?.getRanges().load("address");
      await context.sync();
      expect(others).toEqual([]);
      return {
        cells: areas?.address.replaceAll(`'${PLAN}'!`, "").split(","),
        format: String(rule?.custom.format.numberFormat),
        fill: rule?.custom.format.fill.color,
      };
    });
  }

  /** The rules on a cell. */
  function rulesOn(cell: string) {
    return Excel.run(async (context) => {
      const count = context.workbook.worksheets.getItem(PLAN).getRange(cell).conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
  }

  test("stands where there is room for it and all of the text, in the colours of the rest", async () => {
    const workbook = await openWithCells();
    const before = workbook.save();
    await highlight(await validate(options));
    const { cells: worded, format, fill } = await cellsWithWord();
    const told = cells.filter((_, index) => worded?.includes(`F${index + 4}`)).map(([what]) => what);
    expect(told).toEqual([
      "text, on one line",
      "text, on the two lines that its row is high for",
      "text in a column for dates",
      "text that just fits",
      "lines of its own, for which its row is high enough",
    ]);
    expect(worded).toHaveLength(told.length);
    expect(fill).toBe("#8B0000");
    expect(await rulesOn("F4")).toBe(1);
    // Days, numbers below nought, all others, text: a day that is typed later is a day and no serial number.
    expect(format.split(";")).toEqual(["[>=36526]d mmmm yyyy", "[<0]-General", "General", '"Overdue: "@']);
    await clearHighlights(PLAN);
    expect(workbook.save()).toEqual(before);
  });
});
