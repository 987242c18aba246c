import fc from "fast-check";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area, CellValue, Sheet } from "../../../../src/plan/sheet";
import { down, HEADINGS, sheetOf } from "../../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };

function actionsOf(sheet: Sheet) {
  return readPlan(sheet, options)?.actions ?? [];
}

describe("merged cells", () => {
  test("a merged value belongs to every row it covers, a merged lead and progress too", () => {
    const sheet = sheetOf(
      [
        HEADINGS,
        [
          "1.",
          "Supervision",
          "Ofsted",
          "Revise the supervision form.",
          "Ann Price",
          "30 June 2026",
          "Completed",
        ],
        ["", "", "", "Train every manager.", "", "31 August 2026", ""],
      ],
      { merges: [0, 1, 2, 4, 6].map((column) => down(column, 1, 2)) },
    );
    expect(
      actionsOf(sheet).map(({ number, area, sources, leads, status }) => ({
        number,
        area,
        sources,
        leads,
        status,
      })),
    ).toEqual(
      Array(2).fill({
        number: "1.",
        area: "Supervision",
        sources: ["Ofsted"],
        leads: ["Ann Price"],
        status: "complete",
      }),
    );
    expect(actionsOf(sheet).map(({ cells }) => cells.progress)).toEqual(["G2", "G2"]);
  });

  test("one action merged over several rows is one action with those rows", () => {
    const sheet = sheetOf(
      [
        HEADINGS,
        ["1.", "Supervision", "Ofsted", "Revise the form.", "Ann Price", "30 June 2026", "Underway"],
        ["", "", "", "", "", "", ""],
        ["2.", "Minutes", "CQC", "Send out the minutes.", "Raj Patel", "31 July 2026", "Underway"],
      ],
      { merges: [0, 1, 2, 3, 4, 5, 6].map((column) => down(column, 1, 2)) },
    );
    expect(actionsOf(sheet).map(({ row, rows }) => ({ row, rows }))).toEqual([
      { row: 2, rows: [2, 3] },
      { row: 4, rows: [4] },
    ]);
  });
});

describe("blank cells", () => {
  test("a blank number, area or source goes on; a blank lead, timescale or progress is missing", () => {
    const [, second] = actionsOf(
      sheetOf([
        HEADINGS,
        ["1.", "Supervision", "Ofsted", "Revise the form.", "Ann Price", "30 June 2026", "Completed"],
        ["", "", "", "Train every manager.", "", "", ""],
      ]),
    );
    expect(second).toMatchObject({
      number: "1.",
      area: "Supervision",
      sources: ["Ofsted"],
      leads: [],
      status: "blank",
    });
    expect(second?.timescale.kind).toBe("blank");
  });
});

