import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area } from "../../../../src/plan/sheet";
import { down, sheetOf } from "../../sheet-of";

const HEADINGS = ["No.", "Action", "Lead", "Timescale", "Progress"];
const FIRST = ["1", "Wax the long ladder in the cellar.", "Ann Price", "30 June 2026", "Completed"];
const LAST = ["2", "Mend the gate beside the orchard.", "Raj Patel", "31 July 2026", "Underway"];
const BARE = ["", "Look into the damp in the attic."];
const GAP = [""];

const numbersOf = (rows: string[][], merges: Area[] = []) =>
  readPlan(sheetOf([HEADINGS, ...rows], { merges }), { asAt: "2026-07-17", planDate: null })?.actions.map(
    ({ row }) => row,
  );

test("blank rows part the actions of a plan and do not end it", () => {
  expect(numbersOf([FIRST, GAP, GAP, LAST, GAP, FIRST])).toEqual([2, 5, 7]);
});

test("what stands apart below the last action that says when or how far is not of the plan", () => {
  expect(numbersOf([FIRST, LAST, GAP, BARE, BARE])).toEqual([2, 3]);
  expect(numbersOf([FIRST, LAST, GAP, ["", "Raj Patel, chair", "Raj Patel"]])).toEqual([2, 3]);
});

test("the same between two blocks of actions is", () => {
  expect(numbersOf([FIRST, GAP, BARE, GAP, LAST])).toEqual([2, 4, 6]);
});

test("bare actions belong to the plan where they stand in a block with a full one, before or after it", () => {
  expect(numbersOf([FIRST, GAP, BARE, LAST])).toEqual([2, 4, 5]);
  expect(numbersOf([FIRST, GAP, LAST, BARE])).toEqual([2, 4, 5]);
});

test("a number, a timescale or an account is enough to be of the plan", () => {
  for (const more of [
    ["3", "Look into the damp."],
    ["", "Look into the damp.", "", "May 2027"],
    ["", "Look into the damp.", "", "", "Underway"],
  ]) {
    expect(numbersOf([FIRST, LAST, GAP, more])).toEqual([2, 3, 5]);
  }
});

test("the first block is the plan, though it says nothing of when", () => {
  expect(numbersOf([BARE, BARE])).toEqual([2, 3]);
  expect(numbersOf([GAP, BARE, BARE])).toEqual([3, 4]);
});

test("a row that is blank because the action above is merged over it parts nothing", () => {
  const merges = [down(1, 2, 2)];
  expect(numbersOf([FIRST, LAST, GAP, BARE], merges)).toEqual([2, 3, 5]);
  expect(numbersOf([FIRST, LAST, GAP, BARE])).toEqual([2, 3]);
});
