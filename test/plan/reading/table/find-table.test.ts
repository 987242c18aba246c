import { findTable } from "../../../../src/plan/reading/table/find-table";
import { lettersOf } from "../../../../src/plan/reading/table/table";
import { gridOf } from "../../../../src/plan/reading/grid";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../../src/plan/sheet";
import { finish } from "../../../../src/plan/steps";
import { sheetOf } from "../../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };
const columnsOf = (rows: CellValue[][]) => readPlan(sheetOf(rows), options)?.columns;

const ROW = [
  "Revise the form that managers use for supervision.",
  "Ann Price",
  "30 June 2026",
  "Work is underway with the team and a draft has gone round.",
];

test.each([
  ["the plain words", ["Action", "Lead", "Timescale", "Progress"]],
  ["a council's words", ["What we will do", "Who", "By when", "Update"]],
  ["an auditor's words", ["Agreed action", "Responsible Officer", "Target date", "Current position"]],
  [
    "footnotes, brackets and stray spaces",
    ["  Actions required ", "Lead officer*", "Timetable[iv]", "Progress (July 2026)"],
  ],
])("columns are told by their headings: %s", (_, headings) => {
  expect(columnsOf([headings, ROW, ROW])).toEqual({ action: "A", lead: "B", due: "C", progress: "D" });
});

test("“Action” over names is the lead, and “Completed” over an account is progress", () => {
  const rows = [
    ["Recommendation and what will be done", "Action", "When", "Completed"],
    [
      "Revise the form that managers use for supervision.",
      "Ann Price",
      "30 June 2026",
      "A draft has gone round the team and is being tried out.",
    ],
    [
      "Train each of the managers in its use this year.",
      "Raj Patel",
      "31 July 2026",
      "Two sessions were held, and a third is planned in May.",
    ],
    [
      "Audit the files that were closed in the spring.",
      "Joan Moss",
      "31 July 2026",
      "Completed in the spring and reported to the Board.",
    ],
  ];
  expect(columnsOf(rows)).toMatchObject({ lead: "B", due: "C", progress: "D" });
});

test("the table may start at any cell, below a title and a count table of its own", () => {
  const rows = [
    ["Status", "Number", "", ""],
    ["Complete", 4, "", ""],
    ["Red", 2, "", ""],
    ["", "", "", ""],
    ["Action", "Lead", "Timescale", "Progress"],
    ROW,
  ];
  const plan = readPlan(sheetOf(rows, { rowIndex: 9, columnIndex: 26 }), options);
  expect(plan).toMatchObject({ headerRow: 14, columns: { action: "AA", progress: "AD" } });
  expect(plan?.actions.map(({ row, cells }) => [row, cells.progress])).toEqual([[15, "AD15"]]);
});

test("a smaller plan above the one that is read is told; a count and a list of versions are none", () => {
  const plan = [
    ["No.", "Action", "Lead", "Timescale", "Revised date", "Progress", "Status"],
    ["1", ROW[0] ?? "", "Ann Price", "30 June 2026", "31 July 2026", ROW[3] ?? "", "On target"],
    ["2", "Train the managers in its use.", "Raj Patel", "31 July 2026", "", "Not yet begun", "Not started"],
  ];
  const toldOf = (above: string[][]) =>
    readPlan(sheetOf([["Follow-up of the audit"], ...above, ...plan]), options)?.anotherTable;
  const earlier = [
    ["Action", "Lead", "Due", "Status"],
    ["Mend the gate beside the orchard.", "Raj Patel", "31 March 2025", "Not started"],
  ];
  expect(toldOf(earlier)).toBe(2);
  expect(toldOf([...earlier, ["This year"]])).toBe(2);
  expect(toldOf([...earlier.map(([action = "", lead = "", , status = ""]) => [action, lead, status])])).toBe(
    2,
  );
  expect(toldOf([["Action", "Lead", "Due", "Status"]])).toBeNull();
  const versions = [
    ["Version", "Date", "Author", "Change"],
    ...["0.1", "0.2"].map((no) => [no, "3 May 2026", "Ann Price", "Revise the form"]),
  ];
  expect(toldOf(versions)).toBeNull();
  expect(
    toldOf([
      ["Status", "Actions", "%"],
      ["Complete", "4", "40%"],
      ["Underway", "6", "60%"],
    ]),
  ).toBeNull();
});

test("headings over two rows are read as one", () => {
  const rows = [
    ["No.", "Action", "Lead", "Timescale", "", "Progress"],
    ["", "", "", "Original", "Revised", ""],
    ["1", ROW[0]!, "Ann Price", "31 March 2026", "30 June 2026", "Underway"],
    ["2", ROW[0]!, "Raj Patel", "31 March 2026", "", "Underway"],
  ];
  const merges = [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 2 }];
  const plan = readPlan(sheetOf(rows, { merges }), options);
  expect(plan?.columns).toMatchObject({ dueOriginal: "D", dueRevised: "E", progress: "F" });
  expect(plan?.actions.map(({ timescale }) => [timescale.due, timescale.moved])).toEqual([
    [["2026-06-30"], ["2026-03-31"]],
    [["2026-03-31"], []],
  ]);
});

