/** What people and programs do to a sheet between two reviews, and that exactly ours can still be taken away. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { validate } from "../../src/excel/validate";
import type { ExcelHost } from "../../src/host/excel-host";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { richWorkbook } from "../fixtures/rich-workbook";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: ASAT, today: "2026-07-17" };
const PLAN = "Action plan";
const PART = "xl/worksheets/sheet1.xml";

/** The rules of a sheet in order of priority, as Excel gives them: "kind, cells, formula, stops". */
function rulesOn(sheetName = PLAN): Promise<string[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheetName).getRange();
    conditionalFormats.load("items/type,items/stopIfTrue");
    await context.sync();
    const asked = conditionalFormats.items.map((format) => ({
      format,
      areas: format.getRanges().load("address"),
      rule: format.customOrNullObject.rule,
    }));
    for (const { format, rule } of asked) if (format.type === "Custom") rule.load("formula");
    await context.sync();
    return asked.map(({ format: { type, stopIfTrue }, areas: { address }, rule }) =>
      [
        type,
        address.replaceAll(/'[^']*'!|\w+!/g, ""),
        type === "Custom" ? rule.formula : "",
        stopIfTrue,
      ].join(" | "),
    );
  });
}

const isOurs = (rule: string) => /action-plan-review/i.test(rule);

let saved: Promise<Uint8Array> | undefined;

/** The rich workbook with highlights, made once. */
function highlightedWorkbook(): Promise<Uint8Array> {
  return (saved ??= (async () => {
    const { workbook } = openInExcel(await richWorkbook());
    await highlight(await validate(options));
    return workbook.save();
  })());
}

/** The file with the rules of the plan's sheet changed as a later Excel would. */
function withRules(bytes: Uint8Array, change: (blocks: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[PART] ?? new Uint8Array());
  const changed = sheet.replace(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, change);
  if (changed === sheet) throw new Error("the rules of the sheet were not changed");
  return zipSync({ ...parts, [PART]: strToU8(changed) });
}

const overdue = (priority: number) =>
  `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>N("action-plan-review:overdue")=0</formula></cfRule>`;

const users = (priority: number) =>
  `<cfRule type="expression" dxfId="0" priority="${priority}" stopIfTrue="1"><formula>$G30="Completed"</formula></cfRule>`;

/** What was done to the sheet, as Excel or another program then writes its rules. */
const CHANGES: [what: string, change: (blocks: string) => string][] = [
  ["nothing was done", (blocks) => `${blocks}<!-- -->`],
  [
    "rows were inserted: every area moves, grows or comes apart",
    (blocks) =>
      blocks.replaceAll(/sqref="([^"]*)"/g, (_, areas: string) => {
        const moved = areas.replaceAll(/\d+/g, (row) => String(Number(row) + (Number(row) > 5 ? 3 : 0)));
        return `sqref="${moved} XFD1048570"`;
      }),
  ],
  [
    "cells were copied below: their rules come twice, ours in one block with the user's",
    (blocks) =>
      `${blocks}<conditionalFormatting sqref="D30:G30">${users(91)}${overdue(92)}</conditionalFormatting>` +
      `<conditionalFormatting sqref="D32 F32">${overdue(93)}</conditionalFormatting>`,
  ],
  [
    "a rule was copied above the user's own",
    (blocks) =>
      blocks.replaceAll(/priority="(\d+)"/g, (_, place: string) => `priority="${Number(place) + 1}"`) +
      `<conditionalFormatting sqref="A4:G5">${overdue(1)}</conditionalFormatting>`,
  ],
  [
    "another program wrote the file: priorities are numbered anew and formulas spelt otherwise",
    (blocks) =>
      blocks
        .replaceAll(/priority="(\d+)"/g, (_, place: string) => `priority="${Number(place) * 7}"`)
        .replaceAll(/N\((?:"|&quot;)(action-plan-review:\w+)(?:"|&quot;)\)=0/g, 'n( "$1" ) = 0'),
  ],
];

