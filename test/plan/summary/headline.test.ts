import { reviewPlan } from "../../../src/plan/review";
import { headline } from "../../../src/plan/summary/headline";
import { reportText } from "../../../src/plan/summary/report-text";
import { actionOf, planWith } from "../plan-of";

const ASAT = "2026-07-17";
type Parts = Parameters<typeof actionOf>[0];

const reviewOf = (...actions: Parts[]) => reviewPlan(planWith(actions.map(actionOf)), ASAT);
const unread: Parts = { timescale: { text: "When staffing allows", kind: "unclear", due: [] } };
const later: Parts = { timescale: { text: "1 December 2026", due: ["2026-12-01"] } };
const late: Parts = { timescale: { text: "1 March 2026", due: ["2026-03-01"] } };
const complete: Parts = { status: "complete" };

test.each<[string, Parts[]]>([
  ["1 of 1 action is complete (100%); none is overdue.", [complete]],
  ["0 of 1 action is complete (0%); none is overdue.", [later]],
  ["0 of 2 actions are complete (0%); none is overdue.", [later, later]],
  ["1 of 2 actions is complete (50%); none of the others is overdue.", [complete, later]],
  ["2 of 2 actions are complete (100%); none is overdue.", [complete, complete]],
  ["0 of 2 actions are complete (0%); 2 are overdue, both of them by more than 60 days.", [late, late]],
  ["0 of 3 actions are complete (0%); 3 are overdue, all of them by more than 60 days.", [late, late, late]],
])("says %j", (said, actions) => {
  expect(headline(reviewOf(...actions))).toBe(`As at 17 July 2026, ${said}`);
});

test("nothing is said not to be late where its due day could not be told", () => {
  expect(headline(reviewOf(complete, later, unread))).toContain(
    "; none is known to be overdue, but 1 has no due day that is certain.",
  );
  expect(reportText(reviewOf(unread), [])).toContain("No open action is known to fall due");
});

test("no figure is given for how many are complete where no column tells of progress", () => {
  const review = reviewPlan(
    planWith([actionOf(later), actionOf()], { columns: { action: "A", due: "B" } }),
    ASAT,
  );
  expect(headline(review)).toBe(
    "As at 17 July 2026, the plan has 2 actions and no column that tells of progress, so it cannot be told how many are complete or overdue.",
  );
});
