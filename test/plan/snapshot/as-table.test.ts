import fc from "fast-check";
import { addDays } from "../../../src/plan/calendar";
import { STATUSES } from "../../../src/plan/plan";
import type { CellValue } from "../../../src/plan/sheet";
import { readSnapshots, snapshotTable } from "../../../src/plan/snapshot/as-table";
import type { SnapshotRow } from "../../../src/plan/snapshot/snapshot";
import { reviewOf, rowsOf, snapshotThen, THEN } from "./versions";
import { snapshotOf } from "../../../src/plan/snapshot/snapshot";

const day = fc.integer({ min: 61, max: 2_958_465 }).map((serial) => addDays("1899-12-30", serial));
const text = fc.string({ unit: "grapheme", maxLength: 300 });
const anyRow: fc.Arbitrary<SnapshotRow> = fc.record({
  asAt: day,
  sheet: fc.string({ minLength: 1, maxLength: 31 }),
  key: fc.string({ minLength: 1 }),
  number: text,
  area: text,
  action: text,
  source: text,
  lead: text,
  status: fc.constantFrom(...STATUSES),
  overdue: fc.boolean(),
  written: text,
  due: fc.uniqueArray(day, { maxLength: 4 }).map((days) => days.sort()),
  yearAssumed: fc.boolean(),
  original: fc.option(day),
  forecast: fc.option(day),
});

test("whatever is kept is read back as it was", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
      expect(readSnapshots(snapshotTable(rows), false)).toEqual({ rows, unreadable: 0 });
    }),
  );
});

test("people can read it", () => {
  const [row] = snapshotThen([
    {
      Timescale: "31 May / 31 August 2026",
      Progress: "Partially completed; will be finished by 30 September 2026",
    },
  ]);
  if (row === undefined) throw new Error("no action");
  const [headings = [], line = []] = snapshotTable([row]);
  expect(Object.fromEntries(headings.map((heading, place) => [heading, line[place]]))).toEqual({
    "As at": "1 July 2026",
    Sheet: "Action plan",
    Number: "1.",
    Area: "Supervision",
    Action: "Revise the form that managers use for supervision.",
    Source: "Ofsted",
    Lead: "Ann Price",
    Status: "Partly complete",
    Overdue: "",
    "Due, as written": "31 May / 31 August 2026",
    Due: "31 May 2026; 31 August 2026",
    "Original due": "31 August 2026",
    Forecast: "30 September 2026",
    "Action key": row.key,
  });
});

test("the original due day is the first that it was moved from; where the moves are unsure there is none", () => {
  const originalOf = (timescale: object) => rowsOf([{ timescale }])[0]?.original;
  expect(originalOf({ moved: ["2026-03-31", "2026-05-31"] })).toBe("2026-03-31");
  expect(originalOf({ moved: ["2026-03-31"], movesUnsure: true })).toBeNull();
  expect(originalOf({ due: [] })).toBeNull();
});

test("long words are cut, and never in the middle of a character", () => {
  const [row] = rowsOf([{ action: "🪜".repeat(400), area: `${"ladder ".repeat(60)}`, number: "4\n(b)" }]);
  expect(row?.action.length).toBeLessThanOrEqual(255);
  expect(row?.action).toMatch(/^(?:🪜)+ …$/u);
  expect(row?.area).toMatch(/^(?:ladder )+…$/);
  expect(row?.number).toBe("4 (b)");
  expect(readSnapshots(snapshotTable(row ? [row] : []), false).rows).toEqual([row]);
});

test("actions that are long and end differently have keys of their own", () => {
  const words = "Ladders of every kind are to be looked at before they go out, ".repeat(6);
  const keys = rowsOf([{ action: `${words} in May.` }, { action: `${words} in June.` }]).map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(2);
  expect(keys.every((key) => /^a-\w{14}$/.test(key))).toBe(true);
});

/** The table of one action, with some of its cells as they may have become. */
function changed(cells: Record<string, CellValue>): CellValue[][] {
  const [headings = [], line = []] = snapshotTable(snapshotOf(reviewOf([{}], THEN)));
  return [headings, line.map((value, place) => cells[headings[place] ?? ""] ?? value)];
}

