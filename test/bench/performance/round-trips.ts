/** How often the add-in goes to Excel and back, and how much it hands over at once. */
import { clearHighlights, highlight } from "../../../src/excel/highlights";
import { summarise } from "../../../src/excel/summary/summarise";
import { validate } from "../../../src/excel/validate";
import { openInExcel } from "../../excel/in-excel";
import { AS_AT, generatedPlan, PLAN_DATE } from "./generated-plan";
import { barFor, type Part } from "./part";
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
  const read = await trafficOf(host, () => validate({ asAt: AS_AT, planDate: PLAN_DATE, today: AS_AT }));
  const review = read.done;
  const costOf = async (work: () => Promise<unknown>) => (await trafficOf(host, work)).traffic;
  return {
    validate: read.traffic,
    highlight: await costOf(() => highlight(review)),
    highlightAgain: await costOf(() => highlight(review)),
    summary: await costOf(() => summarise(review)),
    clear: await costOf(() => clearHighlights(review.plan.sheet)),
  };
}

/** What is counted of a visit, and how much of it there may be where all the text fits what Excel hands over at once. */
const COUNTED: readonly (readonly [what: string, bar: number, count: (costs: Visit) => number])[] = [
  [
    "round trips: Validate and highlights",
    4,
    (costs) => costs.validate.roundTrips + costs.highlight.roundTrips,
  ],
  [
    "round trips: Validate and highlights again",
    4,
    (costs) => costs.validate.roundTrips + costs.highlightAgain.roundTrips,
  ],
  ["round trips: Summary", 4, (costs) => costs.summary.roundTrips],
  ["round trips: Clear highlights", 3, (costs) => costs.clear.roundTrips],
  ["kB of the largest request or answer", 5 * 1024, (costs) => Math.ceil(largestOf(costs, "largest") / 1024)],
  ["characters of the longest address", 8192, (costs) => largestOf(costs, "longestAddress")],
];

function largestOf(costs: Visit, what: keyof Traffic): number {
  return Math.max(
    ...Object.values(costs as unknown as Record<string, Traffic>).map((traffic) => traffic[what]),
  );
}

export const ROUND_TRIPS: Part = {
  name: "round-trips",
  headings: ["count", ...SIZES.map((size) => `${size.toLocaleString("en-GB")} actions`), "bar, at 10,000"],
  rows: async () => {
    const visits: Visit[] = [];
    for (const actions of SIZES) visits.push(await visit(actions));
    return COUNTED.map(([what, bar, count]) => {
      const counts = visits.map(count);
      return [what, ...counts.map((each) => each.toLocaleString("en-GB")), barFor(counts[1] ?? 0, bar)];
    });
  },
};
