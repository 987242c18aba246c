import type { Plan, Status } from "../../../../src/plan/plan";
import { reviewSheets } from "../../../../src/plan/review-sheets";
import { finish } from "../../../../src/plan/steps";
import { DEFAULT_SETTINGS } from "../../../../src/plan/settings/settings";
import type { CellValue, Sheet } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const HEADINGS = ["No.", "Action", "Lead", "By when", "RAG", "Comments"];
const ACTIONS = ["Oil the weather vane", "Mend the lych gate", "Paint the bus shelter", "Clear the culvert"];

/** A plan whose status column holds these words, with rows above, below and beside it. */
function planSheet(
  statuses: readonly CellValue[],
  { above = [], below = [], beside = [], headings = HEADINGS }: Around = {},
): Sheet {
  const rows = statuses.map((status, index): CellValue[] => [
    index + 1,
    `${ACTIONS[index % ACTIONS.length]} in ward ${index + 1}.`,
    "Ann Price",
    "30 June 2026",
    status,
    "Letters were sent to each household.",
  ]);
  const table = [headings, ...rows].map((row, index) => [...row, ...(beside[index] ?? [])]);
  return sheetOf([...above, ...table, ...below]);
}

interface Around {
  above?: CellValue[][];
  below?: CellValue[][];
  /** Cells to the right, from the row of headings down. */
  beside?: CellValue[][];
  headings?: string[];
}

function read(sheets: readonly Sheet[], statusWords: Record<string, Status> = {}): Plan {
  const settings = { ...DEFAULT_SETTINGS, answers: { ...DEFAULT_SETTINGS.answers, statusWords } };
  const review = finish(reviewSheets({ sheets, settings: new Map() }, { today: "2026-07-17", settings }));
  if (review === null) throw new Error("no plan was read from the test's own rows");
  return review.plan;
}

function statusesOf(plan: Plan): Status[] {
  return plan.actions.map(({ status }) => status);
}

const RAG = ["Green", "Amber", "Red", "green "];

describe("without a key", () => {
  test("colours, letters, numbers and “Closed” say nothing, and are asked about once each", () => {
    const plan = read([planSheet(["Green", "G", 3, "Closed", "GREEN"])]);
    expect(statusesOf(plan)).toEqual(Array(5).fill("not-stated"));
    expect(plan.unexplained).toEqual(["Green", "G", "3", "Closed"]);
    expect(plan.key).toEqual([]);
  });

  test("words that say what they mean, days and “N/A” are not asked about", () => {
    expect(read([planSheet(["Complete", "On track", "N/A", "TBC", "3 May 2026", ""])]).unexplained).toEqual(
      [],
    );
  });

  test("a word of no key is asked about where it is used twice", () => {
    expect(read([planSheet(["Escalated", "Escalated", "Parked by the chair"])]).unexplained).toEqual([
      "Escalated",
    ]);
  });

  test("a name of two things is asked about", () => {
    const word = "Complete/on schedule to deliver";
    expect(read([planSheet([word, "Delayed", "Delayed"])]).unexplained).toEqual([word]);
  });
});