test.each(CHANGES)("%s: all of ours go, and the user's stay as they are and in order", async (_, change) => {
  const bytes = withRules(await highlightedWorkbook(), change);
  openInExcel(bytes);
  const before = await rulesOn();
  const own = before.filter((rule) => !isOurs(rule));
  expect(own.some((rule) => rule.endsWith("true"))).toBe(true);
  expect(await clearHighlights(PLAN)).toBe(before.length - own.length);
  expect(await rulesOn()).toEqual(own);
});

test("highlighted again after all that, each cell is in one rule of ours, behind the user's", async () => {
  openInExcel(withRules(await highlightedWorkbook(), CHANGES[2]![1]));
  await highlight(await validate(options));
  const after = await rulesOn();
  const first = after.findIndex(isOurs);
  expect(after.slice(first).every(isOurs)).toBe(true);
  openInExcel(await highlightedWorkbook());
  expect(after.filter(isOurs)).toEqual((await rulesOn()).filter(isOurs));
});

test("on a renamed sheet, a copy of it and a sheet that cells were pasted to, each is cleared by itself", async () => {
  const { workbook } = openInExcel(await planWorkbook(planRows(6), [{ name: "Extract", rows: [["Late"]] }]));
  await highlight(await validate(options));
  await Excel.run(async (context) => {
    const pasted = context.workbook.worksheets.getItem("Extract").getRange("B2:C2").conditionalFormats;
    pasted.add("Custom").custom.rule.formula = '=N("action-plan-review:overdue")=0';
    await context.sync();
  });
  // Another program renames, copies and saves.
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(workbook.save());
  must(file.SetSheetName(PLAN, "Plan 2026"));
  const { index } = must(file.NewSheet("Plan 2026 (2)"));
  must(file.CopySheet(must(file.GetSheetIndex("Plan 2026")).index, index));
  openInExcel(bytesOf(file));
  for (const [sheet, count] of [
    ["Plan 2026 (2)", 2],
    ["Extract", 1],
    ["Plan 2026", 2],
  ] as const) {
    expect((await rulesOn(sheet)).filter(isOurs)).toHaveLength(count);
    expect(await clearHighlights(sheet)).toBe(count);
    expect(await rulesOn(sheet)).toEqual([]);
  }
});

describe("where Excel cannot get at its conditional formats", () => {
  const byHand = /Manage Rules.*“action-plan-review”/;

  test.each([
    ["list", [1, 2], "GeneralException"],
    ["tell the formulas of", [1, 3], "ItemNotFound"],
    ["delete", [2], "ItemNotFound"],
  ])(
    "and will not %s them, it is told how to by hand, and nothing is deleted blindly",
    async (_, steps, code) => {
      const { host }: { host: ExcelHost } = openInExcel(await highlightedWorkbook());
      const review = await validate(options);
      const before = await rulesOn();
      const fail = () => {
        for (const step of steps)
          host.failAt(host.requests + step, { code, message: "Item Not Found.", afterActions: 0 });
      };
      fail();
      await expect(highlight(review)).rejects.toThrow(byHand);
      fail();
      await expect(clearHighlights(PLAN)).rejects.toThrow(byHand);
      expect(await rulesOn()).toEqual(before);
    },
  );

  test.each(["refuses to tell", "leaves out"])(
    "and %s the formulas of some among others, they are asked for by themselves, and ours are found",
    async (what) => {
      const { host } = openInExcel(await highlightedWorkbook());
      const review = await validate(options);
      const before = await rulesOn();
      const [requests, answer] = [host.requests, host.bridge.onMessageFromHost];
      if (what === "refuses to tell")
        host.failAt(requests + 1, { code: "InvalidOperation", message: "Not permitted for this object." });
      else
        host.bridge.onMessageFromHost = (json) => {
          if (host.requests > requests) host.bridge.onMessageFromHost = answer;
          answer?.(json.replaceAll("CustomOrNullObject", "Left out"));
        };
      await highlight(review);
      expect(host.requests - requests).toBe(4);
      expect(await rulesOn()).toEqual(before);
    },
  );

  test("a sheet that is gone is told as that", async () => {
    openInExcel(await highlightedWorkbook());
    await expect(clearHighlights("Plan of last year")).rejects.toThrow(/changed or removed meanwhile/);
  });
});
