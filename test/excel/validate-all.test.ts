import { keepSettings } from "../../src/excel/keep-settings";
import { summarise } from "../../src/excel/summary/summarise";
import { validate, validateAll } from "../../src/excel/validate";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import { openInExcel } from "./in-excel";
import { ASAT, planRows, planWorkbook } from "./plan-workbook";

const OPTIONS = { asAt: ASAT, today: ASAT };
const OTHERS = [
  { name: "Notes", rows: [["Nothing here is a plan."]] },
  { name: "Adults", rows: planRows(6) },
  { name: "Old plan", rows: planRows(2) },
];

/** Plans on two visible sheets and a hidden one, with the summary of one of them. */
async function openPlans() {
  const opened = openInExcel(await planWorkbook(planRows(3), OTHERS));
  await summarise(await validate(OPTIONS));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Old plan").visibility = "Hidden";
    await context.sync();
  });
  return opened;
}

test("every visible sheet with a plan is reviewed as it is when it is named, by settings of its own, in two round trips", async () => {
  const { host, workbook } = await openPlans();
  await keepSettings("Adults", { ...DEFAULT_SETTINGS, rules: { overdue: "off" } });
  const before = [host.requests, workbook.save()];
  const reviews = await validateAll(OPTIONS);
  expect([host.requests - 2, workbook.save()]).toEqual(before);
  expect(reviews.map(({ plan }) => plan.sheet)).toEqual(["Action plan", "Adults"]);
  expect(reviews.map(({ actions }) => actions.length)).toEqual([3, 6]);
  const [first, adults] = reviews.map(({ findings }) => findings.map(({ rule }) => rule));
  expect(first).toContain("overdue");
  expect(adults).not.toContain("overdue");
  for (const review of reviews)
    expect(await validate({ ...OPTIONS, sheetName: review.plan.sheet })).toEqual(review);
});

test("it is told after each sheet, and stopped there once that is wanted", async () => {
  await openPlans();
  const stop = new AbortController();
  const parts: [number, number][] = [];
  const reading = validateAll({
    ...OPTIONS,
    signal: stop.signal,
    onProgress: ({ done, of }) => {
      parts.push([done, of]);
      // As a press on the button would be heard: once the pane is not busy.
      if (of === 3 && done === 1) setImmediate(() => stop.abort());
    },
  });
  await expect(reading).rejects.toMatchObject({
    code: "cancelled",
    message: "Stopped. Nothing was changed.",
  });
  expect(parts.filter(([, of]) => of === 3)).toEqual([[1, 3]]);
});

test("where no sheet holds a plan it says so", async () => {
  openInExcel(await planWorkbook([["Nothing here is a plan."]]));
  await expect(validateAll(OPTIONS)).rejects.toMatchObject({ code: "no-plan" });
});
