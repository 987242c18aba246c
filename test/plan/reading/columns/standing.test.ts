import type { Status } from "../../../../src/plan/plan";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import { reviewPlan } from "../../../../src/plan/review";
import { DEFAULT_SETTINGS } from "../../../../src/plan/settings/settings";
import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const ACTIONS = ["Wax the long ladder", "Mend the orchard gate", "Order a new key", "Sweep the cellar"];
const AS_AT = "2026-07-17";

/** A plan of overdue actions with further columns, each under its heading, after the date. */
function planWith(columns: Record<string, CellValue[]>, above: CellValue[][] = []) {
  const rows = ACTIONS.map((action, row) => [
    action,
    "Ann Price",
    "31 May 2026",
    ...Object.values(columns).map((cells) => cells[row] ?? ""),
  ]);
  const headings = ["Action", "Lead", "By when", ...Object.keys(columns)];
  const plan = readPlan(sheetOf([...above, headings, ...rows]), { asAt: AS_AT, planDate: null });
  if (plan === null) throw new Error("no plan was read from the test's own rows");
  return plan;
}

function statusesOf(columns: Record<string, CellValue[]>, above: CellValue[][] = []): Status[] {
  return planWith(columns, above).actions.map(({ status }) => status);
}

describe("an account whose heading asks whether it is done", () => {
  const NOTE = "Three of the five rooms have been painted, and paint for the rest is in the store.";

  test("yes and no are its answers, and what is told at length stays an account", () => {
    const columns = { "Completed?": ["Yes", NOTE, "No", "The broom came back with the wrong head on it."] };
    const plan = planWith(columns);
    expect(plan.actions.map(({ status }) => status)).toEqual([
      "complete",
      "partial",
      "in-progress",
      "not-stated",
    ]);
    expect(plan.columns.progress).toBe("D");
    expect(plan.unexplained).toEqual([]);
  });
});

describe("yes and no beside colours", () => {
  const RAG = ["Green", "Amber", "Red", "Green"];

  test.each([
    ["Completed (Y/N)", ["Y", "N", "", "Y"]],
    ["Done?", [true, false, "", true]],
  ])("%s tells what the colours do not", (heading, answers) => {
    const told = ["complete", "in-progress", "not-stated", "complete"];
    expect(statusesOf({ RAG, [heading]: answers })).toEqual(told);
    expect(statusesOf({ [heading]: answers, RAG, Comments: NOTES })).toEqual(told);
  });

  test("where they answer another question they tell nothing", () => {
    expect(statusesOf({ RAG, "On the risk register? (Y/N)": ["Y", "N", "", "Y"] })).not.toContain("complete");
  });
});

test("an account that is to begin with the day of completion may hold that day alone", () => {
  const told = ["12/05/2026", "Two of the three hinges done", "Paint is here", "3/5/26 - swept twice"];
  const statuses = ["complete", "partial", "not-stated", "complete"];
  expect(statusesOf({ "Date achieved / comments": told })).toEqual(statuses);
  expect(statusesOf({ "Comments / date": told })).not.toContain("complete");
});

test("quarters beside a rating of the last of them are the account", () => {
  const columns = {
    Q1: ["Ladder found", "Hinges are ordered", "Key cut", ""],
    Q2: ["All waxed. Completed", "Work is under way", "", "Not started"],
    "RAG Q2": ["Green", "Amber", "Green", "Red"],
  };
  expect(statusesOf(columns)).toEqual(["complete", "in-progress", "not-stated", "not-started"]);
});

const NOTES = ["Seen by the panel", "Paint is here", "Two came", "Broom bought"];

describe("columns that are each a status, one of them marked", () => {
  const MARKED = {
    "Yet to start": ["", "", "x", ""],
    Ongoing: ["", "x", "", ""],
    Finished: ["x", "", "", ""],
  };
  const STATUSES = ["complete", "in-progress", "not-started", "blank"];

  test("the mark says what stands above it, in whatever order they stand", () => {
    expect(statusesOf(MARKED)).toEqual(STATUSES);
    expect(statusesOf({ ...Object.fromEntries(Object.entries(MARKED).reverse()), Comments: NOTES })).toEqual([
      ...STATUSES.slice(0, 3),
      "not-stated",
    ]);
  });

  test("also where what stands above it could be a timescale", () => {
    expect(statusesOf({ Ongoing: ["✔", "", "", "✔"], Achieved: ["", "✔", "✔", ""] })).toEqual([
      "in-progress",
      "complete",
      "complete",
      "in-progress",
    ]);
  });

  test("the colours beside them stay a rating that nothing explains", () => {
    expect(statusesOf({ RAG: ["Green", "Amber", "Red", ""], ...MARKED })).toEqual(STATUSES);
  });

  test("a status in words beside them goes before", () => {
    const Status = ["Delayed", "Completed", "Withdrawn", "Not started"];
    expect(statusesOf({ Status, Comments: NOTES, ...MARKED })[0]).toBe("delayed");
  });

  test("under one heading for all of them", () => {
    const rows = ACTIONS.map((action, row) => [
      action,
      "31 May 2026",
      row === 0 ? "✓" : "",
      row === 1 ? "✓" : "",
      row > 1 ? "✓" : "",
      NOTES[row] ?? "",
    ]);
    const headings = [
      ["Action", "By when", "Progress", "", "", "Comments"],
      ["", "", "Not begun", "Half done", "All done", ""],
    ];
    const merges = [{ rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 3 }];
    const plan = readPlan(sheetOf([...headings, ...rows], { merges }), { asAt: AS_AT, planDate: null });
    expect(plan?.actions.map(({ status }) => status)).toEqual([
      "not-started",
      "partial",
      "complete",
      "complete",
    ]);
  });

  test.each([
    ["two marks in a row", { Begun: ["x", "x", "", ""], Finished: ["x", "", "", ""] }],
    ["numbers", { Begun: ["3", "", "", ""], Finished: ["", "7", "", ""] }],
    ["a single column", { Finished: ["x", "x", "", ""] }],
  ])("%s say nothing", (_, columns) => {
    expect(statusesOf(columns)).not.toContain("complete");
  });
});

