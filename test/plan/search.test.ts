import { matchingActions, matchingFindings } from "../../src/plan/search";
import { reviewPlan } from "../../src/plan/review";
import type { Standing } from "../../src/plan/standing";
import { planOf } from "./plan-of";

const ASAT = "2026-07-17";
const plan = planOf(
  [
    { "No.": "1.1", Lead: "Siân Rees", Progress: "Completed" },
    { "No.": "1.2", Action: "Post the clerk’s letters to tenants.", Lead: "Raj Patel", Progress: "" },
    { "No.": "1.3", Action: "Train both wardens.", Lead: "", Timescale: "31 August", Progress: "Delayed" },
  ],
  { asAt: ASAT },
);
const review = reviewPlan({ ...plan, hiddenColumns: ["C"] }, ASAT);

test.each<[words: string, rows: number[]]>([
  ["", [2, 3, 4]],
  ["letters", [3]],
  ["LETT  tenants", [3]],
  ["letters wardens", []],
  ["clerk's", [3]],
  ["sian", [2]],
  ["siân", [2]],
  ["1.3", [4]],
  ["raj", [3]],
])("actions with “%s”", (words, rows) => {
  expect(matchingActions(review, { standing: null, words }).map(({ row }) => row)).toEqual(rows);
});

test.each<[standing: Standing, rows: number[]]>([
  ["overdue", [3]],
  ["complete", [2]],
  ["delayed", [4]],
  ["on-target", []],
])("actions that are %s", (standing, rows) => {
  expect(matchingActions(review, { standing, words: "" }).map(({ row }) => row)).toEqual(rows);
});

test.each<[what: string, standing: Standing | null, words: string, findings: string[]]>([
  ["a cell", null, "f4", ["assumed-year 4"]],
  ["the message", null, "year", ["assumed-year 4"]],
  ["the words of their action", null, "wardens", ["missing-lead 4", "assumed-year 4"]],
  ["words of both", null, "wardens year", ["assumed-year 4"]],
  ["the plan as a whole", null, "hidden", ["hidden-cells 1"]],
  ["how their action stands", "delayed", "", ["missing-lead 4", "assumed-year 4"]],
  ["both", "delayed", "year", ["assumed-year 4"]],
  ["neither", "complete", "wardens", []],
])("findings by %s", (_, standing, words, findings) => {
  expect(matchingFindings(review, { standing, words }).map(({ rule, row }) => `${rule} ${row}`)).toEqual(
    findings,
  );
});

test("without a filter they are all there, in their order", () => {
  expect(matchingFindings(review, { standing: null, words: " " })).toEqual(review.findings);
});
