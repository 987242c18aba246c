import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import { whyOf } from "../../../../src/plan/why";
import { sheetOf } from "../../sheet-of";

const ASAT = "2026-07-17";
const HEADINGS = ["No", "Action", "Lead", "By when", "Progress"];
const OPEN = ["1", "Mend the gate at the lock.", "Ann Price", "30 June 2026", "Hinges are ordered"];

/** The review of an action under a title, below another of the plan. */
function reviewUnder(title: string, progress: string) {
  const below = ["2", "Paint the shed by the pond.", "Bo Yarrow", "31 March 2026", progress];
  const sheet = sheetOf([HEADINGS, OPEN, [title, "", "", "", ""], below]);
  const plan = readPlan(sheet, { asAt: ASAT, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  const review = reviewPlan(plan, ASAT);
  const action = review.actions.at(-1)!;
  return { ...action, lines: whyOf(action, review).lines, findings: review.findings };
}

test.each([
  "Completed actions",
  "COMPLETED",
  "Actions completed since the last meeting",
  "Completed actions (12)",
  "Implemented recommendations",
])("under %j an action of which nothing else is stated is complete", (title) => {
  for (const progress of ["", "Painted green"]) {
    const { status, overdue, lines } = reviewUnder(title, progress);
    expect([status, overdue]).toEqual(["complete", false]);
    expect(lines[0]).toBe(`It counts as complete because it stands under “${title}”.`);
  }
});

test.each(["Closed actions", "Actions closed", "Closed / completed items", "Discharged recommendations"])(
  "under %j it is not said how it ended, but it is never overdue",
  (title) => {
    const { status, overdue, lines } = reviewUnder(title, "Painted green");
    expect([status, overdue]).toEqual(["not-stated", false]);
    expect(lines.join(" ")).toContain(`but it stands under “${title}”. So it is not counted as overdue.`);
  },
);

test.each([
  "Complete the refurbishment",
  "To be completed by March",
  "Not completed",
  "Completed by 31 March 2026",
  "Incomplete actions",
  "Outstanding actions",
  "Actions to be closed",
])("%j says of none that it is over", (title) => {
  expect(reviewUnder(title, "").overUnder).toBeNull();
});

test("what is stated of the action itself goes before the title", () => {
  const { status, overdue } = reviewUnder("Completed actions", "Not started");
  expect([status, overdue]).toEqual(["not-started", true]);
});

test("also above the headings of the first of two tables, up to those of the second", () => {
  const painted = ["2", "Paint the shed by the pond.", "Bo Yarrow", "31 March 2026", "Painted green"];
  const tiled = ["3", "Tile the roof of the shed.", "Bo Yarrow", "31 March 2026", "Tiles are blue"];
  const statusesOf = (...rows: string[][]) =>
    readPlan(sheetOf(rows), { asAt: ASAT, planDate: null })?.actions.map(({ status }) => status);
  expect(
    statusesOf(["Actions completed since May"], HEADINGS, painted, ["Actions to do"], HEADINGS, tiled),
  ).toEqual(["complete", "not-stated"]);
  expect(statusesOf(["Completed actions"], HEADINGS, painted, HEADINGS, tiled)).toEqual([
    "complete",
    "not-stated",
  ]);
  expect(statusesOf(["Actions to complete"], HEADINGS, painted)).toEqual(["not-stated"]);
});
