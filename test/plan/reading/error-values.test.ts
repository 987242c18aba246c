import type { Plan } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/reading/read-plan";
import { isErrorValue } from "../../../src/plan/reading/text";
import type { Area, CellValue } from "../../../src/plan/sheet";
import { down, HEADINGS, sheetOf } from "../sheet-of";

const USUAL = ["1", "Moorings", "Audit", "Dredge the lower basin.", "Ann Price", "30 June 2026", "Completed"];
const NEXT = ["2", "Locks", "Audit", "Mend both of the gates.", "Raj Patel", "31 July 2026", "Underway"];

function read(rows: CellValue[][], headings = HEADINGS, merges: Area[] = []): Plan {
  const plan = readPlan(sheetOf([headings, ...rows], { merges }), { asAt: "2026-07-17", planDate: null });
  if (plan === null) throw new Error("no plan");
  return plan;
}
/** The usual action with this in one of its columns, between two others. */
const withCell = (column: number, value: CellValue) => [
  NEXT,
  USUAL.map((text, index) => (index === column ? value : text)),
  NEXT.map((text, index) => (index === 0 ? "3" : text)),
];
const ERRORS =
  "#REF! #N/A #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BUSY! #GETTING_DATA #BLOCKED! #CONNECT! #UNKNOWN!".split(
    " ",
  );

test.each(["#1 priority", "#REF", "# N/A", "N/A", "see #REF!", "#ref!", ""])("%j is no error", (text) => {
  expect(isErrorValue(text)).toBe(false);
});

describe.each(ERRORS)("%s is not taken for words", (error) => {
  test.each([
    [0, "number", { number: "" }],
    [1, "area", { area: "" }],
    [2, "source", { sources: [] }],
    [3, "action", { action: "" }],
    [4, "lead", { leads: [] }],
    [5, "timescale", { timescale: expect.objectContaining({ kind: "unclear", due: [] }) as unknown }],
    [6, "progress", { status: "not-stated" }],
  ])("column %d, the %s", (column, _, expected) => {
    const plan = read(withCell(column, error));
    expect(plan.actions).toHaveLength(3);
    expect(plan.actions[1]).toMatchObject({ row: 3, rows: [3], ...expected });
    expect(plan.errorCells).toEqual([{ row: 3, cell: `${"ABCDEFG"[column]}3`, text: error }]);
  });
});

test("an error in the status column is asked about nowhere, and the account of progress stands", () => {
  const headings = ["No.", "Action", "Lead", "Timescale", "Progress", "Status"];
  const row = (number: string, status: string) => [number, ...USUAL.slice(3), status];
  const plan = read(
    [row("1", "#BLOCKED!"), row("2", "#REF!"), row("3", "#REF!"), row("4", "Done")],
    headings,
  );
  expect(plan.columns.status).toBe("F");
  expect(plan.actions.map(({ statusColumn }) => statusColumn?.status)).toEqual([
    "not-stated",
    "not-stated",
    "not-stated",
    "complete",
  ]);
  expect(plan.actions.map(({ status }) => status)).toEqual(Array(4).fill("complete"));
  expect(plan.unexplained).toEqual([]);
});

