import { readProgress } from "../../../../src/plan/reading/progress";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import { type Cells, planOf } from "../../plan-of";
import { sheetOf } from "../../sheet-of";
import { told } from "../../rules/told";

const CONTEXT = { due: ["2025-03-01"], updatedOn: "2025-03-10" };

test.each([
  ["Rejected", "Rejected"],
  ["Not accepted - the saving is too small", "Not accepted"],
  ["N/A – recommendation rejected", "N/A – recommendation rejected"],
  ["Recommendation 4 was not agreed by the Executive.", "Recommendation 4 was not agreed by the Executive"],
  ["  Risk accepted by the Audit Committee", "Risk accepted by the Audit Committee"],
  ["Not supported because the lease ends", "Not supported"],
  ["No action required", "No action required"],
  ["The proposal has been declined", "The proposal has been declined"],
])("%j drops the action", (text, words) => {
  const { status, evidence } = readProgress(text, CONTEXT);
  expect({ status, words: evidence?.words }).toEqual({ status: "dropped", words });
  expect(text.slice(evidence?.start, evidence?.end)).toBe(words);
});

test.each([
  "Not agreed yet",
  "Not agreed as yet",
  "Awaiting acceptance",
  "Rejected the first draft",
  "Rejected - to be reworked",
  "Rejected. Appeal lodged.",
  "Not accepted by the union",
  "Not agreed. Meeting with the ward members in May.",
  "Not accepted in full",
  "Budget not agreed",
  "Quotation rejected",
  "No action required until the lease ends",
  "Risk accepted. Review in May.",
  "Accepted",
])("%j does not", (text) => {
  expect(readProgress(text, CONTEXT).status).not.toBe("dropped");
});

const EMPTY: Cells = { Lead: "N/A", Timescale: "N/A", Progress: "N/A" };

test.each<Cells>([
  { ...EMPTY, Action: "Not accepted – cost outweighs benefit" },
  { ...EMPTY, Action: "None - not cost effective" },
  { ...EMPTY, Action: "None (covered by the lease)", Progress: "", Timescale: "" },
  { ...EMPTY, Action: "No further action – risk tolerated", Progress: "" },
  { ...EMPTY, Action: "No action needed", Progress: "The present cover is thought enough." },
  { ...EMPTY, Action: "N/A" },
  { ...EMPTY, Action: "–" },
  { Action: "None required", Lead: "", Timescale: "-", Progress: "" },
  { ...EMPTY, Action: "Move the depot to Ashford Road", Progress: "Rejected", Lead: "", Timescale: "" },
])("nobody is chased for %j", (cells) => {
  expect(planOf([cells]).actions[0]?.status).toBe("dropped");
  for (const rule of ["missing-lead", "missing-timescale", "status-not-stated", "timescale-not-set"])
    expect(told(rule, [cells])).toEqual([]);
});

test.each<Cells>([
  { Action: "None of the halls may be let without a survey", Progress: "" },
  { Action: "None - not cost effective", Progress: "", Lead: "Ann Price" },
  { ...EMPTY, Action: "No action until the lease ends" },
  { ...EMPTY, Action: "None needed", Timescale: "31 May 2027" },
  { ...EMPTY, Action: "N/A", Progress: "In progress" },
  { Action: "Rejected bids are to be answered within a week", Progress: "" },
  { Action: "Not accepted – cost outweighs benefit", Progress: "In progress" },
])("%j is still an action", (cells) => {
  expect(planOf([cells]).actions[0]?.status).not.toBe("dropped");
});

test("a no below a heading that asks whether it is accepted refuses, unless it may be taken up again", () => {
  const plan = readPlan(
    sheetOf([
      ["Recommendation", "Accepted?", "What will be done", "Lead", "When", "Progress"],
      ["Wardens", "Y", "Appoint a warden for each of the parks", "Ann Price", "31 May 2026", ""],
      ["Parking", "N – the members voted against it", "-", "-", "-", "-"],
      ["Gates", "No", "-", "", "", ""],
      ["Hedges", "✗", "Trim the hedges each month", "", "", ""],
      [
        "Bins",
        "N - to be revised for May",
        "Empty the bins in the parks daily",
        "Cy Dale",
        "31 May 2026",
        "",
      ],
      ["Ponds", "No objection", "Clear the pond by the green", "Cy Dale", "31 May 2026", ""],
    ]),
    { asAt: "2026-06-30", planDate: null },
  );
  expect(plan?.actions.map(({ status }) => status)).toEqual([
    "blank",
    "dropped",
    "dropped",
    "dropped",
    "blank",
    "blank",
  ]);
});

test("a column of responses is asked where nothing else tells", () => {
  const plan = readPlan(
    sheetOf([
      ["Recommendation", "Cabinet response", "Action", "Lead", "Timescale", "Progress"],
      ["Wardens", "Accepted", "Appoint a warden for each of the parks", "Ann Price", "31 May 2026", ""],
      ["Parking", "Rejected", "Make parking free on all Sundays", "N/A", "N/A", "N/A"],
      ["Gates", "Not accepted yet", "Paint the gates of all four parks", "Ben Lowe", "31 May 2026", ""],
      ["Bins", "Rejected", "Empty the bins in the parks daily", "Cy Dale", "31 May 2026", "In progress"],
    ]),
    { asAt: "2026-06-30", planDate: null },
  );
  expect(plan?.actions.map(({ status }) => status)).toEqual(["blank", "dropped", "blank", "in-progress"]);
});