describe("a percentage beside a rating", () => {
  const KEY = [["B = complete; G = on track; A = in progress; R = not started"], []];

  test.each(["% complete", "Percentage complete", "% done", "Progress %", "%"])(
    "“%s” is read too",
    (heading) => {
      const columns = { [heading]: [100, 40, 0, ""], BRAG: ["B", "G", "R", "G"], Comments: NOTES };
      expect(statusesOf(columns)).toEqual(["complete", "partial", "not-started", "not-stated"]);
    },
  );

  test.each([
    ["to the left", ["% complete", "Status"]],
    ["to the right", ["RAG rating", "% complete"]],
  ])("%s of it", (_, [first = "", second = ""]) => {
    const cells: Record<string, CellValue[]> = {
      "% complete": ["100%", "80%", "10 %", "0%"],
      Status: ["", "", "", ""],
      "RAG rating": ["Green", "Green", "Green", "Red"],
    };
    cells.Status = ["Escalated", "Escalated", "Filed", "Filed"];
    const columns = { [first]: cells[first] ?? [], [second]: cells[second] ?? [], Comments: NOTES };
    expect(statusesOf(columns)).toEqual(["complete", "partial", "partial", "not-started"]);
  });

  test("fractions with the format of a percentage are shares", () => {
    const rows = ACTIONS.map((action, row) => [
      action,
      "31 May 2026",
      [1, 0.5, 0, 1][row] ?? "",
      "Green",
      "-",
    ]);
    const sheet = sheetOf([["Action", "By when", "% complete", "RAG", "Update"], ...rows], {
      numberFormats: { "1:2": "0%", "2:2": "0%", "3:2": "0%", "4:2": "0%" },
    });
    expect(readPlan(sheet, { asAt: AS_AT, planDate: null })?.actions.map(({ status }) => status)).toEqual([
      "complete",
      "partial",
      "not-started",
      "complete",
    ]);
  });

  test.each<[string, CellValue, Status, boolean]>([
    ["Amber", 100, "not-stated", true],
    ["Red", 100, "not-stated", true],
    ["In progress", 100, "in-progress", true],
    ["Not started", 100, "not-started", true],
    ["Complete", 60, "partial", true],
    ["Complete", 0, "not-started", true],
    ["Not started", 30, "not-started", true],
    ["Complete", 100, "complete", false],
    ["In progress", 60, "partial", false],
    ["In progress", 0, "in-progress", false],
    ["Outstanding", 0, "not-started", false],
    ["On target", 60, "on-target", false],
    ["Delayed", 60, "delayed", false],
    ["Superseded", 100, "dropped", false],
    ["On target", "", "on-target", false],
    ["", 60, "partial", false],
  ])("%j beside %j is %s, and they disagree: %s", (status, share, expected, disagree) => {
    const [first] = planWith({
      "% complete": [share, 10, 20, 30],
      Status: [status, "In progress", "On target", "In progress"],
      Comments: NOTES,
    }).actions;
    expect(first?.status).toBe(expected);
    expect(first?.contradiction?.between?.includes("percent") ?? false).toBe(disagree);
  });

  test("a key tells what the letters mean, and both are told where they disagree", () => {
    const columns = { "% complete": [100, 40, 100, 0], BRAG: ["B", "G", "A", "R"], Comments: NOTES };
    expect(statusesOf(columns, KEY)).toEqual(["complete", "on-target", "in-progress", "not-started"]);
    const plan = planWith(columns, KEY);
    const { findings } = reviewPlan(plan, AS_AT, DEFAULT_SETTINGS);
    expect(findings.filter(({ rule }) => rule === "status-and-text-disagree")).toEqual([
      expect.objectContaining({
        cell: "E6",
        message: expect.stringContaining("The percentage says “100%”, but the status says “A”.") as string,
      }),
    ]);
  });

  test("the account still takes a share of 100 back", () => {
    const columns = { "% complete": [100, 40, 50, 0], RAG: ["G", "G", "G", "R"], Comments: [...NOTES] };
    columns.Comments[0] = "Not yet started";
    expect(planWith(columns).actions[0]).toMatchObject({
      status: "not-started",
      contradiction: { between: ["progress", "percent"] },
    });
  });

  test.each<[CellValue, string, Status, boolean]>([
    [0, "Awaiting the grant", "in-progress", false],
    [0, "Underway", "in-progress", false],
    [0, "On target", "on-target", false],
    [60, "Delayed by the frost", "delayed", false],
    [60, "Underway", "partial", false],
    [60, "Seen by the panel", "partial", false],
    [60, "", "partial", false],
    [60, "Not started", "not-started", true],
    [60, "Completed in May", "partial", true],
    [0, "Completed", "not-started", true],
    [100, "Underway", "in-progress", true],
    [100, "Draft began in May", "complete", false],
  ])("%j beside an account of %j is %s, and they disagree: %s", (share, account, expected, disagree) => {
    const [first] = planWith({
      "% complete": [share, 10, 20, 30],
      RAG: ["Green", "Green", "Red", "Green"],
      Comments: [
        account,
        "Two of the three came in",
        "It is on target and paid for",
        "Done in part by the wardens",
      ],
    }).actions;
    expect(first?.status).toBe(expected);
    expect(first?.contradiction !== null).toBe(disagree);
  });

  test.each(["% spent", "% of pupils", "Attendance %"])("“%s” is no share of the work", (heading) => {
    const columns = { [heading]: [100, 100, 90, 80], RAG: ["G", "G", "A", "R"], Comments: NOTES };
    expect(planWith(columns).columns.percent).toBeUndefined();
    expect(statusesOf(columns)).toEqual(Array(4).fill("not-stated"));
  });
});

