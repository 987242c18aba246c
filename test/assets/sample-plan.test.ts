import { readFileSync } from "node:fs";
import path from "node:path";
import { validate } from "../../src/excel/validate";
import type { Review } from "../../src/plan/review";
import { summarise } from "../../src/plan/summary/summary";
import { openInExcel } from "../excel/in-excel";
import expected from "./sample-plan.expected.json";

const SAMPLE = readFileSync(path.resolve(__dirname, "../../assets/sample-plan.xlsx"));

/** What a careful reader made of the sample, before the program had read it. */
describe.each(["2026-07-17", "2026-09-10"] as const)("the sample plan as at %s", (asAt) => {
  let review: Review;
  beforeAll(async () => {
    openInExcel(SAMPLE);
    review = await validate({ asAt, today: "2026-07-17" });
  });

  test.each(expected.actions)("action $key", (action) => {
    const { actions, findings } = review;
    const read = actions.find(({ row }) => row === action.row);
    expect(read).toMatchObject({
      sources: action.sources,
      leads: action.leads,
      overdue: action.overdue[asAt],
    });
    const { kind, due, moved } = action.timescale;
    expect(read?.timescale).toMatchObject({ kind, due, moved });
    expect([action.status].flat()).toContain(read?.status);
    expect(read?.progress.forecast ?? null).toBe(action.forecast);
    const rules = findings.filter(({ row }) => row === action.row).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(Array.isArray(action.findings) ? action.findings : action.findings[asAt]),
    );
  });

  test("the totals", () => {
    const summary = summarise(review);
    expect(summary.overdue).toBe(expected.overdueCount[asAt]);
    expect(Object.fromEntries(summary.bySource.map(({ name, total }) => [name, total]))).toEqual(
      expected.bySource,
    );
    expect(review.actions).toHaveLength(expected.total);
  });
});
