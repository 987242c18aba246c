import { readPlan } from "../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../src/plan/review";
import { planOf } from "../plan-of";
import { sheetOf } from "../sheet-of";

const ASAT = "2026-06-30";
/** Findings of the first of a few actions, the others being well stated. */
function findingsOf(cells: Record<string, string>, asAt = ASAT) {
  return reviewPlan(planOf([cells, {}, {}], { asAt }), asAt).findings.filter(({ row }) => row === 2);
}

test("an action that is well stated has no finding", () => {
  expect(findingsOf({})).toEqual([]);
});

test.each([
  ["missing-action", { Action: "" }, "D2", "error"],
  ["missing-action", { Action: "To be agreed" }, "D2", "error"],
  ["missing-lead", { Lead: "" }, "E2", "error"],
  ["missing-timescale", { Timescale: "" }, "F2", "error"],
  ["missing-progress", { Progress: "" }, "G2", "warning"],
  ["unclear-timescale", { Timescale: "as funding allows" }, "F2", "warning"],
  ["impossible-date", { Timescale: "31 June 2026" }, "F2", "error"],
  ["assumed-year", { Timescale: "31 August" }, "F2", "warning"],
])("%s: %j", (rule, cells, cell, severity) => {
  expect(findingsOf(cells)).toContainEqual(expect.objectContaining({ rule, cell, severity, row: 2 }));
});

test.each([
  ["passed-milestone", { Timescale: "31 May / 31 August 2026", Progress: "Completed for May audit." }],
  ["passed-milestone", { Timescale: "31 July / 31 August 2026", Progress: "" }],
  ["unclear-timescale", { Timescale: "TBC" }],
  ["unclear-timescale", { Timescale: "Ongoing" }],
  ["assumed-year", { Timescale: "31 May / 31 August 2026" }],
  ["missing-progress", { Progress: "The form was discussed by the team." }],
])("not %s: %j", (rule, cells) => {
  expect(findingsOf(cells).map((finding) => finding.rule)).not.toContain(rule);
});

test("overdue says by how long, since when and what the progress was", () => {
  const [finding] = findingsOf({}, "2026-07-17");
  expect(finding).toMatchObject({ rule: "overdue", severity: "error", cell: "F2" });
  expect(finding?.message).toMatch(/17 days as at 17 July 2026: due 30 June 2026. Progress: on target/);
});

test("a column that is not there is told once, and its rules rest", () => {
  const sheet = sheetOf([
    ["No.", "Action", "Progress"],
    ["1", "Revise the form that managers use for supervision.", "Completed"],
    ["2", "Train the managers in its use across the service.", "On target"],
  ]);
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  const findings = plan ? reviewPlan(plan, ASAT).findings : [];
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
    ["missing-column", "B1"],
    ["missing-column", "B1"],
  ]);
  expect(findings.map(({ message }) => message).join()).toMatch(
    /No column says who leads.*No column says by when/s,
  );
});
