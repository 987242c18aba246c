import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import { whyOf } from "../../../../src/plan/why";
import { sheetOf } from "../../sheet-of";

const ASAT = "2026-07-17";
const HEADINGS = ["No", "Action", "Lead", "By when", "Progress"];
const HEADINGS_WITH_AREA = ["No", "Area", "Action", "Lead", "By when", "Progress"];
const OPEN = ["1", "Mend the gate at the lock.", "Ann Price", "30 June 2026", "Hinges are ordered"];

/** The review of an action under a title, below another of the plan. */
function reviewUnder(title: string, progress: string) {
  const below = ["2", "Paint the shed by the pond.", "Bo Yarrow", "31 March 2026", progress];
  return reviewOf([title, "", "", "", ""], below);
}

function reviewOf(title: string[], below: string[]) {
  const sheet = sheetOf([HEADINGS, OPEN, title, below]);
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
  "Completed actions (May 2026)",
  "Actions completed at 31 March 2026",
  "Completed in the last school year",
  "Done to date",
  "3.2 All actions delivered so far",
  "Previously completed and achieved objectives",
  "Completed\nactions",
])("under %j an action of which nothing else is stated is complete", (title) => {
  for (const progress of ["", "Painted green"]) {
    const { status, overdue, lines } = reviewUnder(title, progress);
    expect([status, overdue]).toEqual(["complete", false]);
    const inALine = title.replace("\n", " ");
    expect(lines[0]).toBe(`It counts as complete because it stands under “${inALine}”.`);
  }
});

test.each(["Closed actions", "Actions closed", "Closed / completed items", "Archived actions"])(
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
  "Completed in part",
  "Completed in principle",
  "Completed actions at risk",
  "Completed in wards 1 and 2",
  "Completed actions (subject to audit)",
  "Completed actions (2 outstanding)",
])("%j says of none that it is over", (title) => {
  expect(reviewUnder(title, "").overUnder).toBeNull();
});

test("under “Closed actions” a blank account is asked how it ended, and not whether it has been started", () => {
  const { findings } = reviewUnder("Closed actions", "");
  expect(findings.filter(({ rule }) => rule === "missing-progress").map(({ message }) => message)).toEqual([
    "This stands under “Closed actions”, but nothing says how it ended. Say whether it was completed.",
  ]);
});

test("of what is closed neither the lead is asked for nor the year, and it is not counted as open", () => {
  const below = ["2", "Paint the shed by the pond.", "TBC", "31 March", "Painted green"];
  const rules = (title: string) =>
    reviewOf([title, "", "", "", ""], below).findings.flatMap(({ rule, cell }) =>
      /4/.test(cell) ? [rule] : [],
    );
  expect(rules("Closed actions")).toEqual(["status-not-stated"]);
  expect(rules("Parks")).toEqual(["lead-not-settled", "status-not-stated", "assumed-year"]);
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

test.each([
  ["the column of numbers", 0],
  ["the column of areas", 1],
  ["the column of actions", 2],
])("a title in %s holds for all actions below it, beside a column of areas", (_, column) => {
  const titled = (title: string) => HEADINGS_WITH_AREA.map((_heading, at) => (at === column ? title : ""));
  const rows = [
    HEADINGS_WITH_AREA,
    ["1", "Lock", "Mend the gate at the lock.", "Ann Price", "30 June 2026", ""],
    titled("Completed actions"),
    ["2", "Pond", "Paint the shed by the pond.", "Bo Yarrow", "31 March 2026", ""],
    ["3", "Pond", "Wax the ladder of the pond.", "Bo Yarrow", "31 March 2026", ""],
    titled("Outstanding actions"),
    ["4", "Weir", "Oil the pump at the weir.", "Bo Yarrow", "31 March 2026", ""],
  ];
  const plan = readPlan(sheetOf(rows), { asAt: ASAT, planDate: null })!;
  expect(plan.actions.map(({ area, overUnder }) => [area, overUnder])).toEqual([
    ["Lock", null],
    ["Pond", "Completed actions"],
    ["Pond", "Completed actions"],
    ["Weir", null],
  ]);
});
