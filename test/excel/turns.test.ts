import { generatedPlan } from "../bench/performance/generated-plan";
import { planFile } from "../bench/performance/plan-file";
import { validate, validateAll } from "../../src/excel/review-workbook";
import { openInExcel } from "./in-excel";

/** So many actions take more turns than these on any machine. */
const ACTIONS = 500;
const TURNS = 4;

const file = planFile(generatedPlan(ACTIONS).sheet);

test.each([
  ["the review", validate],
  ["the review of all plans", validateAll],
])("%s lets others have their turns, and is stopped in the midst of it", async (_, review) => {
  const { host, workbook } = openInExcel(file);
  const before = workbook.save();
  const stop = new AbortController();
  let asked = 0;
  let turns = 0;
  const haveATurn = () => {
    turns++;
    if (turns === TURNS) stop.abort();
    else setImmediate(haveATurn);
  };
  const reading = review({
    ...{ asAt: "2026-07-17", today: "2026-07-17", signal: stop.signal },
    onProgress: ({ done, of }) => {
      if (done < of) return;
      // All cells are read.
      asked = host.requests;
      setImmediate(haveATurn);
    },
  });
  // A review that came to its end would take minutes to be printed.
  const trouble = await reading.then(
    () => "was not stopped",
    (error: unknown) => error,
  );
  expect(trouble).toMatchObject({ code: "cancelled", message: "Stopped. Nothing was changed." });
  expect(turns).toBe(TURNS);
  expect(host.requests).toBe(asked);
  expect(workbook.save()).toEqual(before);
});
