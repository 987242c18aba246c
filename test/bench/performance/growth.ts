/** Whether a plan twice as long takes twice as long, and keeps twice as much in memory. */
import type { Sheet } from "../../../src/plan/sheet";
import { asFromExcel, generatedPlan } from "./generated-plan";
import { medianTimes } from "./median-times";
import { reviewAndSummarise } from "./ours";
import { barFor, type Part } from "./part";

/** How many actions a plan has, and how many such plans are read in one go, so that the small one can be weighed too. */
const SIZES: readonly (readonly [actions: number, plans: number])[] = [
  [1_000, 10],
  [10_000, 1],
  [50_000, 1],
];
const ROUNDS = 3;
const BAR = 1.25;

export const GROWTH: Part = {
  name: "growth",
  headings: ["actions", "time an action beside 1,000", "bar", "memory an action beside 1,000"],
  rows: () => {
    const sheets = SIZES.map(([actions]) => generatedPlan(actions).sheet);
    reviewAndSummarise(asFromExcel(sheets[0]!));
    // Weighed before there is anything of the timing to be let go of, and after the code has been made ready.
    const weights = SIZES.map(([, plans], at) => memoryKept(sheets[at]!, plans));
    const times = medianTimes(
      SIZES.map(([, plans], at) => ({
        prepare: () => Array.from({ length: plans }, () => asFromExcel(sheets[at]!)),
        run: (read: Sheet[]) => read.forEach(reviewAndSummarise),
      })),
      ROUNDS,
    );
    const measured = SIZES.map(([actions, plans], at) => ({
      actions,
      time: (times[at]! * 1000) / (actions * plans),
      memory: weights[at]! / (actions * plans),
    }));
    const [first] = measured;
    return measured.map(({ actions, time, memory }) => [
      actions.toLocaleString("en-GB"),
      (time / (first?.time ?? 1)).toFixed(2),
      barFor(time / (first?.time ?? 1), BAR),
      (memory / (first?.memory ?? 1)).toFixed(2),
    ]);
  },
};

/** Bytes that so many reviews and their summaries keep, with the sheets that they are of. */
function memoryKept(sheet: Sheet, plans: number): number {
  const before = heapUsed();
  const kept = Array.from({ length: plans }, () => {
    const fresh = asFromExcel(sheet);
    return { fresh, ...reviewAndSummarise(fresh) };
  });
  const bytes = heapUsed() - before;
  // Named once more, so that none is let go before it is weighed.
  if (kept.some(({ fresh, review }) => review.plan.sheet !== fresh.name))
    throw new Error("The review is of another sheet");
  return bytes;
}

function heapUsed(): number {
  if (!globalThis.gc) throw new Error("Run the benchmark with npm run bench, which lets it weigh memory");
  // What hangs on something else that is let go of is found at the next collection only.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
