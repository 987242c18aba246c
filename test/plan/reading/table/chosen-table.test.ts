import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import { reviewSheets } from "../../../../src/plan/review-sheets";
import { finish } from "../../../../src/plan/steps";
import type { Layout } from "../../../../src/plan/layout";
import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const CELLS: Record<string, readonly CellValue[]> = {
  Action: ["Wax the long ladder in the cellar.", "Mend the gate beside the orchard.", "Order a new key."],
  Wishes: ["Paint the shed in spring.", "Plant a hedge along the lane.", "Sweep the yard on Fridays."],
  Lead: ["Ann Price", "Raj Patel", "Joan Moss"],
  Helper: ["Tom Reed", "Sue Hill", "Bo Lunn"],
  "By when": ["31 March 2026", "30 June 2026", "31 May 2026"],
  "Agreed in January": ["30 April 2026", "", "31 July 2026"],
  Progress: ["It was waxed twice and is on target.", "Completed and painted too.", "Not yet begun."],
  "Update Q1": ["Delayed.", "On target.", "On target."],
  "Update Q2": ["Completed.", "", "Not started."],
  Remarks: ["Delayed by the rain of last week.", "On target.", "Completed on Monday."],
  Outcome: ["Delayed.", "Completed.", "On target."],
  "Agreed with": ["Ann Price, 30 April 2026", "Bo Yarrow by June 2026", "Raj Patel – 31 July 2026"],
  Empty: ["", "", ""],
};

function sheetWith(headings: readonly string[], above: readonly CellValue[][] = []) {
  const rows = [0, 1, 2].map((row) => headings.map((heading) => CELLS[heading]?.[row] ?? ""));
  return sheetOf([...above, headings, ...rows]);
}

function read(sheet: ReturnType<typeof sheetWith>, layout: Partial<Layout>) {
  const options = { asAt: "2026-07-17", planDate: null };
  const plan = readPlan(sheet, { ...options, layout: { headerRow: null, columns: {}, ...layout } });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

/** The headings of its columns by role. */
function mapping({ columns, headings }: ReturnType<typeof read>) {
  const nameOf = new Map(headings.map(({ column, heading }) => [column, heading]));
  return Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, nameOf.get(column)]));
}

const USUAL = ["Action", "Lead", "By when", "Progress"];

test.each<[what: string, headings: string[], columns: Layout["columns"], expected: Record<string, string>]>([
  ["nothing is chosen", USUAL, {}, { action: "Action", lead: "Lead", due: "By when", progress: "Progress" }],
  [
    "another account is chosen, and the usual one is none",
    [...USUAL, "Remarks"],
    { progress: "Remarks" },
    { action: "Action", lead: "Lead", due: "By when", progress: "Remarks" },
  ],
  [
    "the action is chosen against its heading",
    [...USUAL, "Wishes"],
    { action: "Wishes" },
    { action: "Wishes", lead: "Lead", due: "By when", progress: "Progress" },
  ],
  [
    "case and spaces do not count",
    [...USUAL, "Remarks"],
    { progress: " REMARKS " },
    { action: "Action", lead: "Lead", due: "By when", progress: "Remarks" },
  ],
  [
    "a second lead that no heading tells of",
    [...USUAL, "Helper"],
    { secondLead: "Helper" },
    { action: "Action", lead: "Lead", secondLead: "Helper", due: "By when", progress: "Progress" },
  ],
  [
    "a revised date beside the usual one, which stays what it was called",
    [...USUAL, "Agreed in January"],
    { dueRevised: "Agreed in January" },
    { action: "Action", lead: "Lead", due: "By when", dueRevised: "Agreed in January", progress: "Progress" },
  ],
  [
    "no column is the due date",
    USUAL,
    { due: null },
    { action: "Action", lead: "Lead", progress: "Progress" },
  ],
  [
    "no column is the account, and the status stays one",
    ["Action", "Lead", "By when", "Outcome"],
    { progress: null },
    { action: "Action", lead: "Lead", due: "By when", status: "Outcome" },
  ],
  [
    "two are swapped",
    ["Action", "Lead", "By when", "Progress", "Remarks"],
    { lead: "Remarks", progress: "Lead" },
    { action: "Action", lead: "Remarks", due: "By when", progress: "Lead" },
  ],
])("%s", (_, headings, columns, expected) => {
  const plan = read(sheetWith(headings), { columns });
  expect(mapping(plan)).toEqual(expected);
  expect(plan.choicesGone).toEqual([]);
});