test.each([
  ["an empty sheet", [[""]]],
  [
    "a table of something else",
    [
      ["Name", "Telephone"],
      ["Ann Price", "01632 960001"],
    ],
  ],
  ["headings with nothing below them", [["Action", "Lead", "Timescale", "Progress"]]],
  [
    "actions without a timescale or progress",
    [
      ["Action", "Lead"],
      ["Revise the form for supervision.", "Ann Price"],
    ],
  ],
])("no plan: %s", (_, rows) => {
  expect(readPlan(sheetOf(rows), options)).toBeNull();
});

test.each([
  ["Note: this version of the action plan as of 22.7.11", "2011-07-22"],
  ["Last updated: 12th May 2026", "2026-05-12"],
  ["Position as at 5 September 2011", "2011-09-05"],
  ["Report to the Board of 5 September 2011", null],
])("the sheet's own date: %s", (note, expected) => {
  const rows = [["Action", "Lead", "Timescale", "Progress"], ROW, ["", "", "", ""], [note]];
  expect(readPlan(sheetOf(rows), options)?.suggestedAsAt).toBe(expected);
});

const LONG = "That the Council writes to each of its tenants about the repair of their homes.";
const ACCOUNT = "Letters have gone to most of them, and the rest will follow in turn.";
const LAYOUTS: [string, CellValue[][], Record<string, string | undefined>][] = [
  [
    "an audit follow-up whose responses only agree",
    [
      ["Recommendation", "Management response", "Lead", "Date", "Status"],
      [LONG, "Agreed", "Ann Price", "31/03/2026", "In progress"],
      [LONG, "Agreed", "Raj Patel", "30/06/2026", "Not started"],
    ],
    { action: "A", lead: "C", due: "D", status: "E" },
  ],
  [
    "baseline, forecast and actual",
    [
      ["Milestone", "Baseline", "Forecast", "Actual"],
      ["Planning permission", "31/03/2026", "30/06/2026", "01/07/2026"],
      ["Start on site", "30/06/2026", "30/09/2026", ""],
    ],
    { action: "A", dueOriginal: "B", dueRevised: "C", completedOn: "D" },
  ],
  [
    "an account of what was done beside the recommendation",
    [
      ["Recommendation", "Action taken", "Completed"],
      [LONG, ACCOUNT, "Yes"],
      [LONG, ACCOUNT, "No"],
    ],
    { action: "A", progress: "B", status: "C" },
  ],
  [
    "the latest of several updates that is not blank, and the current of two colours",
    [
      ["Action", "Due", "Previous RAG", "Current RAG", "Q1 update", "Q2 update", "Q3 update"],
      [LONG, "31/03/2026", "Red", "Green", ACCOUNT, ACCOUNT, ""],
      [LONG, "31/03/2026", "Green", "Red", ACCOUNT, "", ""],
    ],
    { due: "B", status: "D", progress: "F" },
  ],
  [
    "a target that is a measure beside the day of finishing",
    [
      ["Objective", "Target", "Action", "Finish"],
      ["Quicker repairs", "20 days by 2026", LONG, "30/09/2026"],
      ["Fewer complaints", "3% by March 2026", LONG, "31/10/2026"],
    ],
    { due: "D", success: "B", action: "C" },
  ],
  [
    "the day of completion beside the target date",
    [
      ["Action", "Completion date", "Target date", "Status"],
      [LONG, "20/01/2026", "31/01/2026", "Complete"],
      [LONG, "", "28/02/2026", "In progress"],
    ],
    { due: "C", completedOn: "B" },
  ],
  [
    "a meeting's log: its date is not when the action is due",
    [
      ["Date", "Minute ref", "Action", "Who", "Status"],
      ["14/01/2026", "3.1", "Write to the tenants.", "Clerk", "Ongoing"],
      ["14/01/2026", "3.2", "Order the doors.", "Clerk", "Done"],
    ],
    { start: "A", due: undefined, action: "C", status: "E" },
  ],
  [
    "dates and statuses under headings that say nothing",
    [
      ["Action", "Lead", "Horizon", "Verdict"],
      [LONG, "Ann Price", "31/03/2026", "In progress"],
      [LONG, "Raj Patel", "June 2026", "Not started"],
      [LONG, "Raj Patel", "June 2026", "Completed"],
    ],
    { due: "C", status: "D" },
  ],
  [
    "statuses under a heading that might be of a date",
    [
      ["Recommendation", "Responsible", "To be done by", "What we found in May", "Conclusion"],
      [LONG, "Ann Price", "31/03/2026", "Keys are taken home by the warden", "Implemented"],
      [LONG, "Raj Patel", "30/06/2026", "Six of the nine had an order", "Partially implemented"],
      [LONG, "Raj Patel", "30/06/2026", "The check was not seen", "Not implemented"],
    ],
    { due: "C", status: "E" },
  ],
  [
    "a risk register with actions",
    [
      ["Risk", "Likelihood", "Mitigating action", "Owner", "Target date", "Status"],
      ["Damp", 4, LONG, "Ann Price", "31/03/2026", "In progress"],
    ],
    { action: "C", lead: "D", due: "E", status: "F" },
  ],
  [
    "a progress score and evidence of impact, which make no register of risks",
    [
      [
        "Area for priority action",
        "Milestone",
        "Accountable",
        "By",
        "Progress score (1-4)",
        "Evidence of impact",
      ],
      ["Keys", LONG, "Ann Price", "31/03/2026", 2, "Six of the nine are kept on site"],
      ["Doors", LONG, "Raj Patel", "30/06/2026", 4, "Doors shut"],
    ],
    { area: "A", action: "B", lead: "C", due: "D", status: "E", evidence: "F" },
  ],
  [
    "replies, which tell no progress, and who and when in one column called the action's",
    [
      ["Point", "Recommendation", "Council's response", "Action owner/date", "Actioned"],
      ["1", LONG, "Agreed", "Clerk / July 2026", ""],
      ["2", LONG, "Agreed", "Warden / 31 May 2026", "Done"],
      ["3", LONG, "Noted", "Ann Price / May 2026", "Partly – hinges to order"],
    ],
    { action: "B", lead: "D", due: "D", status: "E", progress: undefined },
  ],
  [
    "the overall of several colours, and the due date beside the month of it",
    [
      ["Action", "Owner", "Due date", "Due month", "Time RAG", "Cost RAG", "Overall RAG", "Commentary"],
      [LONG, "Ann Price", "31/03/2026", "March", "R", "G", "A", "Work is in progress on it"],
      [LONG, "Raj Patel", "30/06/2026", "June", "A", "G", "R", "Delayed by the snow and ice"],
    ],
    { due: "C", status: "G", progress: "H" },
  ],
  [
    "the stage of a complaint, which is not how far its lesson is",
    [
      [
        "Case",
        "Service",
        "Stage",
        "Learning",
        "Change to be made",
        "Responsible mgr",
        "Due",
        "Implemented (date)",
      ],
      ["C7", "Parks", 1, "Nobody rang", LONG, "Ann Price", "31/03/2026", "Yes 2/3/26"],
      ["C9", "Waste", 2, "A bin was missed", LONG, "Raj Patel", "30/06/2026", "No"],
      ["C12", "Parks", 1, "The gate stuck", LONG, "Bo Yarrow", "30/06/2026", ""],
    ],
    { action: "E", lead: "F", due: "G", completedOn: "H", status: undefined },
  ],
  [
    "When, over a start and an end, and questions about what to improve and what to do",
    [
      [
        "What do we need to improve?",
        "What are we going to do?",
        "Who?",
        "When Start",
        "When End",
        "Progress",
      ],
      ["Keys", LONG, "Ann Price", "01/03/2026", "31/03/2026", "In progress"],
      ["Doors", LONG, "Raj Patel", "01/05/2026", "30/06/2026", "Completed"],
    ],
    { area: "A", action: "B", lead: "C", start: "D", due: "E" },
  ],
];

