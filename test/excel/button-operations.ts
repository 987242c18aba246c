/** What the buttons do, on a workbook small enough to do it a thousand times. */
import { applyFixes, undoFixes } from "../../src/excel/fixes";
import { goToCell } from "../../src/excel/go-to";
import { clearHighlights, highlight } from "../../src/excel/highlights";
import { insertSample } from "../../src/excel/insert-sample";
import { keepLayout, keepSettings } from "../../src/excel/keep-settings";
import { keepSnapshot } from "../../src/excel/keep-snapshot";
import { summarise } from "../../src/excel/summary/summarise";
import { validate, validateAll } from "../../src/excel/validate";
import { type Bridge, ExcelHost } from "../../src/host/excel-host";
import { installOfficeJs } from "../../src/host/node";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { planRows, planWorkbook } from "./plan-workbook";

const options = { asAt: "2026-07-17", today: "2026-07-17" };
const SHEET = "Action plan";
const FIXED = ["F5", "F8"];

/** One office.js for all trials, which speaks to the host of the workbook that was opened last. */
const relay: Bridge = { sendMessageToHost: (json) => current.bridge.sendMessageToHost(json) };
let current: ExcelHost;

/** Sets the globals of office.js, once for all that `openNext` opens. */
export function installForAll(): void {
  installOfficeJs({
    bridge: relay,
    isSetSupported: (name: string, version?: string) => current.isSetSupported(name, version),
  } as ExcelHost);
}

/** Opens a workbook in the place of the one before it. */
export function openNext(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const host = new ExcelHost(workbook);
  host.bridge.onMessageFromHost = (json) => relay.onMessageFromHost?.(json);
  current = host;
  return { host, workbook };
}

/** Six actions with what officers have beside them: rules of their own, merged cells, a formula, a name, a second sheet. */
export async function plainWorkbook(): Promise<Uint8Array> {
  const rows = planRows(6);
  rows[4]![5] = "31 Agust 2026";
  rows[7]![5] = "30 Septmber 2026";
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(await planWorkbook(rows, [{ name: "Notes", rows: [["Keep this", 12]] }]));
  must(file.MergeCell(SHEET, "B4", "B9"));
  must(file.SetCellFormula(SHEET, "I4", "LEN(D4)"));
  must(file.SetDefinedName({ Name: "Actions", RefersTo: `'${SHEET}'!$D$4:$D$9` }));
  const style = must(file.NewConditionalStyle({ Font: { Bold: true } })).style;
  const rule = (Criteria: string, StopIfTrue: boolean) => ({
    Type: "formula",
    Criteria,
    Format: style,
    StopIfTrue,
  });
  must(file.SetConditionalFormat(SHEET, "A4:G9", [rule('$G4="Completed"', true), rule("$A4=2", false)]));
  must(
    file.SetConditionalFormat(SHEET, "I4:I9", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" },
    ]),
  );
  return openWorkbook(bytesOf(file)).save();
}

/** Something a button does: from which workbook, and what it answers in words where part of it was refused. */
export interface Operation {
  name: string;
  from: Uint8Array;
  press: () => Promise<string>;
  /** Cells that it may change. */
  cells?: string[];
  /** Whether Excel is to stop after each single action of the last request, and not only after some: where that is quick. */
  stopsAnywhere?: boolean;
  /** Whether pressed again after all was done it does another thing. */
  addsEachTime?: boolean;
}

/** Everything that a button does, first and over an earlier one. */
export async function operationsOn(plain: Uint8Array): Promise<Operation[]> {
  const { workbook } = openNext(plain);
  const review = await validate(options);
  const earlier = await validate({ ...options, asAt: "2026-05-10" });
  const after = async (work: () => Promise<unknown>) => {
    const opened = openNext(plain).workbook;
    await work();
    return opened.save();
  };
  const findings = review.findings.filter(({ rule }) => rule === "misspelt-date");
  const { applied } = await applyFixes(review, findings);
  const fixed = workbook.save();
  const highlighted = await after(() => highlight(earlier));
  const summarised = await after(async () => {
    await keepSnapshot(earlier);
    await summarise(earlier);
  });
  const kept = await after(async () => {
    await keepSnapshot(earlier);
    await keepSnapshot(review);
  });
  // In place of the earlier day's, so that the rows of the later day move up and leave two over.
  const shorter = { ...earlier, actions: earlier.actions.slice(2) };
  const inWords = (refused: readonly { why: string }[]) => refused.map(({ why }) => why).join(" ");
  return [
    { name: "Validate", from: plain, press: async () => (await validate(options), "") },
    { name: "Validate all", from: plain, press: async () => (await validateAll(options), "") },
    {
      name: "Fix",
      stopsAnywhere: true,
      from: plain,
      cells: FIXED,
      press: async () => inWords((await applyFixes(review, findings)).refused),
    },
    {
      name: "Undo fix",
      stopsAnywhere: true,
      from: fixed,
      cells: FIXED,
      press: async () => inWords((await undoFixes(SHEET, applied)).refused),
    },
    {
      name: "Keep settings",
      stopsAnywhere: true,
      from: plain,
      press: async () => (await keepSettings(SHEET, review.settings), ""),
    },
    {
      name: "Keep columns",
      stopsAnywhere: true,
      from: plain,
      press: async () => (await keepLayout(SHEET, review.settings.layout), ""),
    },
    {
      name: "Highlight",
      stopsAnywhere: true,
      from: plain,
      press: async () => (await highlight(review), ""),
    },
    {
      name: "Highlight again",
      stopsAnywhere: true,
      from: highlighted,
      press: async () => (await highlight(review), ""),
    },
    {
      name: "Clear",
      stopsAnywhere: true,
      from: highlighted,
      press: async () => (await clearHighlights(SHEET), ""),
    },
    { name: "Summary", from: plain, press: async () => (await summarise(review)).trouble ?? "" },
    {
      name: "Summary again",
      from: summarised,
      press: async () => (await summarise(review)).trouble ?? "",
    },
    {
      name: "Snapshot",
      stopsAnywhere: true,
      from: plain,
      press: async () => (await keepSnapshot(review), ""),
    },
    {
      name: "Snapshot again",
      stopsAnywhere: true,
      from: kept,
      press: async () => (await keepSnapshot(shorter), ""),
    },
    {
      name: "Insert sample",
      from: plain,
      addsEachTime: true,
      press: async () => (await insertSample(), ""),
    },
    { name: "Go to", from: plain, press: async () => (await goToCell("Notes", "B1"), "") },
  ];
}