test.each<[string, Record<string, CellValue>, Partial<SnapshotRow>]>([
  ["dates of Excel's", { "As at": 46204, Due: 46203.75 }, { asAt: "2026-07-01", due: ["2026-06-30"] }],
  [
    "ISO days",
    { "As at": "2026-07-01", Due: "2026-06-30; 2026-05-31" },
    { due: ["2026-05-31", "2026-06-30"] },
  ],
  ["days in other letters", { "As at": " 1  JULY 2026" }, { asAt: "2026-07-01" }],
  ["a number that is one now", { Number: 1.1 }, { number: "1.1" }],
  ["words that are a truth value now", { Area: true }, { area: "true" }],
  ["a status in other letters", { Status: "  ON TARGET" }, { status: "on-target" }],
])("%s are read", (_, cells, read) => {
  const { rows, unreadable } = readSnapshots(changed(cells), false);
  expect(unreadable).toBe(0);
  expect(rows).toMatchObject([read]);
});

test("in a workbook that counts from 1904 so are its dates", () => {
  expect(readSnapshots(changed({ "As at": 46204 - 1462 }), true).rows).toMatchObject([
    { asAt: "2026-07-01" },
  ]);
});

test.each<[string, Record<string, CellValue>]>([
  ["an unknown status", { Status: "constructor" }],
  ["no status", { Status: "" }],
  ["no day", { "As at": "" }],
  ["two days for one", { "As at": "1 July 2026; 2 July 2026" }],
  ["a day that never was", { "As at": "31 June 2026" }],
  ["due days that are none", { Due: "soon" }],
  ["a number beyond all dates", { Due: 1e308 }],
  ["a truth value for a day", { "Original due": false }],
  ["a forecast that is none", { Forecast: "__proto__" }],
  ["something else under Overdue", { Overdue: "perhaps" }],
  ["no key", { "Action key": "" }],
  ["no sheet", { Sheet: "" }],
])("a row with %s is left out and counted", (_, cells) => {
  const [headings = [], bad = []] = changed(cells);
  const good = changed({})[1] ?? [];
  const { rows, unreadable } = readSnapshots([headings, good, bad, good], false);
  expect([rows.length, unreadable]).toEqual([2, 1]);
});

test("columns may be in any order and below a title, some may be gone, and blank rows and notes beside count for nothing", () => {
  const full = snapshotTable(snapshotThen([{}, { Action: "Count the chairs." }]));
  const columns = (full[0] ?? []).map((_, place) => place).reverse();
  const kept = columns.filter((place) => full[0]?.[place] !== "Lead");
  const table = full.map((line) => ["", ...kept.map((place) => line[place] ?? "")]);
  const blank = table[0]?.map(() => "  ") ?? [];
  const values = [["Snapshots of the plan"], blank, ...table, blank, ["a note of mine"]];
  const { rows, unreadable } = readSnapshots(values, false);
  expect(unreadable).toBe(0);
  expect(rows.map(({ action, lead }) => [action, lead])).toEqual([
    ["Revise the form that managers use for supervision.", ""],
    ["Count the chairs.", ""],
  ]);
});

test("without its headings nothing can be read, and that is told", () => {
  expect(readSnapshots(snapshotTable(snapshotThen([{}, {}])).slice(1), false)).toEqual({
    rows: [],
    unreadable: 2,
  });
  expect(readSnapshots([], false)).toEqual({ rows: [], unreadable: 0 });
});

test("whatever the sheet holds, reading it does not fail, and each row is read or counted", () => {
  const [headings = []] = snapshotTable([]);
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      "constructor",
      "__proto__",
      "",
      null,
      undefined,
      {},
      Object.create(null),
      Symbol("s"),
    ),
    fc.constantFrom<unknown>(
      Infinity,
      NaN,
      -1,
      1e308,
      "1 July 2026",
      "On target",
      "Overdue",
      "a-1",
      ...headings,
    ),
    fc.anything({ withNullPrototype: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 16 }), { maxLength: 6 }), (lines) => {
      const { rows, unreadable } = readSnapshots([headings, ...lines] as CellValue[][], false);
      expect(rows.length + unreadable).toBeLessThanOrEqual(lines.length);
      readSnapshots(lines as CellValue[][], true);
    }),
  );
});
