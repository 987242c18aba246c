/** Whether a plan twice as long takes twice as long, and keeps twice as much in memory. */
import { asFromExcel, generatedPlan } from "./generated-plan";
import { medianTimes } from "./median-times";
import { reviewAndSummarise } from "./ours";
import { barFor, type Part } from "./part";

const SIZES = [1_000, 10_000, 50_000];
const ROUNDS = 3;
const BAR = 1.25;

export const GROWTH: Part = {
  name: "growth",
  headings: ["actions", "time an action beside 1,000", "bar", "memory an action beside 1,000"],
  rows: () => {
    const measured = SIZES.map((actions) => {
      const { sheet } = generatedPlan(actions);
      // As many actions for each size, so that each is as warm.
      const times = (SIZES.at(-1) ?? 0) / actions;
      const [time = 0] = medianTimes(
        () => Array.from({ length: times }, () => asFromExcel(sheet)),
        [(sheets) => sheets.forEach(reviewAndSummarise)],
        ROUNDS,
      );
      return { actions, time: (time * 1000) / (times * actions), memory: memoryKept(sheet) / actions };
    });
    const [first] = measured;
    return measured.map(({ actions, time, memory }) => [
      actions.toLocaleString("en-GB"),
      (time / (first?.time ?? 1)).toFixed(2),
      barFor(time / (first?.time ?? 1), BAR),
      (memory / (first?.memory ?? 1)).toFixed(2),
    ]);
  },
};

/** Bytes that a review and its summary keep, with the sheet that they are of. */
function memoryKept(sheet: Parameters<typeof reviewAndSummarise>[0]): number {
  const before = heapUsed();
  const fresh = asFromExcel(sheet);
  const kept = reviewAndSummarise(fresh);
  const bytes = heapUsed() - before;
  // Named once more, so that neither is let go before it is weighed.
  if (kept.review.plan.sheet !== fresh.name) throw new Error("The review is of another sheet");
  return bytes;
}

function heapUsed(): number {
  if (!globalThis.gc) throw new Error("Run the benchmark with npm run bench, which lets it weigh memory");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
