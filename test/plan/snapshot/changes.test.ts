import fc from "fast-check";
import { type Changes, changesSince } from "../../../src/plan/snapshot/changes";
import { changesText } from "../../../src/plan/snapshot/changes-text";
import { readSnapshots, snapshotTable } from "../../../src/plan/snapshot/as-table";
import { redatingOf } from "../../../src/plan/snapshot/redated";
import { latestBefore } from "../../../src/plan/snapshot/keep";
import { snapshotOf } from "../../../src/plan/snapshot/snapshot";
import type { Cells } from "../plan-of";
import { ACTIONS, NOW, reviewOf, rowsOf, snapshotThen, THEN } from "./versions";

/** The lists that have something on them, each action by its first two words. */
function toldOf(changes: Changes | null): Record<string, string[]> {
  if (changes === null) throw new Error("nothing was compared");
  const { since, unchanged, removed, added, ...lists } = changes;
  const told = {
    ...Object.fromEntries(
      Object.entries(lists).map(([list, all]) => [list, all.map(({ action }) => action)]),
    ),
    added,
    removed,
  };
  expect(since).toBe(THEN);
  expect(unchanged).toBeGreaterThanOrEqual(0);
  return Object.fromEntries(
    Object.entries(told)
      .filter(([, all]) => all.length > 0)
      .map(([list, all]) => [list, all.map(({ action }) => action.split(" ", 2).join(" "))]),
  );
}

const since = (before: readonly Cells[], now: readonly Cells[]) =>
  toldOf(changesSince(snapshotThen(before), reviewOf(now)));

/** What is told of one action among the others that are as they were. */
function toldOfOne(then: Cells, now: Cells) {
  const others = ACTIONS.slice(8).map((cells) => ({ ...cells, Timescale: "31 March 2027" }));
  const words = { Action: "Count the chairs in the hall." };
  return since([...others, { ...words, ...then }], [...others, { ...words, ...now }]);
}

/** Sorted by their words, with other numbers, some that others had. */
function sortedAnew(actions: readonly Cells[]): Cells[] {
  return [...actions]
    .sort((a, b) => (String(a.Action) < String(b.Action) ? -1 : 1))
    .map((cells, index) => ({ ...cells, "No.": `${index + 3}.` }));
}

test("two versions with known moves: each is found and none invented", () => {
  const before = ACTIONS.map((cells, index) => (index === 5 ? { ...cells, Progress: "Completed" } : cells));
  const now = before.map((cells) => ({ ...cells }));
  for (const place of [0, 3, 7]) now[place] = { ...now[place], Progress: "Completed" };
  now[1] = { ...now[1], Timescale: "31 January 2027" };
  now[6] = { ...now[6], Timescale: "31 August 2026" };
  now[5] = { ...now[5], Progress: "Not started" };
  now[9] = { ...now[9], Action: "Repaint the bedroms with the young people who sleep in them." };
  now[10] = {
    ...now[10],
    Action: "Mend the heating on the top floor before the winter, and tell the tenants.",
  };
  now[12] = { ...now[12], Lead: "Raj Patel" };
  now[4] = { Action: "Invite the fire brigade to a practice evacuation.", Timescale: "31 March 2027" };
  const changes = changesSince(snapshotThen(before), reviewOf(sortedAnew(now)));
  expect(toldOf(changes)).toEqual({
    completed: ["Agree one", "Train the", "Write down"],
    redated: ["Keep a", "Offer an"],
    reopened: ["Limit the"],
    newlyOverdue: ["Answer each", "Offer an", "Pay mileage"],
    added: ["Invite the"],
    removed: ["Close the"],
  });
  expect(changes?.unchanged).toBe(5);
  expect(changes?.redated.map(({ from, to, how }) => [from, to, how])).toEqual([
    [["2026-11-30"], ["2027-01-31"], "later"],
    [["2026-09-30"], ["2026-08-31"], "earlier"],
  ]);
  expect(changes && changesText(changes)).toEqual([
    "Since 1 July 2026: 3 actions completed, 3 newly overdue, 2 re-dated (1 later, 1 earlier), 1 reopened, 1 new, 1 removed.",
  ]);
});

test("sorting and numbering anew change nothing, also by way of the table that the workbook keeps", () => {
  const dueLater = ACTIONS.map((cells) => ({ ...cells, Timescale: "31 March 2027" }));
  const kept = readSnapshots(snapshotTable(snapshotThen(dueLater)), false).rows;
  const orders = fc.tuple(
    fc.shuffledSubarray(dueLater, { minLength: dueLater.length }),
    fc.shuffledSubarray([...dueLater.keys()], { minLength: dueLater.length }),
  );
  fc.assert(
    fc.property(orders, ([rows, numbers]) => {
      const now = rows.map((cells, index) => ({ ...cells, "No.": `${numbers[index]}.` }));
      const changes = changesSince(latestBefore(kept, "action plan", NOW), reviewOf(now));
      expect(toldOf(changes)).toEqual({});
      expect(changes?.unchanged).toBe(ACTIONS.length);
    }),
    { numRuns: 10 },
  );
});

