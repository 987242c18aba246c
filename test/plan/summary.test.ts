import fc from "fast-check";
import { STATUSES } from "../../src/plan/plan";
import { reviewPlan } from "../../src/plan/review";
import { summarise } from "../../src/plan/summary";
import { summaryPage } from "../../src/plan/summary-tables";
import { percent } from "../../src/plan/words";
import { planOf } from "./plan-of";

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
  expect(bySource.map(({ source, total }) => [source, total])).toEqual([
    ["Ofsted / CQC", 1],
    ["Ofsted", 2],
  ]);
  expect(byLead.map(({ lead, total }) => [lead, total])).toEqual([
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

test("the page says the figures in a sentence, and each row has as many values as there are headings", () => {
  const page = summaryPage(reviewPlan(planOf([{ Progress: "Completed" }, {}]), ASAT));
  expect(page.lead.join(" ")).toContain("As at 17 July 2026");
  expect(page.lead.join(" ")).toContain("1 of 2 actions is complete (50%); 1 is overdue.");
  for (const { headings, rows } of page.tables) {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([headings.length]));
  }
});

test.each([
  [0, 0, "0%"],
  [1, 3, "33%"],
  [999, 1000, "99%"],
  [1, 1000, "1%"],
  [1000, 1000, "100%"],
])("%i of %i is %s", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});
