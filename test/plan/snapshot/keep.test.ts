import { latestBefore, replaceDay } from "../../../src/plan/snapshot/keep";
import type { SnapshotRow } from "../../../src/plan/snapshot/snapshot";
import { rowsOf } from "./versions";

/** A snapshot of two actions, on a sheet and a day. */
const snapshot = (sheet: string, asAt: string, words = "Mend"): SnapshotRow[] =>
  rowsOf([{ action: `${words} the gate.` }, { action: `${words} the roof.` }], asAt).map((row) => ({
    ...row,
    sheet,
  }));
const told = (rows: readonly SnapshotRow[]) =>
  rows.map(({ sheet, asAt, action }) => `${sheet} ${asAt} ${action.split(" ")[0]}`);

const KEPT = [
  ...snapshot("Plan", "2026-05-01"),
  ...snapshot("Other", "2026-07-01"),
  ...snapshot("Plan", "2026-07-01"),
  ...snapshot("Plan", "2026-06-01"),
];

test.each([
  ["Plan", "2026-09-10", "2026-07-01"],
  ["Plan", "2026-07-01", "2026-06-01"],
  ["PLAN", "2026-06-02", "2026-06-01"],
  ["Plan", "2026-06-01", "2026-05-01"],
])("of “%s” before %s the latest is that of %s", (sheet, asAt, found) => {
  expect(told(latestBefore(KEPT, sheet, asAt))).toEqual([`Plan ${found} Mend`, `Plan ${found} Mend`]);
});

test("none is found before the first, nor under the name of another sheet", () => {
  expect(latestBefore(KEPT, "Plan", "2026-05-01")).toEqual([]);
  expect(latestBefore(snapshot("Plan", "2026-05-01"), "Plan 2", "2026-09-10")).toEqual([]);
});

test("a snapshot kept again for its day stands in place of the first; others stay as they are", () => {
  const fresh = snapshot("plan", "2026-07-01", "Paint");
  expect(told(replaceDay(KEPT, fresh))).toEqual([
    ...told(KEPT.slice(0, 4)),
    ...told(fresh),
    ...told(KEPT.slice(6)),
  ]);
});

test("one of another day or sheet is added at the end, and one of no actions changes nothing", () => {
  for (const fresh of [snapshot("Plan", "2026-08-01"), snapshot("Other", "2026-06-01"), []])
    expect(told(replaceDay(KEPT, fresh))).toEqual([...told(KEPT), ...told(fresh)]);
});
