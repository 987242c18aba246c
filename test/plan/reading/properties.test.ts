import fc from "fast-check";
import type { Action } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../src/plan/sheet";
import { sheetOf } from "../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };
const HEADINGS = ["No.", "Action", "Lead", "Due date", "Progress", "Status"];
const PLAN: CellValue[][] = [
  HEADINGS,
  [
    "1",
    "Revise the form that managers use for supervision.",
    "Ann Price",
    "31 March 2026",
    "A draft has gone round each of the teams and is being tried out in two.",
    "In progress",
  ],
  [
    "2",
    "Train the wardens of all nine halls in first aid.",
    "Raj Patel",
    "June 2026",
    "Completed in May, and the certificates are on file.",
    "Completed",
  ],
  [
    "3",
    "Write to the tenants about the repair of their homes.",
    "Joan Moss",
    "30/09/2026",
    "Letters have gone to most of them and the rest will follow.",
    "On target",
  ],
  [
    "4",
    "Buy two hoists for the bath and train those who use them.",
    "Bo Yarrow",
    "Ongoing",
    "Not yet begun, since the money came late this year.",
    "Delayed",
  ],
];

/** The actions without their addresses, and their addresses. */
function read(rows: CellValue[][], place: { rowIndex?: number; columnIndex?: number } = {}) {
  const plan = readPlan(sheetOf(rows, place), options);
  return {
    headerRow: plan?.headerRow,
    columns: plan?.columns,
    rows: plan?.actions.map(({ rows: own }) => own),
    actions: plan?.actions.map((action) => ({ ...action, row: 0, rows: [], cells: {} })),
  };
}
const ALONE = read(PLAN);

test("the plan alone has four actions", () => {
  expect(ALONE.actions).toHaveLength(4);
});

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(...PLAN.flat(), "", "Total", "Key: G = done", "Recommendation"),
  },
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
  fc.boolean(),
);
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 12 });
const area = fc.record({
  rowIndex: fc.nat(12),
  columnIndex: fc.nat(7),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

test("reading never throws, whatever the cells and merged areas", () => {
  fc.assert(
    fc.property(grid, fc.array(area, { maxLength: 3 }), (rows, merges) => {
      expect(() => readPlan(sheetOf(rows, { merges }), options)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test("the plan may start at any cell, below blank rows and beside blank columns", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(30), fc.nat(4), fc.nat(3), (rowIndex, columnIndex, above, before) => {
      const blank = (count: number) => Array<CellValue>(count).fill("");
      const rows = [
        ...Array.from({ length: above }, () => [""]),
        ...PLAN.map((row) => [...blank(before), ...row]),
      ];
      const moved = read(rows, { rowIndex, columnIndex });
      expect(moved.actions).toEqual(ALONE.actions);
      expect(moved.headerRow).toBe(1 + rowIndex + above);
      expect(moved.rows).toEqual(ALONE.rows?.map((own) => own.map((row) => row + rowIndex + above)));
      expect(Object.keys(moved.columns ?? {})).toEqual(Object.keys(ALONE.columns ?? {}));
    }),
    { numRuns: 25 },
  );
});

const LEGENDS: CellValue[][][] = [
  [["Key: Green = on target, Red = overdue"]],
  [
    ["RAG", "Meaning"],
    ["Red", "Will not be done in time"],
    ["Green", "On target"],
  ],
  [
    ["Status", "Number"],
    ["Completed", 1],
    ["Delayed", 1],
  ],
  [
    ["Priority", "", "Definition"],
    ["1", "", "Must be done within three months"],
    ["2", "", "Should be done this year"],
  ],
  [["Note: this plan is reviewed at each meeting of the Board."], ["Approved by the Board"]],
];

test.each(LEGENDS)("a legend, a note or a count above or below changes no action: %j", (...legend) => {
  expect(read([...legend, [""], ...PLAN]).actions).toEqual(ALONE.actions);
  expect(read([...PLAN, [""], ...legend]).actions).toEqual(ALONE.actions);
});

/** The actions without which cell holds what: two hold it where a page has cut it. */
function wordsIn(actions: readonly Action[] = []) {
  return actions.map(({ written, ...action }) => ({
    ...action,
    texts: Object.values(written).map(({ text }) => text),
  }));
}

test("a page that ends within an action, in mid-sentence, makes no difference", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 5, max: 8 }),
      fc.constantFrom(1, 4),
      fc.boolean(),
      (at, words, column, repeated) => {
        const row = PLAN[at] ?? [];
        const text = String(row[column]).split(" ");
        // A sentence is cut where what follows is no name and begins no new sentence.
        fc.pre(/^[a-z]/.test(text[words] ?? "") && !/[.,]$/.test(text[words - 1] ?? ""));
        const top = row.map((value, index) => (index === column ? text.slice(0, words).join(" ") : value));
        const rest = row.map((_, index) => (index === column ? text.slice(words).join(" ") : ""));
        const pages = [
          ...PLAN.slice(0, at),
          top,
          ...(repeated ? [HEADINGS] : []),
          rest,
          ...PLAN.slice(at + 1),
        ];
        expect(wordsIn(read(pages).actions)).toEqual(wordsIn(ALONE.actions));
      },
    ),
    { numRuns: 40 },
  );
});

test.each(["[", "(", "- ", ".)", "9", "a ", "\u00a0", "Action ", "?"])(
  "cells filled to the brim with %j are read in time, as headings and below them",
  (piece) => {
    const full = piece.repeat(32_000 / piece.length);
    const rows = PLAN.map((row) => row.map((value, column) => (column === 4 ? full + String(value) : value)));
    expect(read([[full, full, full], ...PLAN]).actions).toEqual(ALONE.actions);
    expect(read([...PLAN.slice(0, 1), ...rows.slice(1)]).actions).toHaveLength(4);
  },
);