describe("rows with errors", () => {
  test("a section with a failed formula beside it is a section, and a total one", () => {
    const section = ["TOWPATHS", "", "", "", "", "#VALUE!", "#VALUE!"];
    const plan = read([USUAL, section, NEXT, ["Total", "", "", "#REF!", "#REF!"]]);
    expect(plan.actions.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(plan.leftOut.map(({ row, as }) => [row, as])).toEqual([
      [3, "title"],
      [5, "total"],
    ]);
  });

  test("an error below an action is no part of its words", () => {
    const [first, ...others] = read([
      [...USUAL.slice(0, 6), "The basin was dredged by the contractors and"],
      ["#REF!", "#REF!", "", "", "", "", "all of the silt was taken away. Completed."],
      ["", "", "", "", "", "", "#REF!"],
      NEXT,
    ]).actions;
    expect(others).toHaveLength(1);
    expect(first).toMatchObject({ number: "1", area: "Moorings", rows: [2, 3], status: "complete" });
    expect(first?.progress.text).toBe(
      "The basin was dredged by the contractors and all of the silt was taken away. Completed.",
    );
  });

  test("an action that cannot be read is still one, and carries on none that breaks off above it", () => {
    const open = USUAL.map((text, index) => (index === 3 ? "Dredge the lower basin of the canal and" : text));
    const plan = read([
      open,
      ["2", "Locks", "Audit", "#N/A", "Raj Patel", "31 July 2026", "Underway"],
      USUAL,
    ]);
    expect(plan.actions.map(({ action }) => action)).toEqual([open[3], "", USUAL[3]]);
  });

  test("an error is not added to the action above it, where other cells of its row go on with that", () => {
    const half = (action: string, progress: string) => ["", "", "", action, "", "", progress];
    const plan = read([
      NEXT,
      [...USUAL.slice(0, 3), "Dredge the lower basin", "Ann Price", "30 June 2026", "Four loads of silt and"],
      half("of the canal", "weed were taken out by the"),
      half("#REF!", "contractors in May."),
      NEXT,
    ]);
    expect(plan.actions.map(({ action }) => action)).not.toContainEqual(expect.stringContaining("#REF!"));
  });

  test("an error is no rest of a name that a page's end has cut", () => {
    const [first, second] = read([
      [...USUAL.slice(0, 4), "Ann Price /", ...USUAL.slice(5)],
      ["", "", "", "Weigh the silt.", "#N/A", "30 June 2026", "Underway"],
    ]).actions;
    expect([first?.leads, second?.leads]).toEqual([["Ann Price"], []]);
  });

  test("errors do not hide what a column holds", () => {
    const row = (deed: string, who: string) => [deed, who, "30 June 2026", "Underway"];
    const rows = [
      row("Dredge the lower basin.", "Ann Price"),
      row("Mend both of the gates.", "Raj Patel"),
      row("Paint each of the bridges.", "Joan Moss"),
      row("Survey the towpath.", "Ann Price"),
      ...Array<string[]>(9).fill(row("Weigh the silt of each load.", "#REF!")),
    ];
    expect(read(rows, ["Recommendation", "Action", "Timescale", "Progress"]).columns).toMatchObject({
      action: "A",
      lead: "B",
    });
  });

  test("actions that cannot be read do not make capitals usual in a plan", () => {
    const failed = (number: string) => [number, "", "", "#REF!", "Ann Price", "30 June 2026", "Underway"];
    const plan = read([failed("1"), failed("2"), ["", "", "", "TOWPATHS AND LOCKS"], USUAL, failed("4")]);
    expect(plan.leftOut).toEqual([{ row: 4, as: "title", text: "TOWPATHS AND LOCKS" }]);
  });

  test("a row of nothing but errors is no action, and is named", () => {
    const errors = ["#REF!", "#REF!", "", "#REF!", "#REF!", "#REF!", "#REF!"];
    const plan = read([USUAL, errors, NEXT]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.leftOut).toEqual([{ row: 3, as: "other", text: "#REF! #REF! #REF! #REF! #REF! #REF!" }]);
    expect(plan.errorCells).toHaveLength(6);
  });
});

describe("where errors are looked for", () => {
  const headings = [
    "Notes",
    "No.",
    "Action",
    "Days left",
    "Lead",
    "Timescale",
    "Progress",
    "Cell of a helper",
  ];
  const row = (cells: Record<number, string>) =>
    ["", "1", ...USUAL.slice(3, 4), "12", ...USUAL.slice(4), "x"].map((text, index) => cells[index] ?? text);
  const cellsOf = (rows: string[][], merges: Area[] = []) =>
    read(rows, headings, merges).errorCells.map(({ cell }) => cell);

  test("in the plan's columns and between them, not beside, above or below the plan", () => {
    expect(cellsOf([row({ 3: "#VALUE!", 7: "#VALUE!" }), row({ 6: "#1 priority" })])).toEqual(["D2"]);
    expect(cellsOf([row({}), row({}), [], ["", "", "#REF!"]])).toEqual([]);
    const titled = readPlan(sheetOf([["", "", "#REF!"], headings, row({ 5: "#REF!" })]), {
      asAt: "2026-07-17",
      planDate: null,
    });
    expect(titled?.errorCells.map(({ cell }) => cell)).toEqual(["F3"]);
  });

  test("among the headings, and once in a merged cell", () => {
    const broken = read(
      [row({}), row({})],
      headings.map((text, index) => (index === 3 ? "#REF!" : text)),
    );
    expect(broken.errorCells).toEqual([{ row: 1, cell: "D1", text: "#REF!" }]);
    expect(cellsOf([row({ 4: "#N/A" }), row({ 4: "" })], [down(4, 1, 2)])).toEqual(["E2"]);
  });
});
