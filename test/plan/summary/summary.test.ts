import fc from "fast-check";
import { STATUSES } from "../../../src/plan/plan";
import { reviewPlan } from "../../../src/plan/review";
import { summarise } from "../../../src/plan/summary/summary";
import { percentage } from "../../../src/plan/words";
import { actionOf, planOf, planWith } from "../plan-of";

const ASAT = "2026-07-17";
const cells = fc.record({
  Source: fc.constantFrom("Ofsted", "CQC", "Ofsted / CQC", "ofsted", ""),
  Lead: fc.constantFrom("Ann Price", "Raj Patel / Ann Price", "Joan Moss", ""),
  Timescale: fc.constantFrom("30 June 2026", "31 August 2026", "Immediately", "TBC", ""),
  Progress: fc.constantFrom("Completed", "Partially completed", "On target", "Not started", "Delayed", ""),
});

test("figures add up: sources to the whole, each line's statuses to its total, leads at least to the whole", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (actions) => {
      const review = reviewPlan(planOf(actions, { asAt: ASAT }), ASAT);
      const summary = summarise(review);
      const add = (lines: { total: number; overdue: number }[], what: "total" | "overdue") =>
        lines.reduce((sum, line) => sum + line[what], 0);
      expect(summary.total).toBe(actions.length);
      for (const what of ["total", "overdue"] as const) {
        expect(add(summary.bySource, what)).toBe(summary[what]);
        expect(add(summary.byLead, what)).toBeGreaterThanOrEqual(summary[what]);
      }
      for (const line of [summary, ...summary.bySource, ...summary.byLead]) {
        expect(STATUSES.reduce((sum, status) => sum + line.byStatus[status], 0)).toBe(line.total);
      }
    }),
  );
});

test("joint sources are a line of their own, and a joint action counts for each of its leads", () => {
  const plan = planOf([
    { Source: "Ofsted / CQC", Lead: "Ann Price / Raj Patel" },
    { Source: "Ofsted", Lead: "Ann Price" },
    { Source: "OFSTED", Lead: "" },
  ]);
  const { bySource, byLead } = summarise(reviewPlan(plan, ASAT));
  expect(bySource.map(({ name, total }) => [name, total])).toEqual([
    ["Ofsted / CQC", 1],
    ["Ofsted", 2],
  ]);
  expect(byLead.map(({ name, total }) => [name, total])).toEqual([
    ["Ann Price", 2],
    ["Raj Patel", 1],
    ["No lead named", 1],
  ]);
});

test("exceptions: the longest overdue first, then what is partly complete and not yet due", () => {
  const plan = planOf([
    { Timescale: "31 August 2026", Progress: "Partially completed" },
    { Timescale: "30 June 2026", Progress: "Partially completed" },
    { Timescale: "31 May 2026" },
    { Timescale: "31 August 2026" },
    { Timescale: "31 May 2026", Progress: "Completed" },
  ]);
  const { exceptions } = summarise(reviewPlan(plan, ASAT));
  expect(exceptions.map(({ number }) => number)).toEqual(["3.", "2.", "1."]);
});

test.each([
  [0, 0, 0],
  [1, 3, 33],
  [999, 1000, 99],
  [1, 1000, 1],
  [1000, 1000, 100],
])("%i of %i is %i percent", (part, whole, expected) => {
  expect(percentage(part, whole)).toBe(expected);
});

const linesOf = (...actions: Parameters<typeof actionOf>[0][]) => {
  const { bySource, byLead } = summarise(reviewPlan(planWith(actions.map(actionOf)), ASAT));
  return {
    sources: bySource.map(({ name, total }) => [name, total]),
    leads: byLead.map(({ name, total }) => [name, total]),
  };
};

test("a lead named twice in one action counts once", () => {
  expect(linesOf({ leads: ["Ann Price", "ANN PRICE", "Ann  Price"] }).leads).toEqual([["Ann Price", 1]]);
});

test("spellings that differ in case or in spaces are one line, under the first of them", () => {
  const lines = linesOf(
    { leads: ["Ann  Price"], sources: ["Peer review"] },
    { leads: ["ann price"], sources: ["PEER\u00a0 REVIEW"] },
    { leads: ["Ann Price"], sources: ["peer review"] },
  );
  expect(lines).toEqual({ sources: [["Peer review", 3]], leads: [["Ann  Price", 3]] });
});

test("leads stand in the order of their names, whatever their case, and “No lead named” last", () => {
  const named = ["Zoe Quill", "", "ann price", "Joan Moss", "Bo Yarrow"];
  const lines = linesOf(...named.map((name) => ({ leads: name === "" ? [] : [name] })));
  expect(lines.leads.map(([lead]) => lead)).toEqual([
    "ann price",
    "Bo Yarrow",
    "Joan Moss",
    "Zoe Quill",
    "No lead named",
  ]);
});

test("sources stand in the order in which the plan first names them; joint ones count for neither alone", () => {
  const lines = linesOf(
    { sources: ["Peer review"] },
    { sources: ["Peer review", "Audit"] },
    { sources: [] },
    { sources: ["Audit"] },
    { sources: ["Peer review"] },
  );
  expect(lines.sources).toEqual([
    ["Peer review", 2],
    ["Peer review / Audit", 1],
    ["No source given", 1],
    ["Audit", 1],
  ]);
});

test("each line counts its own statuses and what is overdue in it", () => {
  const plan = planWith([
    actionOf({ sources: ["Audit"], leads: ["Ann Price"], status: "complete" }),
    actionOf({ sources: ["Audit"], leads: ["Joan Moss"], status: "delayed" }),
    actionOf({ sources: ["Peer review"], leads: ["Ann Price"], status: "delayed" }),
  ]);
  const { bySource, byLead } = summarise(reviewPlan(plan, ASAT));
  expect(bySource[0]).toMatchObject({ total: 2, overdue: 1, byStatus: { complete: 1, delayed: 1 } });
  expect(bySource[1]).toMatchObject({ total: 1, overdue: 1, byStatus: { complete: 0, delayed: 1 } });
  expect(byLead[0]).toMatchObject({ name: "Ann Price", total: 2, overdue: 1 });
});
