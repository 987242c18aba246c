/** What the rules tell of a plan written for a test. */
import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import type { Finding, Fix } from "../../../src/plan/rules/finding";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/plan/settings/settings";
import type { Sheet } from "../../../src/plan/sheet";
import { columnIndexOf } from "../../../src/plan/reading/text";
import { type Cells, planSheet } from "../plan-of";

export interface Circumstances {
  asAt?: string;
  planDate?: string | null;
  settings?: Partial<Settings>;
  /** By "row:column" of the sheet, the headings being row 0. */
  numberFormats?: Record<string, string>;
}

const USUAL_BELOW: Cells[] = [{}, { Action: "Train the managers of all six teams in its use." }];

/** Every finding about a sheet. As at 30 June 2026, when the usual action is due and on target. */
export function toldOfSheet(
  sheet: Sheet,
  { asAt = "2026-06-30", planDate = null, settings }: Circumstances = {},
): Finding[] {
  const plan = readPlan(sheet, {
    asAt,
    planDate,
    ...(settings?.answers ? { answers: settings.answers } : {}),
    ...(settings?.conventions ? { conventions: settings.conventions } : {}),
  });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return reviewPlan(plan, asAt, { ...DEFAULT_SETTINGS, ...settings }).findings;
}

/** What one rule tells of a plan of usual actions but for the cells given; two usual ones stand below them. */
export function told(rule: string, actions: readonly Cells[], circumstances: Circumstances = {}): Finding[] {
  const sheet = planSheet([...actions, ...USUAL_BELOW], circumstances.numberFormats);
  return toldOfSheet(sheet, circumstances).filter((finding) => finding.rule === rule);
}

/** The sheet after a fix: one cell has the new text. Fails where the cell does not say what the fix says it does. */
export function afterFix(sheet: Sheet, { cell, value, to }: Fix): Sheet {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [rowIndex, columnIndex] = [
    Number(row) - 1 - sheet.rowIndex,
    columnIndexOf(letters) - sheet.columnIndex,
  ];
  expect(sheet.values[rowIndex]?.[columnIndex]).toBe(value);
  const values = sheet.values.map((line, at) =>
    at === rowIndex ? line.map((old, column) => (column === columnIndex ? to : old)) : line,
  );
  return { ...sheet, values };
}

/** Applies the fix of the first finding of a rule, and returns what that rule then tells; the rest must stay or go too. */
export function toldAfterFix(
  rule: string,
  actions: readonly Cells[],
  circumstances: Circumstances = {},
): Finding[] {
  const sheet = planSheet([...actions, ...USUAL_BELOW], circumstances.numberFormats);
  const before = toldOfSheet(sheet, circumstances);
  const fix = before.find((finding) => finding.rule === rule)?.fix;
  if (!fix) throw new Error(`“${rule}” offered no fix`);
  const after = toldOfSheet(afterFix(sheet, fix), circumstances);
  const known = new Set(before.map((finding) => `${finding.rule} ${finding.cell}`));
  expect(after.filter((finding) => !known.has(`${finding.rule} ${finding.cell}`))).toEqual([]);
  return after.filter((finding) => finding.rule === rule);
}
