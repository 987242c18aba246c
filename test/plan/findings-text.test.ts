import fc from "fast-check";
import { findingsAsText, leadAsText } from "../../src/plan/findings-text";
import { reviewPlan } from "../../src/plan/review";
import { openFindings } from "../../src/plan/rules/finding";
import { NO_LEAD } from "../../src/plan/summary/summary";
import { type Cells, planOf } from "./plan-of";

const ASAT = "2026-07-17";
const reviewOf = (cells: Cells[]) => reviewPlan(planOf(cells, { asAt: ASAT }), ASAT);

const OVERDUE = {
  "No.": "1.",
  Lead: "Ann Price / Raj Patel",
  Timescale: "30 June 2026",
  Progress: "Delayed",
};
const LATER = { "No.": "2.", Action: "Train both wardens.", Lead: "Ann Price", Timescale: "31 August" };
const DONE = { "No.": "3.", Action: "Paint the fence.", Lead: "ann price", Progress: "Completed" };
const NOBODYS = { "No.": "4.", Action: "Order the salt.", Lead: "", Timescale: "31 August 2026" };
const LONG_AGO = { "No.": "5.", Action: "Mend the gate.", Lead: "Ann Price", Timescale: "1 May 2026" };

test("findings by action, each with its cell and what to do", () => {
  const review = reviewOf([OVERDUE, LATER]);
  expect(findingsAsText(review, review.findings)).toBe(`Findings in the action plan
From the sheet “Action plan”, as at 17 July 2026
1 error and 1 warning.

• 1: Revise the form that managers use for supervision.
   Due 30 June 2026, overdue by 17 days. Delayed.
   ◦ Error in F2: Overdue by 17 days as at 17 July 2026: due 30 June 2026. Progress: delayed. If it is done, say “Completed”; if not, say when it will be.

• 2: Train both wardens.
   Due 31 August 2026 (year assumed). On target.
   ◦ Warning in F3: “31 August” does not say for certain which year. 31 August 2026 is assumed, and is not counted as overdue. Write the year.
`);
  expect(findingsAsText(review, [])).toMatch(/\nNo findings\.\n$/);
});

test("a lead's open actions, the longest overdue first, and nobody else's", () => {
  const text = leadAsText(reviewOf([OVERDUE, LATER, DONE, NOBODYS, LONG_AGO]), "Ann Price");
  expect(text).toMatch(/^Actions: Ann Price\n.*\n3 open actions, of which 2 are overdue\.\n/);
  expect(text.match(/^• \d/gm)).toEqual(["• 5", "• 1", "• 2"]);
});

test("what is to be put right in finished actions comes last", () => {
  const done = { ...DONE, Timescale: "31 June 2026" };
  expect(leadAsText(reviewOf([LATER, done]), "Ann Price")).toMatch(
    /• 2: .*To be put right in what is complete or dropped:\n\n• 3: Paint the fence\.\n.*\n {3}◦ Error in F3/s,
  );
});

test("what was accepted is not asked of a lead again", () => {
  const review = reviewOf([LATER]);
  const findings = review.findings.map((finding) => ({ ...finding, accepted: "Agreed." }));
  expect(openFindings(findings)).toEqual([]);
  expect(leadAsText({ ...review, findings }, "Ann Price")).not.toMatch(/◦/);
});

test("actions that nobody leads have a list too", () => {
  expect(leadAsText(reviewOf([OVERDUE, NOBODYS]), NO_LEAD)).toMatch(
    /1 open action, of which none is overdue\.\n\n• 4: Order the salt\..*Error in E3/s,
  );
});

test("whatever cells say, a line stays one line of text wherever it is pasted", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "\t", "\n", "\r", "\u2028", "\u202e", "\u0007", '"', "a", " "),
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, (number, action, lead) => {
      const review = reviewOf([
        { "No.": number, Action: `=${action}`, Lead: `@${lead}`, Timescale: `+${action}` },
        OVERDUE,
      ]);
      const leads = review.actions.flatMap(({ leads }) => leads);
      const texts = [findingsAsText(review, review.findings), ...leads.map((one) => leadAsText(review, one))];
      for (const line of texts.join("").split("\n"))
        expect(line).toMatch(/^(?:$| {0,3}[\p{L}\d•◦])[^\p{Cc}\p{Cf}\u2028\u2029]*$/u);
    }),
    { numRuns: 40 },
  );
});
