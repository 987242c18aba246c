import { type FindingGroup, groupedByAction, groupedByRule, titleOf } from "../../src/plan/finding-groups";
import { reviewPlan } from "../../src/plan/review";
import { finish } from "../../src/plan/steps";
import { planOf } from "./plan-of";

const ASAT = "2026-06-30";
const review = reviewPlan(
  planOf(
    [
      { "No.": "3.1.", Lead: "", Timescale: "31 August" },
      { "No.": "", Action: "Train the wardens of both depots in first aid.", Progress: "" },
      { "No.": "3.2", Lead: "" },
      { "No.": "3.2", Action: "Buy a trailer for the salt." },
    ],
    { asAt: ASAT },
  ),
  ASAT,
);
const shownOf = (groups: readonly FindingGroup[]) =>
  groups.map(({ action, severity, findings }) => [
    action && titleOf(action),
    action?.row ?? null,
    severity,
    findings.map(({ rule, row }) => `${rule} ${row}`),
  ]);

test("by action: the plan as a whole first, then in the order of the sheet, the most serious first", () => {
  const mixed = [...review.findings].reverse();
  expect(shownOf(finish(groupedByAction(review, mixed)))).toEqual([
    [null, null, "warning", ["same-action-twice 4"]],
    [
      "3.1: Revise the form that managers use for supervision.",
      2,
      "error",
      ["missing-lead 2", "assumed-year 2"],
    ],
    ["3.1: Train the wardens of both depots in first aid.", 3, "warning", ["missing-progress 3"]],
    ["3.2: Revise the form that managers use for supervision.", 4, "error", ["missing-lead 4"]],
  ]);
});

test("by rule: the most serious rule first", () => {
  expect(shownOf(finish(groupedByRule(review.findings)))).toEqual([
    [null, null, "error", ["missing-lead 2", "missing-lead 4"]],
    [null, null, "warning", ["same-action-twice 4"]],
    [null, null, "warning", ["missing-progress 3"]],
    [null, null, "warning", ["assumed-year 2"]],
  ]);
});

test("a rule is as serious as its findings are, whatever it is by itself", () => {
  const findings = review.findings.map((finding) =>
    finding.rule === "assumed-year" ? { ...finding, severity: "error" as const } : finding,
  );
  expect(
    finish(groupedByRule(findings))
      .map((group) => group.findings[0]?.rule)
      .slice(0, 2),
  ).toEqual(["missing-lead", "assumed-year"]);
});
