/** How often the add-in goes to Excel and back, and how much it hands over at once. */
import { clearHighlights, highlight, summarise, validate } from "../../../src/excel/review-workbook";
import { openInExcel } from "../../excel/in-excel";
import { AS_AT, generatedPlan, PLAN_DATE } from "./generated-plan";
import type { Part } from "./part";
import { planFile } from "./plan-file";
import { trafficOf, type Traffic } from "./traffic";

const SIZES = [100, 10_000, 50_000];

/** What each of the buttons costs, in the order in which it is pressed. */
export interface Visit {
  validate: Traffic;
  highlight: Traffic;
  /** The same once more, over the highlights that are there. */
  highlightAgain: Traffic;
  summary: Traffic;
  clear: Traffic;
}

/** One visit to a generated plan of so many actions. */
export async function visit(actions: number): Promise<Visit> {
  const { host } = openInExcel(planFile(generatedPlan(actions).sheet));
  const review = await validate({ asAt: AS_AT, planDate: PLAN_DATE, today: AS_AT });
  const costOf = (work: () => Promise<unknown>) => trafficOf(host, work);
  return {
    validate: await costOf(() => validate({ asAt: AS_AT, planDate: PLAN_DATE, today: AS_AT })),
    highlight: await costOf(() => highlight(review)),
    highlightAgain: await costOf(() => highlight(review)),
    summary: await costOf(() => summarise(review)),
    clear: await costOf(() => clearHighlights(review.plan.sheet)),
  };
}

export const ROUND_TRIPS: Part = {
  name: "round-trips",
  headings: [
    "actions",
    "Validate",
    "highlights",
    "once more",
    "Summary",
    "Clear",
    "largest request or answer",
    "longest address",
  ],
  rows: async () => {
    const rows: string[][] = [];
    for (const actions of SIZES) {
      const costs = await visit(actions);
      const all = Object.values(costs) as Traffic[];
      rows.push([
        actions.toLocaleString("en-GB"),
        ...[costs.validate, costs.highlight, costs.highlightAgain, costs.summary, costs.clear].map(
          ({ roundTrips }) => String(roundTrips),
        ),
        `${(Math.max(...all.map(({ largest }) => largest)) / 2 ** 20).toFixed(2)} MB`,
        Math.max(...all.map(({ longestAddress }) => longestAddress)).toLocaleString("en-GB"),
      ]);
    }
    return rows;
  },
};