describe("a key explains them", () => {
  const EXPECTED: Status[] = ["on-target", "in-progress", "delayed", "on-target"];
  const TABLE = [
    ["Red", "Overdue"],
    ["Amber", "In progress"],
    ["Green", "On schedule"],
  ];

  test.each<[string, Around]>([
    ["in a line above", { above: [["RAG: Red = overdue; Amber = in progress; Green = on schedule"], []] }],
    ["in lines above", { above: [["Red – overdue"], ["Amber – in progress"], ["Green – on schedule"], []] }],
    [
      "in cells of one row above",
      { above: [["Key:", "Red: overdue", "Amber: in progress", "Green: on schedule"], []] },
    ],
    ["in a small table above", { above: [["Colour", "Meaning"], ...TABLE, []] }],
    [
      "with letters before the colours",
      { above: [...TABLE.map(([word = "", meaning = ""]) => [word.charAt(0), word, meaning]), []] },
    ],
    ["in a row of pairs above", { above: [["Key", ...TABLE.flat()], []] }],
    ["in letters alone", { above: [["R = overdue, A = in progress, G = on schedule"], []] }],
    ["in a line below", { below: [[], ["Key: Red = overdue, Amber = in progress, Green = on schedule"]] }],
    ["in a table below", { below: [[], ["Key"], ...TABLE] }],
    [
      "beside the table, where a title says so",
      { beside: [["", "Key"], ...TABLE.map((row) => ["", ...row])] },
    ],
  ])("%s", (_, around) => {
    const plan = read([planSheet(RAG, around)]);
    expect(statusesOf(plan)).toEqual(EXPECTED);
    expect(plan.unexplained).toEqual([]);
  });

  test.each<[string, CellValue[][]]>([
    ["one line", [["BRAG: Blue = complete, Red = overdue, Amber = in progress, Green = on schedule"], []]],
    ["one row of pairs", [["Key", "Blue", "Complete", "Red", "Overdue", "Green", "On schedule"], []]],
    ["one line with dashes", [["Blue – complete, Red – overdue, Green – on schedule"], []]],
  ])("in %s that tells a colour that no action has", (_, above) => {
    expect(statusesOf(read([planSheet(["Blue", "Green", "Blue"], { above })]))).toEqual([
      "complete",
      "on-target",
      "complete",
    ]);
  });

  test("on another sheet", () => {
    const guidance = { ...sheetOf([["RAG key"], ...TABLE]), name: "Guidance" };
    const plan = read([guidance, planSheet(RAG)]);
    expect(statusesOf(plan)).toEqual(EXPECTED);
    expect(plan.key[0]).toEqual({
      word: "Red",
      meaning: "Overdue",
      says: "delayed",
      senses: [],
      cell: "Guidance!A2",
    });
  });

  test("numbers and “Open” too", () => {
    const above = [["1 = not started, 2 = in progress, 3 = complete; Open = not started"], []];
    const plan = read([planSheet([1, 2, "3", "Open"], { above })]);
    expect(statusesOf(plan)).toEqual(["not-started", "in-progress", "complete", "not-started"]);
  });

  test("each entry is kept as written, with its cell", () => {
    const above = [["", "Green (G) = Complete/on schedule to deliver"], []];
    const plan = read([planSheet(RAG, { above })]);
    expect(plan.key).toEqual([
      {
        word: "Green",
        meaning: "Complete/on schedule to deliver",
        says: "not-stated",
        senses: ["complete", "on-target"],
        cell: "B1",
      },
    ]);
    expect(plan.unexplained).toEqual(["Green", "Amber", "Red"]);
  });
});

describe("what only looks like a key explains nothing", () => {
  test.each<[string, Around]>([
    ["how the whole plan fares", { above: [["Overall status: Green – complete"], []] }],
    ["two keys that disagree", { above: [["Green = complete, Red = overdue"], ["Green = on track"], []] }],
    ["a table of how many there are", { above: [["Red", 2], ["Amber", 5], ["Green", 7], []] }],
    [
      "lists of two columns side by side",
      {
        beside: [
          ["", "Lists", ""],
          ["", "Green", "Completed"],
          ["", "Amber", "Started"],
        ],
      },
    ],
    [
      "a table of other projects",
      { above: [["Green", "Bandstand", "Complete"], ["Amber", "Fountain", "Complete"], []] },
    ],
  ])("%s", (_, around) => {
    const plan = read([planSheet(["Green", "Green", "Green"], around)]);
    expect(statusesOf(plan)).toEqual(["not-stated", "not-stated", "not-stated"]);
    expect(plan.unexplained).toEqual(["Green"]);
  });

  test("an earlier colour and the comment beside it, in the table itself", () => {
    const beside = [
      ["Last RAG", "Note"],
      ["Green", "Complete"],
      ["Amber", "Complete"],
      ["Green", "Complete"],
    ];
    expect(read([planSheet(["Green", "Green", "Amber"], { beside })]).key).toEqual([]);
  });

  test("another plan's rows", () => {
    const other = {
      ...planSheet(["Green", "Green", "Amber"], {
        headings: ["No.", "Action", "Lead", "By when", "RAG", "Key"],
      }),
      name: "Old",
    };
    const plan = read([planSheet(["Green", "Green", "Amber", "Green"]), other]);
    expect(plan.key).toEqual([]);
  });
});

describe("an answer", () => {
  test("explains a word whatever its case, and goes before the key", () => {
    const above = [["Green = on track, Amber = delayed"], []];
    const plan = read([planSheet(RAG, { above })], { GREEN: "complete", red: "not-started" });
    expect(statusesOf(plan)).toEqual(["complete", "delayed", "not-started", "complete"]);
    expect(plan.unexplained).toEqual([]);
  });

  test("is its own evidence, and what the account says of less still stands", () => {
    const sheet = planSheet(["Green", "Green"]);
    sheet.values[2] = [2, "Mend the lych gate.", "Ann Price", "30 June 2026", "Green", "Not started."];
    const [first, second] = read([sheet], { green: "complete" }).actions;
    expect(first?.statusColumn?.evidence).toEqual({ words: "Green", start: 0, end: 5 });
    expect(second?.status).toBe("not-started");
    expect(second?.contradiction).toEqual({
      kept: "Not started",
      overruled: "Green",
      between: ["progress", "status"],
    });
  });
});