test("what is chosen is read: of two dates the revised stands where it is filled in", () => {
  const plan = read(sheetWith([...USUAL, "Agreed in January"]), {
    columns: { dueRevised: "Agreed in January" },
  });
  expect(plan.actions.map(({ timescale }) => timescale.due)).toEqual([
    ["2026-04-30"],
    ["2026-06-30"],
    ["2026-07-31"],
  ]);
});

test("the choice that a sheet keeps with its settings is gone by", () => {
  const sheet = sheetWith([...USUAL, "Remarks"]);
  const settings = new Map([[sheet.name, '{"layout": {"columns": {"progress": "Remarks"}}}']]);
  const review = finish(reviewSheets({ sheets: [sheet], settings }, { today: "2026-07-17" }));
  expect(review?.plan.columns.progress).toBe("E");
});

test("a chosen update is read alone, though one before it tells more", () => {
  const sheet = sheetWith(["Action", "Lead", "By when", "Update Q1", "Update Q2"]);
  expect(read(sheet, {}).actions[1]?.status).toBe("on-target");
  expect(read(sheet, { columns: { progress: "Update Q2" } }).actions[1]?.status).toBe("blank");
});

test("one column can be chosen for who leads and by when, and is kept", () => {
  const sheet = sheetWith(["Action", "Agreed with", "Progress"]);
  const layout = '{"layout": {"columns": {"lead": "Agreed with", "due": "Agreed with"}}}';
  const settings = new Map([[sheet.name, layout]]);
  const review = finish(reviewSheets({ sheets: [sheet], settings }, { today: "2026-07-17" }));
  expect(review?.actions.map(({ leads, timescale }) => [...leads, ...timescale.due])).toEqual([
    ["Ann Price", "2026-04-30"],
    ["Bo Yarrow", "2026-06-30"],
    ["Raj Patel", "2026-07-31"],
  ]);
});

test("a column is found again after it has moved", () => {
  const columns = { progress: "Remarks" };
  expect(read(sheetWith([...USUAL, "Remarks"]), { columns }).columns.progress).toBe("E");
  expect(read(sheetWith(["Remarks", ...USUAL]), { columns }).columns.progress).toBe("A");
});

test("headings that say the same are told apart, and the second can be chosen", () => {
  const rows = [
    ["Action", "Date", "Status", "date", "Date (2)"],
    ["Wax the long ladder.", "31 March 2026", "On target", "30 June 2026", "x"],
    ["Mend the old gate.", "31 March 2026", "Delayed", "31 July 2026", "y"],
  ];
  const plan = read(sheetOf(rows), { columns: { due: "Date (2)" } });
  expect(plan.headings).toEqual([
    { column: "A", heading: "Action" },
    { column: "B", heading: "Date" },
    { column: "C", heading: "Status" },
    { column: "D", heading: "date (2)" },
    { column: "E", heading: "Date (2) (2)" },
  ]);
  expect(plan.columns.due).toBe("D");
});

