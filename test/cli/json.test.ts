import { jsonText, reviewAsJson } from "../../src/cli/json";
import { readPlan } from "../../src/plan/reading/read-plan";
import { reviewPlan } from "../../src/plan/review";
import { sheetOf } from "../plan/sheet-of";

const ASAT = "2026-07-17";

test("the status column stands beside the account, and the key beside both", () => {
  const sheet = sheetOf([
    ["Amber = in progress"],
    ["Action", "Lead", "Timescale", "RAG", "Comments"],
    ["Wax the long ladder.", "Ann Price", "31 July 2026", "Amber", "The wax was bought. On target."],
    ["Mend the gate.", "Raj Patel", "31 July 2026", "Blue", "Nails were bought."],
  ]);
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const { key, unexplained, actions } = reviewAsJson(reviewPlan(plan, ASAT));
  expect(key).toEqual([
    { word: "Amber", meaning: "in progress", says: "in-progress", senses: [], cell: "A1" },
  ]);
  expect(unexplained).toEqual(["Blue"]);
  expect(actions.map(({ progress, statusColumn }) => ({ progress, statusColumn }))).toEqual([
    {
      progress: { text: "The wax was bought. On target.", evidence: "On target", evidenceAt: [20, 29] },
      statusColumn: { text: "Amber", status: "in-progress", evidence: "Amber" },
    },
    {
      progress: { text: "Nails were bought.", evidence: "", evidenceAt: null },
      statusColumn: { text: "Blue", status: "not-stated", evidence: "" },
    },
  ]);
});

test("what could steer a terminal is printed as escapes, which mean the same", () => {
  const action = "Wax \u001b[31m\u009b31m\u007f\u202e\u2028\u{e0001} the long ladder.\nTwice.";
  const sheet = sheetOf([
    ["Action", "Lead", "Timescale", "Progress"],
    [action, "Ann Price", "31 July 2026", ""],
  ]);
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const json = reviewAsJson(reviewPlan(plan, ASAT));
  const printed = jsonText(json);
  expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(json)));
  expect(printed).toContain("\\u009b31m\\u007f\\u202e\\u2028\\udb40\\udc01");
});
