import { readPlanOn, reviewPlans, reviewSheets } from "../../src/plan/review-sheets";
import { DEFAULT_SETTINGS } from "../../src/plan/settings/settings";
import { settingsAsText } from "../../src/plan/settings/read-settings";
import type { Sheet } from "../../src/plan/sheet";
import { finish } from "../../src/plan/steps";
import { planSheet } from "./plan-of";
import { sheetOf } from "./sheet-of";

const OPTIONS = { asAt: "2026-07-17", today: "2026-07-17" };
const named = (name: string, sheet: Sheet): Sheet => ({ ...sheet, name });

const log = named(
  "Log",
  sheetOf([
    ["Action", "Status"],
    ...["cellar", "attic", "stairs", "yard"].map((place) => [`Look into the damp in the ${place}.`, "Open"]),
  ]),
);
const plan = named("Plan", planSheet([{ Progress: "Amber" }, { Progress: "Green" }]));
const key = named(
  "Key",
  sheetOf([
    ["RAG key", ""],
    ["Red", "Overdue"],
    ["Amber", "In progress"],
    ["Green", "Complete"],
  ]),
);

const workbook = (sheets: Sheet[], settings: [string, string][] = []) => ({
  sheets,
  settings: new Map(settings),
});

test("the fullest plan is taken before the longest list, and the others are named", () => {
  const review = finish(reviewSheets(workbook([log, named("Plan", planSheet([{}]))]), OPTIONS));
  expect(review?.plan).toMatchObject({ sheet: "Plan", otherSheets: ["Log"] });
  expect(review?.findings.map(({ rule, message }) => [rule, message])).toContainEqual([
    "other-plans",
    "Only “Plan” was reviewed. There could be a plan on “Log” too.",
  ]);
});

test("a sheet that is named is read by the workbook's key, and the others are named as before", () => {
  const sheets = workbook([log, plan, key, { ...plan, name: "Second plan" }]);
  const review = finish(reviewSheets(sheets, OPTIONS, "Second plan"));
  expect(review?.plan).toMatchObject({ sheet: "Second plan", otherSheets: ["Log", "Plan"] });
  expect(review?.actions.map(({ status }) => status)).toEqual(["in-progress", "complete"]);
});

test("a sheet that is named and holds no plan is not another", () => {
  expect(finish(reviewSheets(workbook([plan, key]), OPTIONS, "Key"))).toBeNull();
});

test("every plan is reviewed as it is when its sheet is named, by settings of its own", () => {
  const own = settingsAsText({ ...DEFAULT_SETTINGS, asAt: "2027-06-01", rules: { "other-plans": "off" } });
  const sheets = workbook([plan, key, { ...plan, name: "Second plan" }, log], [["Second plan", own]]);
  const options = { today: "2026-07-17" };
  const plans = sheets.sheets.flatMap((sheet) => finish(readPlanOn(sheet, sheets, options)) ?? []);
  const reviews = finish(reviewPlans(plans, sheets, options));
  expect(reviews.map((review) => [review.plan.sheet, review.asAt])).toEqual([
    ["Plan", "2026-07-17"],
    ["Second plan", "2027-06-01"],
    ["Log", "2026-07-17"],
  ]);
  for (const review of reviews)
    expect(review).toEqual(finish(reviewSheets(sheets, options, review.plan.sheet)));
});
