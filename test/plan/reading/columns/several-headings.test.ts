import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const DEEDS = ["Mend the gate.", "Paint the shed.", "Wax the ladder.", "Clear the culvert."];
const LEADS = ["Ann Price", "Bo Yarrow", "Ann Price", "Raj Patel"];
const DUE = ["June 2026", "July 2026", "May 2026", "August 2026"];

/** The columns of a plan with four actions whose further columns are these, each with its heading (or two) first. */
function columnsOf(further: string[][], { rows = 1, merges = [] as Area[] } = {}) {
  const all = [
    ["Action", ...Array<string>(rows - 1).fill(""), ...DEEDS],
    ["Lead officer", ...Array<string>(rows - 1).fill(""), ...LEADS],
    ...further,
  ];
  const grid = all[0]?.map((_, row) => all.map((column) => column[row] ?? "")) ?? [];
  return readPlan(sheetOf(grid, { merges }), { asAt: "2026-07-17", planDate: null })?.columns;
}

const DATES = ["By when", ...DUE];
const ACCOUNTS = [
  "Progress",
  "The wood has come and work has begun.",
  "Paint was bought in the spring sale.",
  "All of them were waxed. Completed.",
  "Not started, for want of a spade.",
];

test("of two columns of comments neither outdates the other: the first stands, unless it is hardly filled", () => {
  const comments = [
    "Comments",
    "Seen by the board.",
    "Seen by the clerk.",
    "Seen by everybody.",
    "Seen by them.",
  ];
  const note = ["Note", "Completed", "Underway", "Completed", "Completed"];
  expect(columnsOf([DATES, comments, note])).toMatchObject({ progress: "D" });
  expect(columnsOf([DATES, note, comments])).toMatchObject({ progress: "D" });
  expect(columnsOf([DATES, ["Comments", "", "", "", ""], note])).toMatchObject({ progress: "E" });
});

test("an earlier quarter in one word or two is no status beside a later one", () => {
  const blank = ["", "", "", ""];
  const quarters = [
    ["Progress", "Q1", "Started", "Not started", "Started", "Not started"],
    ["", "Q2", "Completed", "Started", "In progress", ""],
    ["", "Q3", ...blank],
    ["", "Q4", ...blank],
  ];
  const merges = [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 4 }];
  const columns = columnsOf([["By when", "", ...DUE], ...quarters], { rows: 2, merges });
  expect([columns?.progress, columns?.status]).toEqual(["E", undefined]);
});

test("the outcome is the status beside an account, and the account where there is none", () => {
  const outcome = ["Outcome", "Completed", "Pending", "Completed", "To be raised again"];
  expect(columnsOf([DATES, ACCOUNTS, outcome])).toMatchObject({ progress: "D", status: "E" });
  const alone = columnsOf([DATES, outcome]);
  expect([alone?.progress, alone?.status]).toEqual(["D", undefined]);
});

test("a day of completion with what came of it is no measure of success", () => {
  const told = ["June 2026. In daily use.", "", "3 July 2026", "Ongoing"];
  for (const heading of [
    "Date of completion and outcome",
    "Date completed & outcome",
    "Date achieved / evidence",
  ])
    expect(columnsOf([DATES, ACCOUNTS, [heading, ...told]])).toMatchObject({
      progress: "D",
      completedOn: "E",
    });
});

test("an outcome in the plan's own few words is a status, a question about something else is none", () => {
  const own = [
    "Outcome / result (ongoing/carried forward)",
    "carried forward",
    "ongoing",
    "carried forward",
    "ongoing",
  ];
  const asked = ["Carried over from the previous plan? (Y/N)", "Y", "N", "N", "Y"];
  const found = ["Repeat finding? Y/N", "Y", "N", "N", "Y"];
  expect(columnsOf([asked, DATES, ACCOUNTS, own])).toMatchObject({ progress: "E", status: "F" });
  const area = ["Theme", "Tools", "Paths", "Tools", "Paths"];
  expect(columnsOf([area, DATES, ACCOUNTS, found])?.status).toBeUndefined();
  expect(columnsOf([DATES, ACCOUNTS, ["Completed (Y/N)", "Y", "N", "N", "Y"]])).toMatchObject({
    status: "E",
  });
});