test.each(LAYOUTS.map((layout) => [...layout] as const))("layout: %s", (_, rows, expected) => {
  const table = finish(findTable(gridOf(sheetOf(rows))));
  const letters: Record<string, string | undefined> = lettersOf(table?.columns ?? {});
  for (const [role, letter] of Object.entries(expected))
    expect([role, letters[role]]).toEqual([role, letter]);
});

test("headings are found however deep they stand", () => {
  const above = Array.from({ length: 90 }, () => ["A note above the plan.", "", "", ""]);
  const rows = [...above, ["Action", "Lead", "Timescale", "Progress"], ROW];
  expect(readPlan(sheetOf(rows), options)?.headerRow).toBe(91);
});

test.each([
  [
    "contacts",
    [
      ["Name", "Role", "Telephone", "Date of birth"],
      ["Ann Price", "Clerk", "01632 960001", "1/2/1970"],
    ],
  ],
  [
    "risks without actions",
    [
      ["Risk", "Likelihood", "Impact", "Owner", "Status"],
      ["Damp", 4, 5, "Ann Price", "Open"],
    ],
  ],
  [
    "counts",
    [
      ["Status", "Number"],
      ["Complete", 4],
      ["Red", 2],
    ],
  ],
  [
    "a budget",
    [
      ["Item", "Budget", "Actual", "Notes"],
      ["Doors", 100, 90, "fine"],
    ],
  ],
  [
    "minutes",
    [
      ["Item", "Minute", "Present"],
      ["1", "The minutes were agreed.", "All"],
    ],
  ],
])("no plan: a table of %s", (_, rows) => {
  expect(finish(findTable(gridOf(sheetOf(rows))))).toBeNull();
});
