/** How long a whole plan takes, beside a date library that is given nothing but the timescales of the same plan. */
import { chronoNode } from "../reading/peers/chrono";
import { asFromExcel, generatedPlan, PLAN_DATE } from "./generated-plan";
import { medianTimes } from "./median-times";
import { reviewAndSummarise } from "./ours";
import { barFor, type Part } from "./part";

const ROUNDS: readonly (readonly [actions: number, rounds: number])[] = [
  [100, 40],
  [1_000, 15],
  [10_000, 5],
  [50_000, 2],
];

/** The bar for the ratio, and from how many actions on it stands. */
const BAR = 1;
const BAR_FROM = 1_000;

export const READING_TIME: Part = {
  name: "reading-time",
  headings: ["actions", "timescales", "of them distinct", "ratio to chrono-node", "bar"],
  rows: () =>
    ROUNDS.map(([actions, rounds]) => {
      const { sheet, timescales } = generatedPlan(actions);
      const prepare = () => ({ sheet: asFromExcel(sheet), timescales: asFromExcel(timescales) });
      const [ours = 0, chrono = 0] = medianTimes(
        [
          { prepare, run: (plan) => reviewAndSummarise(plan.sheet) },
          { prepare, run: (plan) => plan.timescales.map((text) => chronoNode.daysIn(text, PLAN_DATE)) },
        ],
        rounds,
      );
      return [
        actions.toLocaleString("en-GB"),
        timescales.length.toLocaleString("en-GB"),
        new Set(timescales).size.toLocaleString("en-GB"),
        (ours / chrono).toFixed(2),
        actions < BAR_FROM ? "none" : barFor(ours / chrono, BAR),
      ];
    }),
};