test("headings of two rows are read as one", () => {
  const rows = [
    ["Action", "Lead", "Timescale", "", "Progress"],
    ["", "", "Original", "Revised", ""],
    ["Wax the long ladder.", "Ann Price", "31 March 2026", "30 June 2026", "On target"],
    ["Mend the old gate.", "Raj Patel", "31 March 2026", "31 July 2026", "Delayed"],
  ];
  const merges = [{ rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 2 }];
  const sheet = sheetOf(rows, { merges });
  expect(read(sheet, {}).headings.map(({ heading }) => heading)).toEqual([
    "Action",
    "Lead",
    "Timescale Original",
    "Timescale Revised",
    "Progress",
  ]);
  expect(
    read(sheet, { columns: { due: "timescale revised", dueOriginal: null, dueRevised: null } }).columns,
  ).toEqual({ action: "A", lead: "B", due: "D", progress: "E" });
});

describe("what is no longer there", () => {
  const told = (plan: ReturnType<typeof read>) =>
    reviewPlan(plan, "2026-07-17").findings.filter(({ rule }) => rule === "chosen-column-gone");

  test("a heading: the usual column is read, and a finding says which", () => {
    const plan = read(sheetWith(USUAL), { columns: { progress: "Update for May", start: "Begun" } });
    expect(plan.columns.progress).toBe("D");
    expect(told(plan)).toMatchObject([
      {
        severity: "warning",
        cell: "D1",
        message:
          "“Update for May” was chosen as the account of progress, but row 1 has no such heading now. Column D (“Progress”) was read as that instead. Choose the column again.",
      },
      { message: expect.stringMatching(/“Begun” .* No column was read as that\./) as string },
    ]);
  });

  test("actions below the heading that was chosen for them", () => {
    const plan = read(sheetWith([...USUAL, "Remarks", "Empty"]), {
      columns: { action: "Empty", progress: "Remarks" },
    });
    expect(mapping(plan)).toMatchObject({ action: "Action", progress: "Remarks" });
    expect(told(plan)[0]?.message).toMatch(
      /^“Empty” was chosen as the action, but nothing stands below it\./,
    );
  });

  test.each([
    ["a title, since rows have come above the headings", 1],
    ["an action, since rows have gone", 4],
    ["nothing", 40],
  ])("the row of headings: it is %s now", (_, headerRow) => {
    const plan = read(sheetWith(USUAL, [["Hall and orchard", "Version 3"], []]), { headerRow });
    expect([plan.headerRow, plan.actions.length]).toEqual([3, 3]);
    expect(told(plan)[0]?.message).toBe(
      `Row ${headerRow} was chosen as the row of headings, but no actions stand below headings there now. Row 3 was taken. Choose the row again.`,
    );
  });
});

describe("a chosen row of headings", () => {
  const rows = [
    ["Deeds", "Folk", "Moon"],
    ["Wax the long ladder in the cellar.", "Ann Price", "Waxing"],
    ["Mend the gate beside the orchard.", "Raj Patel", "Waning"],
  ];

  test("makes a plan of what would not be called one", () => {
    const sheet = sheetOf([["Our year"], ...rows]);
    expect(readPlan(sheet, { asAt: "2026-07-17", planDate: null })).toBeNull();
    const plan = read(sheet, { headerRow: 2, columns: { action: "Deeds", status: "Moon" } });
    expect([plan.headerRow, mapping(plan), plan.actions.length]).toEqual([
      2,
      { action: "Deeds", lead: "Folk", status: "Moon" },
      2,
    ]);
    expect(read(sheet, { headerRow: 2 }).columns).toMatchObject({ action: "A" });
  });

  test("is taken though a better table stands elsewhere", () => {
    const other = sheetWith(USUAL).values;
    const plan = read(sheetOf([...rows, [], ...other]), { headerRow: 1, columns: { action: "Deeds" } });
    expect([plan.headerRow, plan.columns.action]).toEqual([1, "A"]);
  });

  test("that is the one that is found anyway changes nothing", () => {
    const sheet = sheetWith(USUAL, [["Hall and orchard"]]);
    expect(read(sheet, { headerRow: 2 })).toEqual(read(sheet, {}));
  });
});
