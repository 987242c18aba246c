import { groupedByAction, groupedByRule } from "../../src/plan/finding-groups";
import { reviewPlan } from "../../src/plan/review";
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
const shownOf = (groups: ReturnType<typeof groupedByRule>) =>
  groups.map(({ title, action, severity, findings }) => [
    title,
    action?.row ?? null,
    severity,
    findings.map(({ rule, row }) => `${rule} ${row}`),
  ]);

test("by action: the plan as a whole first, then in the order of the sheet, the most serious first", () => {
  const mixed = [...review.findings].reverse();
  expect(shownOf(groupedByAction(review, mixed))).toEqual([
    ["The plan as a whole", null, "warning", ["same-action-twice 4"]],
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

test("by rule: the most serious rule first, with what it is called", () => {
  expect(shownOf(groupedByRule(review.findings))).toEqual([
    ["No lead", null, "error", ["missing-lead 2", "missing-lead 4"]],
    ["The same action twice", null, "warning", ["same-action-twice 4"]],
    ["No progress", null, "warning", ["missing-progress 3"]],
    ["No year", null, "warning", ["assumed-year 2"]],
  ]);
});

test("a rule is as serious as its findings are, whatever it is by itself", () => {
  const findings = review.findings.map((finding) =>
    finding.rule === "assumed-year" ? { ...finding, severity: "error" as const } : finding,
  );
  expect(
    groupedByRule(findings)
      .map(({ title }) => title)
      .slice(0, 2),
  ).toEqual(["No lead", "No year"]);
});
