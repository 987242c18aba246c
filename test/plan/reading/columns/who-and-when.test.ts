import { highlightedCells } from "../../../../src/plan/highlight";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import { sheetOf } from "../../sheet-of";

const ASAT = "2026-07-17";
const DEEDS = ["Mend the gate.", "Paint the shed.", "Wax the ladder.", "Oil the pump."];
/** Cells that tell who and when, who that is, and when. */
const BOTH: readonly [string, string[], string | null][] = [
  ["Ann Price, Estates Manager – 31 May 2026", ["Ann Price"], "2026-05-31"],
  ["Head of Parks\n30 September 2026", ["Head of Parks"], "2026-09-30"],
  ["Clerk / Warden by the end of August 2026", ["Clerk", "Warden"], "2026-08-31"],
  ["Warden (was 31 March 2026, now 30.10.26)", ["Warden"], "2026-10-30"],
  ["BY & RP, no later than Q3 2026/27", ["BY", "RP"], "2026-12-31"],
  ["Revised date: 1/12/26 – Joan Moss", ["Joan Moss"], "2026-12-01"],
  ["Head of Parks, May 2027, now May 2027", ["Head of Parks"], "2027-05-31"],
  ["Estates – monthly", ["Estates"], null],
  ["Warden, due date – by end of June 2026", ["Warden"], "2026-06-30"],
  ["Clerk, w/c 7 September 2026", ["Clerk"], "2026-09-13"],
  ["Raj Patel, target date: mid 2027", ["Raj Patel"], "2027-08-31"],
  ["Joan Moss, ongoing; review May 2027", ["Joan Moss"], "2027-05-31"],
  ["Joan Moss (start 1 May 2026, finish 30 June 2026)", ["Joan Moss"], "2026-06-30"],
  ["Head of Year 7; from April 2026", ["Head of Year 7"], null],
];

function planBelow(heading: string, cells: readonly string[], status = "Under way") {
  const rows = cells.map((cell, at) => [`${at + 1}`, DEEDS[at % DEEDS.length] ?? "", cell, status]);
  const plan = readPlan(sheetOf([["No", "Agreed action", heading, "Progress"], ...rows]), {
    asAt: ASAT,
    planDate: null,
  });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

describe("one column for who and when", () => {
  test.each([
    "Responsible person & date",
    "Responsible officer and target date",
    "Lead and timescale",
    "Who / when",
    "Owner",
  ])("under %j the words beside the time are the leads", (heading) => {
    const plan = planBelow(
      heading,
      BOTH.map(([cell]) => cell),
    );
    expect([plan.columns.lead, plan.columns.due]).toEqual(["C", "C"]);
    expect(plan.actions.map(({ leads }) => leads)).toEqual(BOTH.map(([, leads]) => leads));
    expect(plan.actions.map(({ timescale }) => timescale.due.at(-1) ?? null)).toEqual(
      BOTH.map(([, , due]) => due),
    );
  });

  test("its cells are highlighted once, in one block with their neighbours", () => {
    const plan = planBelow("Who and when", ["Ann Price by June 2026", "Raj Patel by May 2026"]);
    expect(highlightedCells(reviewPlan(plan, ASAT)).overdue).toEqual(["B2:D3"]);
  });

  test("a cell with only a day has no lead, and one with only a name no day", () => {
    const cells = ["Raj Patel, 30 August 2026", "30 September 2026", "Joan Moss", "Bo Yarrow, 1 August 2026"];
    const { findings } = reviewPlan(planBelow("Responsible officer and target date", cells), ASAT);
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["missing-lead", "C3"],
      ["unclear-timescale", "C4"],
    ]);
  });

  test("names without a day under such a heading are leads, and nothing is asked of their days", () => {
    const plan = planBelow("Responsible officer / Target date", ["Head of Parks", "Raj Patel", "Joan Moss"]);
    expect([plan.columns.lead, plan.columns.due]).toEqual(["C", undefined]);
  });

  test("one time is enough where the heading says when; under a lead's alone most cells must tell one", () => {
    const cells = ["Raj Patel", "Joan Moss", "Bo Yarrow, 1 August 2026", "Head of Parks"];
    expect(planBelow("Responsible officer and target date", cells).columns.due).toBe("C");
    expect(planBelow("Owner", cells).columns.due).toBeUndefined();
  });

  test("a column of days alone is nobody's, whatever its heading says", () => {
    const plan = planBelow("Lead officer's target date", ["31 July 2026", "30 June 2026", "May 2026"]);
    expect([plan.columns.lead, plan.columns.due]).toEqual([undefined, "C"]);
  });
});