test.each<[string, Cells, Cells, Record<string, string[]>]>([
  ["overdue then and now is no news", { Timescale: "31 May 2026" }, { Timescale: "31 May 2026" }, {}],
  ["dropped", {}, { Progress: "No longer required" }, { dropped: ["Count the"] }],
  [
    "dropped, and then complete after all",
    { Progress: "No longer required" },
    { Progress: "Completed" },
    { completed: ["Count the"] },
  ],
  [
    "complete, and then nothing is said",
    { Timescale: "31 March 2027", Progress: "Completed" },
    { Timescale: "31 March 2027", Progress: "" },
    { otherStatus: ["Count the"] },
  ],
  [
    "its day of completion written over its due day",
    { Timescale: "31 March 2027" },
    { Timescale: "4 July 2026", Progress: "Completed" },
    { completed: ["Count the"] },
  ],
  ["the same day in other words", { Timescale: "31 March 2027" }, { Timescale: "31st Mar 2027" }, {}],
  [
    "a day without a year, read again a year later",
    { Timescale: "31 March", Progress: "On target" },
    { Timescale: "31 March 2028", Progress: "On target" },
    {},
  ],
])("%s", (_, then, now, told) => {
  expect(toldOfOne(then, now)).toEqual(told);
});

test.each([
  ["31 March 2027", "30 April 2027", "later"],
  ["31 March 2027", "28 February 2027", "earlier"],
  ["31 January / 31 March 2027", "28 February / 31 March 2027", "milestones"],
  ["To be agreed", "31 March 2027", "given"],
  ["31 March 2027", "To be agreed", "withdrawn"],
])("from “%s” to “%s” is %s", (from, to, how) => {
  const words = { Action: "Count the chairs in the hall." };
  const changes = changesSince(
    snapshotThen([{ ...words, Timescale: from }]),
    reviewOf([{ ...words, Timescale: to }]),
  );
  expect(changes?.redated).toMatchObject([{ how }]);
});

test("the same words are the same timescale, whatever they were read as", () => {
  const [then, same, other] = rowsOf([
    { timescale: { text: "Within 3 months", due: ["2026-09-30"] } },
    { timescale: { text: "within  3 months", due: ["2026-11-30"] } },
    { timescale: { text: "Within 5 months", due: ["2026-11-30"] } },
  ]);
  if (!then || !same || !other) throw new Error("no rows");
  expect([redatingOf(then, same), redatingOf(then, other)]).toEqual([null, "later"]);
});

test("an earlier copy of the plan on another sheet is compared in the same way", () => {
  const copy = reviewOf(ACTIONS, THEN);
  const earlier = snapshotOf({ ...copy, plan: { ...copy.plan, sheet: "Plan at 1 July" } });
  const now = ACTIONS.map((cells, index) => (index < 3 ? { ...cells, Progress: "Completed" } : cells));
  expect(toldOf(changesSince(earlier, reviewOf(now))).completed).toEqual([
    "Agree one",
    "Keep a",
    "Answer each",
  ]);
});

test("where there is no earlier version nothing is compared", () => {
  expect(changesSince([], reviewOf(ACTIONS))).toBeNull();
});

describe("in words", () => {
  const textOf = (before: readonly Cells[], now: readonly Cells[]) => {
    const changes = changesSince(snapshotThen(before), reviewOf(now));
    return changes && changesText(changes);
  };
  const later = ACTIONS.slice(0, 6).map((cells) => ({ ...cells, Timescale: "31 March 2027" }));

  test("nothing has changed", () => {
    expect(textOf(later, later)).toEqual([
      "Since 1 July 2026 no action has another status or due date, and none is newly overdue, new or removed.",
    ]);
  });

  test("one of a kind, and all that moved moved one way", () => {
    const now = later.map((cells, index) => (index < 2 ? { ...cells, Timescale: "30 April 2027" } : cells));
    expect(textOf(later, now)).toEqual(["Since 1 July 2026: 2 actions re-dated (later)."]);
    expect(textOf(later, later.slice(1))).toEqual(["Since 1 July 2026: 1 action removed."]);
  });

  test("an action that may be new or re-worded is neither called new nor removed", () => {
    const words = "Review the policy for fostering.";
    const now = [...later, { Action: "Review the policy for adoption.", "No.": "22.", Lead: "Raj Patel" }];
    expect(textOf([...later, { Action: words }], now)).toEqual([
      "Since 1 July 2026: 1 action may be new or an earlier one re-worded; no other has another status or due date.",
    ]);
    expect(textOf([...later, { Action: words }], now.slice(1))).toEqual([
      "Since 1 July 2026: 1 action removed.",
      "1 action may be new or an earlier one re-worded.",
    ]);
  });
});
