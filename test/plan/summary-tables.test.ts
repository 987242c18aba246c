import { reviewPlan } from "../../src/plan/review";
import { summaryPage } from "../../src/plan/summary-tables";
import { DEFAULT_SETTINGS, type Settings } from "../../src/plan/settings/settings";
import { actionOf, planOf, planWith } from "./plan-of";

const ASAT = "2026-07-17";
type Parts = Parameters<typeof actionOf>[0];

const pageOf = (...actions: Parts[]) => summaryPage(reviewPlan(planWith(actions.map(actionOf)), ASAT));

/** The line of one action in the table of exceptions, by its headings. */
function exceptionOf(parts: Parts) {
  const table = pageOf(parts).tables[2];
  return Object.fromEntries((table?.headings ?? []).map((heading, at) => [heading, table?.rows[0]?.[at]]));
}

const progress = actionOf().progress;

test("an overdue action: each column of the exceptions says its own thing", () => {
  const line = exceptionOf({
    action: "Wax the long ladder.",
    number: "4.",
    row: 9,
    leads: ["Ann Price", "Raj Patel"],
    sources: ["Audit", "Peer review"],
    status: "delayed",
    timescale: { text: "May, then June 26", due: ["2026-05-31", "2026-06-30"] },
    progress: { ...progress, forecast: "2026-09-05" },
  });
  expect(line).toEqual({
    Action: "Wax the long ladder.",
    Number: "4.",
    Row: 9,
    Lead: "Ann Price, Raj Patel",
    Source: "Audit / Peer review",
    "Due, as written": "May, then June 26",
    "Due, as read": "31 May 2026, 30 June 2026",
    "Days overdue": 17,
    Overdue: "Overdue",
    Status: "Delayed",
    "Finish promised": "5 September 2026",
  });
});

test("a partly complete action that is not yet due: nothing is said of what it has not", () => {
  const line = exceptionOf({
    leads: [],
    sources: [],
    status: "partial",
    timescale: { text: "31/08/26", due: ["2026-08-31"] },
  });
  expect(line).toMatchObject({
    Lead: "No lead named",
    Source: "No source given",
    "Due, as written": "31/08/26",
    "Due, as read": "31 August 2026",
    "Days overdue": "",
    Overdue: "",
    Status: "Partly complete",
    "Finish promised": "",
  });
});

test("“Immediately” is overdue without a number of days or a day", () => {
  const line = exceptionOf({ timescale: { text: "Immediately", kind: "immediate", due: [] } });
  expect(line).toMatchObject({ "Due, as read": "", "Days overdue": "", Overdue: "Overdue" });
});

test("lines by source and by lead end with the whole plan, counted once", () => {
  const [bySource, byLead] = pageOf(
    { leads: ["Ann Price", "Raj Patel"], status: "complete" },
    { sources: ["Audit"], leads: ["Ann Price"] },
    { sources: ["Audit"], leads: ["Raj Patel"], status: "complete" },
  ).tables;
  const figures = ({ headings = [], rows = [] }: Partial<NonNullable<typeof bySource>> = {}) =>
    rows.map((row) => [
      row[0],
      ...["Complete", "Total", "Overdue"].map((name) => row[headings.indexOf(name)]),
    ]);
  expect(figures(bySource)).toEqual([
    ["Ofsted", 1, 1, 0],
    ["Audit", 1, 2, 1],
    ["All sources", 2, 3, 1],
  ]);
  expect(figures(byLead)).toEqual([
    ["Ann Price", 1, 2, 1],
    ["Raj Patel", 2, 2, 0],
    ["All actions", 2, 3, 1],
  ]);
});

test("the sentence is right in number", () => {
  const sentence = (...actions: Parts[]) => pageOf(...actions).lead[1];
  expect(sentence({ status: "complete" })).toBe("1 of 1 action is complete (100%); 0 are overdue.");
  expect(sentence({}, {})).toBe("0 of 2 actions are complete (0%); 2 are overdue.");
});

describe("the rule for ratings", () => {
  const leadOf = (rating: Settings["rating"], Status: string) =>
    summaryPage(
      reviewPlan(
        planOf([{ Status, Timescale: "31 July 2026" }, { Status: "Green" }, { Status: "Green" }]),
        ASAT,
        {
          ...DEFAULT_SETTINGS,
          rating,
        },
      ),
    ).lead.slice(2);

  test("is stated where one was chosen, with how many ratings disagree with it", () => {
    expect(leadOf("green-on-track", "Red")).toEqual([
      expect.stringMatching(
        /^Ratings were checked against this rule\. Green on track: complete is Green; .* date\. 3 ratings disagree with it\.$/,
      ),
    ]);
  });

  test("is not spoken of where none was", () => {
    expect(leadOf(null, "Red")).toEqual([]);
  });
});
