/**
 * Everything that a button does, with every error of Excel's at every request: whatever happens, nothing of the user's
 * is changed, what is told is true, and the next press makes it whole.
 */
import type * as fflate from "fflate";
import { isDeepStrictEqual } from "node:util";
import * as excel from "../../src/excel/review-workbook";
import { ExcelTrouble } from "../../src/excel/trouble";
import { ExcelHost, type Bridge, type Fault, type Silence } from "../../src/host/excel-host";
import type { Review } from "../../src/plan/review";
import { bytesOf, loadExcelize, must } from "../fixtures/excelize";
import { installOfficeJs } from "../../src/host/node";
import { openWorkbook } from "../../src/host/xlsx/workbook-file";
import { planRows, planWorkbook } from "./plan-workbook";
import { bytesHarmed, withLooks } from "./theirs";

// The trials save over a thousand times, and packing their files tightly would be half of the time.
jest.mock("fflate", (): typeof fflate => {
  const real = jest.requireActual<typeof fflate>("fflate");
  return { ...real, zipSync: (files, options) => real.zipSync(files, { ...options, level: 0 }) };
});

const options = { asAt: "2026-07-17", today: "2026-07-17" };
const SHEET = "Action plan";
const FIXED = ["F5", "F8"];

/** One office.js for all trials, which speaks to the host of the workbook that was opened last. */
const relay: Bridge = { sendMessageToHost: (json) => current.bridge.sendMessageToHost(json) };
let current: ExcelHost;

function openInExcel(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const host = new ExcelHost(workbook);
  host.bridge.onMessageFromHost = (json) => relay.onMessageFromHost?.(json);
  current = host;
  return { host, workbook };
}

/** Six actions with what officers have beside them: rules of their own, merged cells, a formula, a name, a second sheet. */
async function plainWorkbook(): Promise<Uint8Array> {
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
interface Operation {
  name: string;
  from: Uint8Array;
  press: () => Promise<string>;
  /** Cells that it may change. */
  cells?: string[];
  /** Whether pressed again after all was done it does another thing. */
  addsEachTime?: boolean;
}

/** Errors that Excel gives before it has done anything of a request. */
const REFUSALS = [
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "InvalidReference",
  "InvalidArgument",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "GeneralException",
];

interface Trial {
  error: string;
  /** How many actions of the request are done before it. */
  after?: number;
  silence?: Silence;
}

/** What may come of a request of so many actions. */
function trialsOf(actions: number): Trial[] {
  const places = new Set([0, 1, 2, 3, Math.floor(actions / 2), actions - 1, actions]);
  return [
    ...REFUSALS.map((error) => ({ error, after: 0 })),
    { error: "ResponsePayloadSizeLimitExceeded", after: actions },
    ...[...places].map((after) => ({ error: "RequestAborted", after })),
    { error: "lost", silence: "lost" },
    { error: "held", silence: "held" },
  ];
}

let plain: Uint8Array;
let operations: Operation[];

beforeAll(async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance", "setImmediate"] });
  installOfficeJs({
    bridge: relay,
    isSetSupported: (name: string, version?: string) => current.isSetSupported(name, version),
  } as ExcelHost);
  plain = await plainWorkbook();
  const { workbook } = openInExcel(plain);
  const review = await excel.validate(options);
  const earlier: Review = await excel.validate({ ...options, asAt: "2026-05-10" });
  const after = async (work: () => Promise<unknown>) => {
    const opened = openInExcel(plain).workbook;
    await work();
    return opened.save();
  };
  const findings = review.findings.filter(({ rule }) => rule === "misspelt-date");
  const { applied } = await excel.applyFixes(review, findings);
  const fixed = workbook.save();
  expect(applied).toHaveLength(FIXED.length);
  const highlighted = await after(() => excel.highlight(earlier));
  const summarised = await after(async () => {
    await excel.keepSnapshot(earlier);
    await excel.summarise(earlier);
  });
  const kept = await after(async () => {
    await excel.keepSnapshot(earlier);
    await excel.keepSnapshot(review);
  });
  const inWords = (refused: readonly { why: string }[]) => refused.map(({ why }) => why).join(" ");
  operations = [
    { name: "Validate", from: plain, press: async () => (await excel.validate(options), "") },
    { name: "Validate all", from: plain, press: async () => (await excel.validateAll(options), "") },
    {
      name: "Fix",
      from: plain,
      cells: FIXED,
      press: async () => inWords((await excel.applyFixes(review, findings)).refused),
    },
    {
      name: "Undo fix",
      from: fixed,
      cells: FIXED,
      press: async () => inWords((await excel.undoFixes(SHEET, applied)).refused),
    },
    {
      name: "Keep settings",
      from: plain,
      press: async () => (await excel.keepSettings(SHEET, review.settings), ""),
    },
    { name: "Highlight", from: plain, press: async () => (await excel.highlight(review), "") },
    { name: "Highlight again", from: highlighted, press: async () => (await excel.highlight(review), "") },
    { name: "Clear", from: highlighted, press: async () => (await excel.clearHighlights(SHEET), "") },
    { name: "Summary", from: plain, press: async () => (await excel.summarise(review)).trouble ?? "" },
    {
      name: "Summary again",
      from: summarised,
      press: async () => (await excel.summarise(review)).trouble ?? "",
    },
    { name: "Snapshot", from: plain, press: async () => (await excel.keepSnapshot(review), "") },
    { name: "Snapshot again", from: kept, press: async () => (await excel.keepSnapshot(earlier), "") },
    {
      name: "Insert sample",
      from: plain,
      addsEachTime: true,
      press: async () => (await excel.insertSample(), ""),
    },
    { name: "Go to", from: plain, press: async () => (await excel.goToCell("Notes", "B1"), "") },
  ];
});

