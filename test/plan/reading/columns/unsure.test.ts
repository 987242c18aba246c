import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const ACTIONS = [
  "Wax the long ladder in the cellar.",
  "Mend the gate beside the orchard.",
  "Order a new key.",
];
const CELLS: Record<string, CellValue[]> = {
  Action: ACTIONS,
  Item: ACTIONS,
  Lead: ["Ann Price", "Raj Patel", "Joan Moss"],
  Who: ["Ann Price", "Raj Patel", "Joan Moss"],
  "By when": ["31 March 2026", "30 June 2026", "May 2026"],
  "Target date": ["31 July 2026", "30 June 2026", "May 2026"],
  Progress: ["It was waxed twice and is on target.", "Completed in May, and painted too.", "Not yet begun."],
  Status: ["On target", "Completed", "Not started"],
  "RAG rating": ["Green", "Green", "Red"],
  Comments: ["", "See the minutes", ""],
};

/** The plan with these headings over the cells that usually go with them, or others. */
function planWith(headings: string[], cells: Record<string, CellValue[]> = {}) {
  const rows = [0, 1, 2].map((row) =>
    headings.map((heading) => ({ ...CELLS, ...cells })[heading]?.[row] ?? ""),
  );
  const plan = readPlan(sheetOf([headings, ...rows]), { asAt: "2026-07-17", planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

test.each([
  ["the plain four", ["Action", "Lead", "By when", "Progress"]],
  [
    "a status beside an account and comments",
    ["Action", "Lead", "By when", "Status", "Progress", "Comments"],
  ],
])("a clear plan has no doubtful column: %s", (_, headings) => {
  expect(planWith(headings).unsureColumns).toEqual([]);
});

test("two columns that could be the due date are told, and which was taken", () => {
  expect(planWith(["Action", "Lead", "By when", "Target date", "Progress"]).unsureColumns).toEqual([
    {
      role: "due",
      column: "C",
      other: "D",
      why: "Both column C (“By when”) and column D (“Target date”) could be the due date; C was taken.",
    },
  ]);
});

test("two columns that could be the status are told", () => {
  const [unsure, ...more] = planWith(["Action", "By when", "Progress", "Status", "RAG rating"]).unsureColumns;
  expect([unsure?.role, [unsure?.column, unsure?.other].sort(), more]).toEqual(["status", ["D", "E"], []]);
});

test("a heading that says one thing over cells that are another is told", () => {
  const plan = planWith(["Item", "Action", "By when", "Progress"], { Action: CELLS.Lead ?? [] });
  expect(plan.columns).toMatchObject({ action: "A", lead: "B" });
  expect(plan.unsureColumns).toMatchObject([{ role: "lead", column: "B", other: "A" }]);
});

test("it is a suggestion at the heading, with what to do", () => {
  const plan = planWith(["Action", "Lead", "By when", "Target date", "Progress"]);
  const [finding] = reviewPlan(plan, "2026-01-01").findings.filter(({ rule }) => rule === "unsure-column");
  expect(finding).toMatchObject({ severity: "suggestion", row: 1, cell: "C1" });
  expect(finding?.message).toMatch(/“Target date”.*plainer headings in row 1/);
});
