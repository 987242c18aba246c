import { validate, validateAll } from "../../../src/excel/validate";
import { generatedPlan } from "../../bench/performance/generated-plan";
import { planFile } from "../../bench/performance/plan-file";
import { openInExcel } from "../in-excel";

/** So many actions take more turns than these on any machine. */
const ACTIONS = 500;
const TURNS = 4;

const long = planFile(generatedPlan(ACTIONS).sheet);
const short = planFile(generatedPlan(30).sheet);

test.each([
  ["the review", validate, long, 1, TURNS],
  ["the reading of all plans", validateAll, long, 1, TURNS],
  ["the review of all plans, once all are read,", validateAll, short, 2, 1],
])(
  "%s lets others have their turns, and is stopped in the midst of it",
  async (_, review, file, part, last) => {
    const { host, workbook } = openInExcel(file);
    const before = workbook.save();
    const stop = new AbortController();
    let asked = 0;
    let turns = 0;
    let partsDone = 0;
    const haveATurn = () => {
      turns++;
      if (turns === last) stop.abort();
      else setImmediate(haveATurn);
    };
    const reading = review({
      ...{ asAt: "2026-07-17", today: "2026-07-17", signal: stop.signal },
      onProgress: ({ done, of }) => {
        // First all cells are read, then all plans.
        if (done < of || ++partsDone !== part) return;
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
    expect(turns).toBe(last);
    expect(host.requests).toBe(asked);
    expect(workbook.save()).toEqual(before);
  },
);