describe("an outcome where nothing else tells how far things are", () => {
  const OUTCOME = ["All 12 ladders waxed", "Done", "Fitted by the firm", "New broom is here"];

  test.each(["Sign/date", "Signed and dated", "Initials/date", "Signature"])(
    "is the account beside “%s”",
    (heading) => {
      const columns = { Outcome: OUTCOME, [heading]: ["AM 3/5/26", "RP 1.6.26", "JM 2/6/26", ""] };
      expect(planWith(columns).columns.progress).toBe("D");
      expect(statusesOf(columns)[1]).toBe("complete");
    },
  );

  test("is what is hoped for where there is an account, where nobody signs for it, or where it tells of nothing done", () => {
    expect(planWith({ Outcome: OUTCOME, Progress: NOTES }).columns.progress).toBe("E");
    expect(planWith({ Outcome: OUTCOME, Cost: ["£5", "£9", "£3", "£2"] }).columns.progress).toBeUndefined();
    const hopes = ["Safer ladders", "A gate that shuts", "Fewer lost keys", "A clean cellar"];
    expect(
      planWith({ Outcome: hopes, "Sign/date": ["AM", "RP", "JM", ""] }).columns.progress,
    ).toBeUndefined();
  });
});

describe("colours are no account", () => {
  const TOLD = [
    "Waxed in May. Completed.",
    "Gate mended 3 May",
    "In hand since 20 April",
    "Swept. Completed.",
  ];
  const COLOURS = ["Green", "Green", "Amber", "G"];

  test.each([
    ["Progress (RAG)", "Impact and evidence"],
    ["RAG rating", "Impact and evidence"],
    ["Progress", "Impact / evidence"],
    ["RAG", "Evidence of impact"],
    ["Progress (BRAG)", "Outcome / evidence"],
  ])("beside “%s”, “%s” is the account", (rating, account) => {
    const { columns, actions } = planWith({ [rating]: COLOURS, [account]: TOLD });
    expect(columns).toMatchObject({ status: "D", progress: "E" });
    expect(actions.map(({ progress }) => progress.text)).toEqual(TOLD);
    expect([actions[0]?.status, actions[3]?.status]).toEqual(["complete", "complete"]);
  });

  test("beside an account they are the status, wherever they stand", () => {
    const columns = { Progress: COLOURS, Comments: TOLD, Evidence: NOTES };
    expect(planWith(columns).columns).toMatchObject({ status: "D", progress: "E", evidence: "F" });
  });

  test("of several accounts of different months the latest is read", () => {
    const columns = { "Progress (RAG)": COLOURS, "Comments May 26": NOTES, "Comments July 26": TOLD };
    expect(planWith(columns).columns).toMatchObject({ status: "D", progress: "F" });
  });

  test("the account of a plan that has one is left alone", () => {
    const columns = { Progress: TOLD, "Impact and evidence": TOLD, RAG: COLOURS };
    expect(planWith(columns).columns).toMatchObject({ progress: "D", evidence: "E", status: "F" });
  });

  test.each([
    ["Success criteria", ["Ladder waxed", "Gate mended", "Key is in place", "Training completed"]],
    ["Evidence", ["Minutes of the board", "Invoice", "Completed training record", "Photograph"]],
    ["Impact", ["Fewer falls", "Gate mended", "Safer cellar", "All trained"]],
  ])("what is hoped for or filed under “%s” is no account", (heading, cells) => {
    expect(planWith({ "Progress (RAG)": COLOURS, [heading]: cells }).columns.progress).toBeUndefined();
  });
});
