import { reviewPlan } from "../../../src/plan/review";
import { reportText } from "../../../src/plan/summary/report-text";
import { actionOf, planWith } from "../plan-of";

const ASAT = "2026-07-17";
type Parts = Parameters<typeof actionOf>[0];

const textOf = (actions: Parts[], since: string[] = []) =>
  reportText(reviewPlan(planWith(actions.map(actionOf)), ASAT), since);
const due = (day: string, parts: Parts = {}): Parts => ({ ...parts, timescale: { due: [day] } });

test("the figures, what has changed, whose is most of what is overdue, what falls due and what is not told", () => {
  const text = textOf(
    [
      due("2026-05-01"),
      due("2026-07-01"),
      due("2026-07-02", { sources: ["Audit"] }),
      due("2026-08-01", { sources: ["Audit"], status: "not-stated" }),
      due("2026-09-01"),
      { status: "complete" },
    ],
    ["Since 4 June 2026: 1 action completed."],
  );
  expect(text).toBe(
    [
      "As at 17 July 2026, 1 of 6 actions is complete (17%); 3 are overdue, 1 of them by more than 60 days.",
      "Since 4 June 2026: 1 action completed.",
      "Of the 3 overdue, 2 were asked for by Ofsted.",
      "1 action falls due in the next 30 days, and 1 in the 60 days after.",
      "The plan does not say how far 1 action has come.",
    ].join(" "),
  );
});

test("no source is named where two have as much overdue, or where it is not known", () => {
  expect(textOf([due("2026-05-01"), due("2026-05-01", { sources: ["Audit"] })])).not.toContain(
    "asked for by",
  );
  expect(textOf([due("2026-05-01", { sources: [] }), due("2026-05-01", { sources: [] })])).not.toContain(
    "asked for by",
  );
});

test("what falls due is right in number", () => {
  expect(textOf([{ status: "complete" }])).toContain("No open action falls due in the next 90 days.");
  expect(textOf([due("2026-07-17"), due("2026-08-16")])).toContain(
    "2 actions fall due in the next 30 days, and none in the 60 days after.",
  );
  expect(textOf([due("2026-08-17")])).toContain(
    "No action falls due in the next 30 days, and 1 in the 60 days after.",
  );
});

test("it stays one line that begins with words of ours, whatever the plan's names hold", () => {
  const sources = ["=1+1\u202e\u0007\u2028'Audit\n=2"];
  const text = textOf([due("2026-05-01", { sources }), due("2026-05-01", { sources }), due("2026-08-01")]);
  expect(text).toMatch(/^As at .* were asked for by =1\+1 +'Audit =2\./);
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});