afterAll(() => {
  jest.useRealTimers();
});

/** What a press comes to, however long that takes: what was told of parts that were refused, or of the whole. */
async function told(press: () => Promise<string>): Promise<string> {
  let words: string | undefined;
  const pressed = press().then(
    (said) => (words = said),
    (error: unknown) => {
      if (!(error instanceof ExcelTrouble)) throw error;
      words = error.message;
    },
  );
  for (let round = 0; words === undefined && round < 20; round++) await jest.advanceTimersByTimeAsync(15_000);
  await pressed;
  return words ?? "";
}

function asFault({ error, after }: Trial): Fault {
  return { code: error, message: "In Excel's own words.", afterActions: after };
}

function set(host: ExcelHost, request: number, trial: Trial): void {
  if (trial.silence) host.silenceAt(request, trial.silence);
  else host.failAt(request, asFault(trial));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}

function isAlike(bytes: Uint8Array, looks: Record<string, string>): boolean {
  return isDeepStrictEqual(withLooks(bytes), looks);
}

const NOTHING_DONE = /nothing was (?:changed|put back)|(?:was|were) not\b/i;
const ADVICE = /try again|check again|choose Home/i;
const INTERNAL = /undefined|null|NaN|\[object|Error:|\n|\bat \S+ \(/;

/** Errors in a few words; "6/9" is after six of nine actions. */
function inShort(errors: readonly string[]): string {
  const isAll = REFUSALS.every((refusal) => errors.includes(refusal));
  const named = isAll ? ["any refusal", ...errors.filter((error) => !REFUSALS.includes(error))] : errors;
  return named.map((error) => error.replace("PayloadSizeLimitExceeded", "TooLarge")).join(", ");
}

test("whatever Excel does, nothing of the user's is harmed, what is told is true, and the next press makes it whole", async () => {
  const lines: string[] = [];
  const wrong: string[] = [];
  let [tried, harmed] = [0, 0];
  for (const { name, from, press, cells, addsEachTime } of operations) {
    const sizes: number[] = [];
    const clean = openInExcel(from);
    clean.host.afterRequest = (actions) => sizes.push(actions.length);
    expect(await told(press)).toBe("");
    const whole = clean.workbook.save();
    const looks = withLooks(whole);
    harmed += bytesHarmed(plain, whole, cells);
    for (const [index, actions] of sizes.entries()) {
      const outcomes = new Map<string, string[]>();
      /** What a press makes of a workbook does not depend on how that came about. */
      const seen = new Map<string, boolean>();
      for (const trial of trialsOf(actions)) {
        tried += 1;
        const { host, workbook } = openInExcel(from);
        set(host, index + 1, trial);
        const words = await told(press);
        const left = workbook.save();
        const place = trial.after ? ` ${trial.after}/${actions}` : "";
        const blame = (what: string) =>
          wrong.push(`${name}, request ${index + 1}, ${trial.error}${place}: ${what} “${words}”`);
        const isSame = isEqual(left, from);
        const isWhole = isSame || words === "" ? false : isAlike(left, looks);
        if (!isSame) harmed += bytesHarmed(plain, left, cells);
        if (words === "" && !isAlike(left, looks)) blame("is not told of");
        if (words !== "" && !ADVICE.test(words)) blame("no advice");
        if (INTERNAL.test(words)) blame("internal");
        if (NOTHING_DONE.test(words) && !isSame) blame("not true");
        let outcome =
          words === "" ? "done all the same" : isSame ? "nothing done" : isWhole ? "all done" : "half done";
        if (words !== "" && (!isSame || trial.silence)) {
          const state = trial.silence ?? Buffer.from(left).toString("latin1");
          if (!seen.has(state)) {
            await told(press);
            seen.set(state, isAlike(workbook.save(), looks));
            const asked = host.requests;
            host.answerHeld();
            await jest.advanceTimersByTimeAsync(0);
            if (host.requests !== asked) blame("goes on late");
            harmed += bytesHarmed(plain, workbook.save(), cells);
          }
          if (!seen.get(state) && !(addsEachTime && isWhole)) blame("not whole");
          outcome += ", whole after the next";
        }
        outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), `${trial.error}${place}`]);
      }
      for (const [outcome, errors] of outcomes)
        lines.push(`${name} ${index + 1}/${sizes.length}: ${inShort(errors)}: ${outcome}`);
    }
  }
  process.stdout.write(`${lines.join("\n")}\n${tried} faults, ${harmed} bytes of the user's changed\n`);
  expect(wrong).toEqual([]);
  expect(harmed).toBe(0);
}, 180_000);