test("colours told at length are the account, where nothing else is", () => {
  const impact = [
    "Impact / RAG",
    ...[
      "Green. mended in May",
      "Amber, half of it is done",
      "Red - no wax to be had",
      "Green, and it flows again",
    ],
  ];
  const told = columnsOf([DATES, impact]);
  expect([told?.progress, told?.status]).toEqual(["D", undefined]);
  expect(columnsOf([DATES, ACCOUNTS, ["RAG", "Green", "Amber", "Red", "Green"]])).toMatchObject({
    progress: "D",
    status: "E",
  });
});

test("dated columns below one merged heading: the latest that is filled", () => {
  const merges = [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 3 }];
  const updates = [
    ["By when", "", ...DUE],
    [
      "Impact / RAG",
      "Oct 2025",
      "Amber, wood was bought",
      "Red, no paint so far",
      "Amber, wax has come",
      "Red, no spade",
    ],
    [
      "",
      "Dec 2025",
      "Green. mended in May",
      "Amber, half is painted",
      "Green, all are waxed",
      "Amber, spade is bought",
    ],
    ["", "Mar 2026", "", "", "", ""],
  ];
  expect(columnsOf(updates, { rows: 2, merges })).toMatchObject({ due: "C", progress: "E" });
});

test("of the years of a plan the latest that tells something", () => {
  const [, ...accounts] = ACCOUNTS;
  const first = ["Year 1", "Wood was sought.", "Paint was chosen.", "Not started.", "A spade was sought."];
  const columns = columnsOf([DATES, first, ["Year 2", ...accounts], ["Year 3", "", "", "", ""]]);
  expect(columns).toMatchObject({ due: "C", progress: "E" });
});

test("a title of two cells above the headings is no first row of them", () => {
  const grid = [
    ["Scrutiny of the works: progress", "Action plan"],
    ["Concern", "Planned response", "Lead", "When", "Update"],
    ...DEEDS.map((deed, at) => [`Old thing ${at}`, deed, LEADS[at]!, DUE[at]!, ACCOUNTS[at + 1]!]),
  ];
  const plan = readPlan(sheetOf(grid), { asAt: "2026-07-17", planDate: null });
  expect(plan).toMatchObject({ headerRow: 2, columns: { area: "A", action: "B", progress: "E" } });
});

test("“Original” and “Revised” above “date”, and below a merged heading", () => {
  const revised = ["", "July 2026", "", "", "May 2027"];
  const above = [
    ["Original", "date", ...DUE],
    ["Revised", "date", ...revised.slice(1)],
    ["Progress", "", ...ACCOUNTS.slice(1)],
  ];
  expect(columnsOf(above, { rows: 2 })).toMatchObject({ dueOriginal: "C", dueRevised: "D", progress: "E" });
  const merges = [{ rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 2 }];
  const below = [
    ["Timescale", "Original", ...DUE],
    ["", "Revised", ...revised.slice(1)],
    ["Progress", "", ...ACCOUNTS.slice(1)],
  ];
  expect(columnsOf(below, { rows: 2, merges })).toMatchObject({
    dueOriginal: "C",
    dueRevised: "D",
    progress: "E",
  });
});

test("a row of actions below the headings is no second row of them", () => {
  const plan = readPlan(
    sheetOf([
      ["Action", "Lead", "Date", "Progress"],
      ["Mend the gate.", "Ann Price", "TBC", "Progress made"],
      ["Paint the shed.", "Bo Yarrow", "July 2026", "Underway"],
    ]),
    { asAt: "2026-07-17", planDate: null },
  );
  expect(plan?.actions).toHaveLength(2);
});

test("the officer leads and the member answers for it, whoever stands first; whoever it was put to leads", () => {
  const lead = (heading: string, other: string, others = LEADS) => {
    const names = (at: number) => DEEDS.map((_, row) => (at === 0 ? LEADS : others)[(row + at) % 4] ?? "");
    const rows = DEEDS.map((deed, row) => [
      deed,
      names(0)[row] ?? "",
      names(1)[row] ?? "",
      DUE[row] ?? "",
      "Underway",
    ]);
    return readPlan(sheetOf([["Action", heading, other, "By when", "Progress"], ...rows]), {
      asAt: "2026-07-17",
      planDate: null,
    })?.columns;
  };
  expect(lead("Lead member", "Lead officer")).toMatchObject({ lead: "C", secondLead: "B" });
  expect(lead("Lead officer", "Lead member")).toMatchObject({ lead: "B", secondLead: "C" });
  const ranks = ["Risk", "North", "Risk", "South"];
  expect(lead("Strategic lead", "Action owner", ranks)).toMatchObject({ lead: "C", secondLead: "B" });
  expect(lead("Action lead", "Accountable director")).toMatchObject({ lead: "B", secondLead: "C" });
  expect(lead("Recommendation made to", "Committee")).toMatchObject({ lead: "B" });
});