describe("page breaks", () => {
  const broken = [
    HEADINGS,
    [
      "1.",
      "Make sure that every child who comes into care",
      "Ofsted",
      "Write the leaflet.",
      "Ann Price",
      "30 June 2026",
      "On target",
    ],
    [
      "",
      "hears about the council for children in care.",
      "",
      "Hold an open day.",
      "Raj Patel",
      "31 July 2026",
      "Completed",
    ],
    [
      "2.",
      "Consent",
      "CQC",
      "Agree the policy with the clinics.",
      "Ann Price/ Raj",
      "30 June 2026",
      "The paperwork is being revised so that each clinic can",
    ],
    [
      "",
      "",
      "",
      "Brief the clinics on it.",
      "Patel/Joan Moss",
      "30 June 2026",
      "send it out with the letters. Partially completed",
    ],
    [
      "3.",
      "Training",
      "CQC",
      "Build a register of training.",
      "Joan Moss",
      "30 June 2026",
      "The register has been built and it is used by the",
    ],
    ["", "", "", "", "", "", "whole team every week. Completed."],
    ["", "", "", "", "", "", "September 2026: Audited with good results."],
  ];

  test("a broken area is whole for each action of its group", () => {
    const areas = actionsOf(sheetOf(broken)).map(({ area }) => area);
    expect(areas[0]).toBe(
      "Make sure that every child who comes into care hears about the council for children in care.",
    );
    expect(areas[1]).toBe(areas[0]);
    expect(areas[2]).toBe("Consent");
  });

  test("a lead and a progress broken between two actions of a group belong to both", () => {
    const [, , third, fourth] = actionsOf(sheetOf(broken));
    expect([third?.leads, fourth?.leads]).toEqual(Array(2).fill(["Ann Price", "Raj Patel", "Joan Moss"]));
    expect([third?.status, fourth?.status]).toEqual(["partial", "partial"]);
    expect(fourth?.progress.text).toBe(third?.progress.text);
  });

  test("rows with neither an action nor a timescale are joined to the one above, and the plan says which", () => {
    const plan = actionsOf(sheetOf(broken));
    expect(plan).toHaveLength(5);
    expect(plan[4]).toMatchObject({ row: 6, rows: [6, 7, 8], status: "complete" });
    expect(plan[4]?.progress.text).toBe(
      "The register has been built and it is used by the whole team every week. Completed. September 2026: Audited with good results.",
    );
  });

  test("headings repeated at the top of a page are no action, and the broken cell goes on below them", () => {
    const [head, ...rest] = broken.slice(5);
    const plan = actionsOf(sheetOf([HEADINGS, head ?? [], HEADINGS, ...rest]));
    expect(plan).toHaveLength(1);
    expect(plan[0]?.progress.text).toMatch(/^The register has been built and it is used by the whole team/);
  });

  test("short answers in lower case are answers, not the rest of the one above", () => {
    const plan = actionsOf(
      sheetOf([
        HEADINGS,
        ["1.", "Supervision", "Ofsted", "Revise the form", "Ann Price", "30 June 2026", "On target"],
        ["2.", "Supervision", "Ofsted", "Train the team", "Raj Patel", "30 June 2026", "completed"],
      ]),
    );
    expect(plan.map(({ status }) => status)).toEqual(["on-target", "complete"]);
  });

  test("where people start in lower case anyway, a lower-case start joins nothing", () => {
    const plan = actionsOf(
      sheetOf([
        HEADINGS,
        [
          "1.",
          "Supervision",
          "Ofsted",
          "revise the form that managers use every month",
          "Ann Price",
          "30 June 2026",
          "underway",
        ],
        [
          "",
          "",
          "",
          "train the whole team in how to fill in the form",
          "Raj Patel",
          "30 June 2026",
          "completed",
        ],
        ["", "", "", "audit the files that were closed in the spring", "", "", ""],
      ]),
    );
    expect(plan.map(({ action }) => action.split(" ")[0])).toEqual(["revise", "train", "audit"]);
  });

  test("a row with a lead or a timescale of its own is never swallowed", () => {
    const plan = actionsOf(
      sheetOf([
        HEADINGS,
        ["1.", "Supervision", "Ofsted", "Revise the form.", "Ann Price", "30 June 2026", "Completed"],
        ["", "", "", "", "Raj Patel", "", "Not started"],
        ["", "", "", "", "", "31 August 2026", ""],
      ]),
    );
    expect(plan.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

describe("a page that ends anywhere", () => {
  const whole: CellValue[][] = [
    [
      "1.",
      "Supervision gives every social worker time to reflect on the work.",
      "Ofsted",
      "Revise the form that managers use for supervision.",
      "Ann Price",
      "30 June 2026",
      "The form has been revised with the team managers and is being tried in two of the teams. On target.",
    ],
    [
      "",
      "",
      "",
      "Audit the records of supervision in every team.",
      "Raj Patel",
      "31 July 2026",
      "Records in nine of the twelve teams have been audited and the rest are booked. Partially completed.",
    ],
    [
      "2.",
      "Consent is asked for and recorded before any treatment begins.",
      "CQC",
      "Agree one policy with the clinics and the schools.",
      "Joan Moss",
      "31 May 2026",
      "The policy was agreed with all of the clinics and each of the schools in the borough. Completed.",
    ],
  ];
  /** Where a cell can break so that a reader still sees that it goes on: between words, before one in lower case. */
  const breaksOf = (text: string) =>
    [...text.matchAll(/(?<=[a-z]{2}) (?=[a-z])/g)].map(({ index }) => index).filter((at) => at > 25);
  const told = (rows: CellValue[][]) =>
    actionsOf(sheetOf([HEADINGS, ...rows])).map(
      ({ number, area, leads, status, timescale, progress, action }) => {
        return { number, area, leads, status, due: timescale.due, progress: progress.text, action };
      },
    );

  test("makes no difference to the plan", () => {
    const where = fc.record({
      row: fc.nat(2),
      column: fc.constantFrom(1, 3, 6),
      at: fc.nat(),
      headings: fc.boolean(),
    });
    const unbroken = told(whole);
    fc.assert(
      fc.property(where, ({ row, column, at, headings }) => {
        const text = String(whole[row]?.[column] ?? "");
        const breaks = breaksOf(text);
        fc.pre(breaks.length > 0);
        const place = breaks[at % breaks.length] ?? 0;
        const above = (whole[row] ?? []).map((value, index) =>
          index === column ? text.slice(0, place) : value,
        );
        const below = HEADINGS.map((_, index) => (index === column ? text.slice(place + 1) : ""));
        const pasted = [
          ...whole.slice(0, row),
          above,
          ...(headings ? [HEADINGS] : []),
          below,
          ...whole.slice(row + 1),
        ];
        expect(told(pasted)).toEqual(unbroken);
      }),
    );
  });
});

describe("rows that are no actions", () => {
  const SHORT = ["No.", "Action", "Lead", "Timescale", "Progress"];
  const first = ["1", "Revise the form that managers use.", "Ann Price", "30 June 2026", "Completed"];
  const second = ["2", "Train each of the teams in its use.", "Raj Patel", "31 July 2026", "Underway"];
  const unnumbered = (row: string[]) => row.slice(1);
  const namesOf = (rows: string[][], merges: Area[] = []) =>
    actionsOf(sheetOf(rows, { merges })).map(({ action }) => action);
  const ACTIONS = [first[1], second[1]];

  test("sections, spacers, totals and notes are left out; a section names the area where no column does", () => {
    const rows = [
      SHORT,
      ["HIGH PRIORITY"],
      first,
      [""],
      ["MEDIUM PRIORITY"],
      second,
      ["Total", "2"],
      [""],
      ["Note: seen by the Board"],
    ];
    expect(actionsOf(sheetOf(rows)).map(({ number, area }) => ({ number, area }))).toEqual([
      { number: "1", area: "HIGH PRIORITY" },
      { number: "2", area: "MEDIUM PRIORITY" },
    ]);
  });

  test.each([
    "HIGH PRIORITY",
    "Priority 2: our buildings",
    "Theme B – Property",
    "Objective 3",
    "Governance",
    "Improvement objective 3: Look after our halls",
    "Strategic Priority B – Keep the paths open",
  ])("a section between actions, in the column of the actions: %s", (title) => {
    expect(namesOf([SHORT, first, ["", title], second])).toEqual(ACTIONS);
    expect(namesOf([unnumbered(SHORT), unnumbered(first), [title], unnumbered(second)])).toEqual(ACTIONS);
  });

  test("what begins with a verb names no group", () => {
    const action = "Review objective 3 with the tenants";
    expect(namesOf([SHORT, first, ["", action], second])).toEqual([ACTIONS[0], action, ACTIONS[1]]);
  });

  test("a title above the headings that come again, though it stands there once; what is to be done is no title", () => {
    expect(namesOf([SHORT, first, ["", "Our open spaces"], SHORT, second])).toEqual(ACTIONS);
    const action = "Mend the gate of the yard.";
    expect(namesOf([SHORT, first, ["", action], SHORT, second])).toEqual([ACTIONS[0], action, ACTIONS[1]]);
  });

  test("titles in the column of areas are the area of what stands below them, until a row has its own", () => {
    const rows = [
      ["Theme", "Action", "Lead", "Timescale", "Progress"],
      ["Theme 1: Halls"],
      ["", ...first.slice(1)],
      ["", ...second.slice(1)],
      ["Theme 2: Paths"],
      ["", "Cut back the hedge at the ford.", "Raj Patel", "31 July 2026", "Underway"],
      ["Bridges", "Paint the rail of the footbridge.", "Raj Patel", "31 July 2026", "Underway"],
      ["", "Mend the step of the footbridge.", "Raj Patel", "31 July 2026", "Underway"],
    ];
    expect(actionsOf(sheetOf(rows)).map(({ area }) => area)).toEqual([
      "Theme 1: Halls",
      "Theme 1: Halls",
      "Theme 2: Paths",
      "Bridges",
      "Bridges",
    ]);
  });

  test("a section merged across the table", () => {
    const merges = [{ rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 4 }];
    const rows = [unnumbered(SHORT), unnumbered(first), ["Our buildings and land"], unnumbered(second)];
    expect(namesOf(rows, merges)).toEqual(ACTIONS);
  });

  test.each([
    "Prepared by Joan Moss, May 2026",
    "Page 1 of 2",
    "OFFICIAL - SENSITIVE",
    "Last updated 12 May 2026",
    "Green = complete",
  ])("a remark below the actions: %s", (remark) => {
    expect(namesOf([unnumbered(SHORT), unnumbered(first), unnumbered(second), [remark]])).toEqual(ACTIONS);
    expect(namesOf([SHORT, first, second, [""], ["", remark]])).toEqual(ACTIONS);
  });

  test("a count table and a signature below the plan, apart by a blank row", () => {
    const below = [
      [""],
      ["", "Status", "Number"],
      ["", "Complete", "1"],
      ["", "Underway", "1"],
      [""],
      ["", "Chair of the Board"],
    ];
    expect(namesOf([SHORT, first, second, ...below])).toEqual(ACTIONS);
  });

  test("actions that say nothing else are kept: they are what a review is for", () => {
    expect(namesOf([SHORT, first, ["", "Audit the files that were closed in spring."], second])).toHaveLength(
      3,
    );
    expect(
      namesOf([SHORT, first, second, [""], ["3", "Audit the files that were closed in spring."]]),
    ).toHaveLength(3);
  });

  test("in a plan written in capitals, capitals tell nothing", () => {
    const loud = (row: string[]) => [row[0] ?? "", (row[1] ?? "").toUpperCase(), ...row.slice(2)];
    expect(namesOf([SHORT, loud(first), ["", "REVIEW ALL OF THE POLICIES"], loud(second)])).toHaveLength(3);
  });
});

test("where another table begins, the plan ends and says so", () => {
  const sheet = sheetOf([
    ["Action", "Lead", "Timescale", "Progress"],
    ["Revise the form that managers use.", "Ann Price", "30 June 2026", "Completed"],
    ["Audit the files that were closed.", "Joan Moss", "30 June 2026", "On target"],
    ["Write to each of the schools.", "Ann Price", "31 July 2026", "Not started"],
    [""],
    ["Lead", "Progress", "Action", "Timescale"],
    ["Raj Patel", "Completed", "Train each of the teams in its use.", "31 July 2026"],
  ]);
  const plan = readPlan(sheet, options);
  expect(plan?.anotherTable).toBe(6);
  expect(plan?.actions).toHaveLength(3);
});

describe("rows that look like headings and are actions", () => {
  const COLUMNS = ["Aim", "Action", "Lead", "Target date", "Baseline", "Success measure", "Status"];
  const ROW = ["Fair pay", "Publish the pay report", "HR lead", "30 June 2026", "", "", "On target"];
  test.each([
    [
      [
        "",
        "Brief the wardens",
        "Personnel",
        "June 2026 (50%), June 2027 (100%)",
        "",
        "All briefed",
        "41% briefed",
      ],
    ],
    [["Money", "Gather 98% of the rent", "S151", "31 March 2026", "96%", "98% gathered", "61% so far"]],
    [["", "Fit 100% of the meters", "Estates", "31 May 2026", "20% fitted", "100% fitted", "55% fitted"]],
    [["", "Review of budgets", "Director", "July 2026", "Budget", "Priority", "Status"]],
    [["Costs", "Put out the tender", "", "31 May 2026", "Budget", "Outcome measure", "Status"]],
  ])("%j", (row) => {
    const plan = readPlan(sheetOf([COLUMNS, ROW, ROW, row, ROW]), options);
    expect(plan?.anotherTable).toBeNull();
    expect(plan?.actions.map(({ action }) => action)).toContain(row[1]);
    expect(plan?.actions).toHaveLength(4);
  });

  test.each([
    [["Success measure", "Deliverable", "Lead officer", "June 2026", "Status", "% achieved"]],
    [["No.", "Risk", "Owner", "Q1 2026", "Review date", "Status"]],
    [["Lead officer", "Task", "Start date", "Due date", "RAG", "% complete", "Cost"]],
  ])("%j are headings", (row) => {
    const sheet = sheetOf([COLUMNS, ROW, ROW, [""], row, ["a", "b", "c", "May 2026", "d", "e", "f"]]);
    expect(readPlan(sheet, options)?.actions).toHaveLength(2);
  });
});

describe("what joining must not do", () => {
  const HALF = "The ladders were all taken out of the cellar and";
  const REST = "waxed by the two of them. Completed.";
  const row = (number: string, lead: string, progress: string, area = "") => [
    number,
    area,
    "Audit",
    `Wax ladder ${number || "again"} for them.`,
    lead,
    "30 June 2026",
    progress,
  ];
  const read = (...rows: string[][]) => actionsOf(sheetOf([HEADINGS, ...rows]));

  test("a row with a number of its own shares no broken account or lead with the one above", () => {
    const [first, second] = read(
      row("1.", "Ann Price /", HALF, "Cellar"),
      row("2.", "Raj Patel", REST, "Cellar"),
    );
    expect([first?.progress.text, second?.progress.text]).toEqual([HALF, REST]);
    expect([first?.leads, second?.leads]).toEqual([["Ann Price"], ["Raj Patel"]]);
  });

  test("a row without one does", () => {
    const [first, second] = read(row("1.", "Ann Price /", HALF, "Cellar"), row("", "Raj Patel", REST));
    expect([first?.progress.text, second?.progress.text]).toEqual(Array(2).fill(`${HALF} ${REST}`));
    expect([first?.leads, second?.leads]).toEqual(Array(2).fill(["Ann Price", "Raj Patel"]));
  });

  test("a text that stands again in the next row of an action is not doubled", () => {
    const again = ["", "", "Audit", "", "", "", "Looked at by two."];
    const [first, ...others] = read(row("1.", "Ann Price", "Looked at by two.", "Cellar"), again);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ rows: [2, 3], sources: ["Audit"] });
    expect(first?.progress.text).toBe("Looked at by two.");
  });

  test("what an action has not yet begins in the row where it stands, and the plan points there", () => {
    const [first] = read(row("1.", "Ann Price", "", "Cellar"), ["", "", "", "", "", "", "Completed."]);
    expect(first).toMatchObject({ status: "complete", rows: [2, 3] });
    expect(first?.cells).toMatchObject({ progress: "G3", action: "D2" });
  });
});

test("a remark between the actions is no area for those below it", () => {
  const rows = [
    ["No.", "Action", "Lead", "Timescale", "Progress"],
    ["ORCHARD"],
    ["1", "Wax the long ladder in the cellar.", "Ann Price", "30 June 2026", "Completed"],
    ["Note: seen by the board in May"],
    ["2", "Mend the gate beside the orchard.", "Raj Patel", "31 July 2026", "Underway"],
  ];
  const [first, second] = actionsOf(sheetOf(rows));
  expect(first?.area).toBe("ORCHARD");
  expect(second?.area).not.toMatch(/board/);
});

test("a remark between actions does not take the place of the section above it", () => {
  const sheet = sheetOf([
    ["Action", "Lead", "Timescale", "Progress"],
    ["OUR BUILDINGS"],
    ["Revise the form that managers use.", "Ann Price", "30 June 2026", "Completed"],
    ["Note: seen by the Board"],
    ["Train each of the teams in its use.", "Raj Patel", "31 July 2026", "Underway"],
  ]);
  expect(actionsOf(sheet).map(({ area }) => area)).toEqual(["OUR BUILDINGS", "OUR BUILDINGS"]);
});

test("what stands below a plan of one action is no part of it", () => {
  const sheet = sheetOf([
    ["Action", "Lead", "Timescale", "Progress"],
    ["Revise the form that managers use.", "Ann Price", "30 June 2026", "Completed"],
    [""],
    ["Raj Patel, chair of the board"],
  ]);
  expect(actionsOf(sheet)).toHaveLength(1);
});

test("a second lead who is the first in capitals is not named twice", () => {
  const sheet = sheetOf([
    ["Action", "Lead", "Second lead", "Timescale", "Progress"],
    [
      "Revise the form that managers use.",
      "Ann Price",
      "ANN  PRICE / Raj Patel",
      "30 June 2026",
      "Completed",
    ],
    ["Train each of the teams in its use.", "Ann Price", "Joan Moss", "31 July 2026", "Underway"],
  ]);
  expect(actionsOf(sheet)[0]?.leads).toEqual(["Ann Price", "Raj Patel"]);
});

test("a label and its day directly above the headings are no headings, and give the plan its day", () => {
  const sheet = sheetOf([
    ["Last updated:", "22 June 2026"],
    ["Action", "Lead", "Timescale", "Progress"],
    ["Revise the form that managers use.", "Ann Price", "30 June 2026", "Completed"],
    ["Train each of the teams in its use.", "Raj Patel", "31 July 2026", "Underway"],
  ]);
  expect(readPlan(sheet, options)).toMatchObject({ headerRow: 2, suggestedAsAt: "2026-06-22" });
});

describe("words that a remark might begin with are no remark where they are an action's", () => {
  const HEAD = ["Action", "Lead", "Timescale", "Progress"];
  const FULL = ["Train each of the teams in its use.", "Raj Patel", "31 July 2026", "Underway"];

  test.each([
    "Revised policy to be issued to every school.",
    "Reviewed forms to go to the clinics.",
    "Updated guidance to be written for carers.",
  ])("an action with only a lead: %s", (action) => {
    expect(
      actionsOf(sheetOf([HEAD, FULL, [action, "Ann Price"], FULL])).map((each) => each.action),
    ).toContain(action);
    expect(actionsOf(sheetOf([HEAD, FULL, [action], FULL])).map((each) => each.action)).toContain(action);
  });

  test.each([
    "Reviewed by the Board in May 2026.",
    "Approved by the Board in May 2026.",
    "Updated 12 May 2026: two teams are trained.",
  ])("the rest of an account: %s", (more) => {
    const [first] = actionsOf(sheetOf([HEAD, FULL, ["", "", "", more], FULL]));
    expect(first?.progress.text).toBe(`Underway ${more}`);
  });

  test("a label with its day beside it, directly below the actions, is still a remark", () => {
    expect(actionsOf(sheetOf([HEAD, FULL, ["Last updated:", "12 May 2026"]]))).toHaveLength(1);
  });
});

test("a page's title repeated with the headings parts no action from its rest", () => {
  const title = ["Inquiry into the orchard: action plan"];
  const headings = ["No.", "Recommendation", "Action", "Lead", "Timescale", "Progress"];
  const sheet = sheetOf([
    title,
    headings,
    [
      "R1",
      "Ladders should be safe.",
      "Each pair of pickers to check the ladder and",
      "Ann Price",
      "May 2026",
      "A list of checks was sent to all of the",
    ],
    title,
    headings,
    ["", "", "write down what they find.", "", "", "pickers in April."],
    ["R2", "Baskets should be light.", "Buy lighter baskets.", "Raj Patel", "June 2026", "Completed"],
  ]);
  expect(actionsOf(sheet).map(({ rows, action, progress }) => [rows, action, progress.text])).toEqual([
    [
      [3, 6],
      "Each pair of pickers to check the ladder and write down what they find.",
      "A list of checks was sent to all of the pickers in April.",
    ],
    [[7], "Buy lighter baskets.", "Completed"],
  ]);
});

test("a timescale cut in its words goes on in the next row", () => {
  const sheet = sheetOf([
    ["No.", "Action", "Lead", "Timescale", "Progress"],
    ["1", "Move the old chairs.", "Ann Price", "As seats are", "Four were moved"],
    ["", "", "", "freed", ""],
    ["2", "Order a new key.", "Raj Patel", "Before Easter", "Ordered"],
    ["", "", "", "ongoing", ""],
  ]);
  expect(actionsOf(sheet).map(({ rows, timescale }) => [rows, timescale.text])).toEqual([
    [[2, 3], "As seats are freed"],
    [[4], "Before Easter"],
    [[5], "ongoing"],
  ]);
});