test("“this month” is later than “last month”, wherever it stands, with and without a word for what it tells", () => {
  const before = ["Green", "Red", "Amber", "Amber"];
  const now = ["Complete", "Green", "Amber", "Red"];
  for (const [earlier, later] of [
    ["Last month", "This month"],
    ["Previous term", "This term"],
    ["RAG last quarter", "RAG this quarter"],
  ] as const) {
    expect(columnsOf([DATES, [earlier, ...before], [later, ...now], ACCOUNTS])).toMatchObject({
      status: "E",
    });
    expect(columnsOf([DATES, [later, ...now], [earlier, ...before], ACCOUNTS])).toMatchObject({
      status: "D",
    });
  }
});

test("what is to be done further, told behind the account, is not the action; elsewhere it is", () => {
  const further = ["None", "Order the paint.", "None", "Write to the county again."];
  const table = (headings: string[], cells: (row: number) => string[]) =>
    readPlan(sheetOf([headings, ...DEEDS.map((_, row) => cells(row))]), {
      asAt: "2026-07-17",
      planDate: null,
    });
  const deeds = ["Wood", "Paint", "Wax", "Spades"];
  for (const heading of ["Further action required", "Next steps", "Remaining actions"]) {
    const last = table(["Recommendation", "Owner", "Due date", "Latest update", heading], (row) => [
      DEEDS[row] ?? "",
      LEADS[row] ?? "",
      DUE[row] ?? "",
      ACCOUNTS[row + 1] ?? "",
      further[row] ?? "",
    ]);
    expect(last?.columns).toMatchObject({ action: "A" });
    expect(last?.unsureColumns).toEqual([]);
  }
  const register = table(["Gap", "Further action required", "Owner", "Due date", "Latest update"], (row) => [
    deeds[row] ?? "",
    DEEDS[row] ?? "",
    LEADS[row] ?? "",
    DUE[row] ?? "",
    ACCOUNTS[row + 1] ?? "",
  ]);
  expect(register?.columns).toMatchObject({ area: "A", action: "B" });
});

test("of revisions by number each action has its own last", () => {
  const rows = [
    ["Action", "Owner", "Due", "Rev 1", "Rev 2", "Update"],
    [DEEDS[0], "Ann Price", "31/01/26", "31/03/26", "30/09/26", "Underway"],
    [DEEDS[1], "Bo Yarrow", "31/01/26", "31/05/26", "", "Underway"],
    [DEEDS[2], "Ann Price", "31/08/26", "", "", "Underway"],
  ].map((row) => row.map((cell) => cell ?? ""));
  const plan = readPlan(sheetOf(rows), { asAt: "2026-07-17", planDate: null });
  expect(plan?.actions.map(({ timescale }) => timescale.due)).toEqual([
    ["2026-09-30"],
    ["2026-05-31"],
    ["2026-08-31"],
  ]);
});

test("a number of times is no date", () => {
  const moved = ["Times extended", "2", "0", "1", "0"];
  expect(columnsOf([DATES, moved, ACCOUNTS])).toMatchObject({ due: "C", progress: "E" });
  expect(columnsOf([DATES, moved, ACCOUNTS])?.dueRevised).toBeUndefined();
});

test("ticks below years are neither dates nor a status", () => {
  const years = ["Year 1 (26/27)", "Year 2 (27/28)", "Year 3 (28/29)"];
  const ticks = ["✓", "", "✓", "✓"];
  const columns = columnsOf([...years.map((year) => [year, ...ticks]), ACCOUNTS]);
  expect(columns).toMatchObject({ progress: "F" });
  expect([columns?.due, columns?.start, columns?.status]).toEqual([undefined, undefined, undefined]);
});

test("quarters tell when, though of no year, and a goal with a month in it does not", () => {
  const goals = ["Target", "2 in post by July", "40 benches", "Adopted", "30 grants"];
  const quarters = ["By", "Q2", "Q4", "Q2", "Q3"];
  expect(columnsOf([goals, quarters, ACCOUNTS])).toMatchObject({ due: "D", success: "C", progress: "E" });
});
