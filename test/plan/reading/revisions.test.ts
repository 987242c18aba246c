import { readPlan } from "../../../src/plan/reading/read-plan";
import type { Area, CellValue } from "../../../src/plan/sheet";
import { sheetOf } from "../sheet-of";

const [MARCH, MAY, JULY, SEPTEMBER] = ["2026-03-31", "2026-05-31", "2026-07-31", "2026-09-30"];
const FIRST = ["31 March 2026", "31 March 2026", "31 March 2026", "31 March 2026", "31 March 2026"];
/** Moved three times, twice, once (and said so), once (and left blank), never. */
const THEN = [
  ["31 May 2026", "31 May 2026", "31 May 2026", "31 May 2026", ""],
  ["31 July 2026", "31 July 2026", "n/a", "", "-"],
  ["30 September 2026", "None", "-", "", ""],
];
const DEEDS = ["Mend the gate.", "Paint the shed.", "Wax the ladder.", "Clear the culvert.", "Oil the pump."];
const LEADS = ["Ann Price", "Bo Yarrow", "Ann Price", "Raj Patel", "Zoe Quill"];
const ACCOUNT = DEEDS.map(() => "Work has begun, and half of it is done.");

/** For each action its due day behind the days that it was moved from. */
function standingOf(columns: CellValue[][], { rows = 1, merges = [] as Area[] } = {}) {
  const blank = Array<string>(rows - 1).fill("");
  const all = [
    ["Action", ...blank, ...DEEDS],
    ["Lead", ...blank, ...LEADS],
    ...columns,
    ["Progress", ...blank, ...ACCOUNT],
  ];
  const grid = all[0]!.map((_, row) => all.map((column) => column[row] ?? ""));
  const plan = readPlan(sheetOf(grid, { merges }), { asAt: "2026-07-17", planDate: null });
  return plan?.actions.map(({ timescale: { moved, due }, dueRole, cells }) => ({
    days: [...moved, ...due],
    cell: cells[dueRole],
  }));
}

const daysOf = (...read: Parameters<typeof standingOf>) => standingOf(...read)?.map(({ days }) => days);
const column = (heading: string, place: number): CellValue[] => [
  heading,
  ...(place === 0 ? FIRST : THEN[place - 1]!),
];
const ALL = [[MARCH, MAY, JULY, SEPTEMBER], [MARCH, MAY, JULY], [MARCH, MAY], [MARCH, MAY], [MARCH]];

test.each([
  "No extension requested",
  "None sought",
  "No further change",
  "Not extended",
  "As before",
  "Same as before",
  "As per the original date",
  "No new date",
  "Extension declined",
  "No revision to date",
])("%j leaves the date as it is", (words) => {
  const revised = ["Revised date", "31 May 2026", words, words, words, words];
  const [first, ...others] = standingOf([column("Due date", 0), revised]) ?? [];
  expect(first).toEqual({ days: [MARCH, MAY], cell: "D2" });
  expect(others.map(({ days, cell }) => [...days, cell?.[0]])).toEqual(others.map(() => [MARCH, "C"]));
});

test.each([
  ["Phase 1 deadline", "Phase 2 deadline"],
  ["Date 1", "Date 2"],
  ["Target 1", "Target 2"],
])("of %j and %j the last that is filled in is the due day, and none was moved", (one, other) => {
  const first = [one, "31 March 2026", "31 March 2026", "31 March 2026", "31 March 2026", ""];
  const second = [other, "31 July 2026", "", "30 September 2026", "", "31 May 2026"];
  expect(daysOf([first, second])).toEqual([[JULY], [MARCH], [SEPTEMBER], [MARCH], [MAY]]);
});

test("where neither date is set, that is not the same as blank", () => {
  const dates = [
    ["Original date", "N/A", "31 March 2026", "31 March 2026"],
    ["Revised date", "N/A", "", "31 May 2026"],
  ];
  const rows = [["Action", ...DEEDS], ["Lead", ...LEADS], ...dates, ["Progress", ...ACCOUNT]];
  const grid = rows[0]!.slice(0, 4).map((_, row) => rows.map((each) => each[row] ?? ""));
  const plan = readPlan(sheetOf(grid), { asAt: "2026-07-17", planDate: null });
  expect(plan?.actions.map(({ timescale }) => timescale.kind)).toEqual(["unset", "date", "date"]);
});

describe("of several revisions the last that is filled in stands for each action", () => {
  test.each([
    ["Original due date", "1st revised date", "2nd revised date", "3rd revised date"],
    ["Original date", "First revision", "Second revision", "Third revision"],
    ["Due date", "Revised date 1", "Revised date 2", "Revised date 3"],
    ["Target date", "Revised date", "2nd revised date", "Final revised date"],
    ["Timescale", "Revised timescale", "Revised timescale (2)", "Revised timescale (3)"],
    ["Due date", "Revised date", "Revised date", "Revised date"],
    ["By when", "Revised date", "Extended date", "New date"],
    ["Orig. date", "Rev. date 1", "Rev. date 2", "Rev. date 3"],
    ["Original target date", "Revised target date", "New target date", "Current target date"],
    ["Original", "Revision 1", "Revision 2", "Revision 3"],
    ["Due date", "1st revised due date", "2nd revised due date", "Latest revised due date"],
  ])("%s | %s | %s | %s", (...names) => {
    expect(daysOf(names.map(column))).toEqual(ALL);
  });

  test("whatever their order on the sheet, where they are numbered", () => {
    const names = ["Due date", "1st revised date", "2nd revised date", "3rd revised date"];
    const columns = names.map(column);
    for (const order of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [0, 3, 1, 2],
    ]) {
      expect(daysOf(order.map((at) => columns[at]!))).toEqual(ALL);
    }
  });

  test("below one merged heading", () => {
    const names = ["1st", "2nd", "3rd"];
    const columns = names.map((name, at) => [at === 0 ? "Revised date" : "", name, ...THEN[at]!]);
    const merges = [{ rowIndex: 0, columnIndex: 3, rowCount: 1, columnCount: 3 }];
    expect(daysOf([["Due date", "", ...FIRST], ...columns], { rows: 2, merges })).toEqual(ALL);
  });

  test("where nothing stands beside them that was due at first", () => {
    const columns = ["1st revised date", "2nd revised date", "3rd revised date"].map((name, at) =>
      column(name, at + 1),
    );
    expect(daysOf(columns)).toEqual([...ALL.slice(0, 4).map((days) => days.slice(1)), []]);
  });

  test("date cells count like words, and the cell that stands is pointed at", () => {
    const day = 46173; // 31 May 2026
    const columns = [
      column("Due date", 0),
      ["1st revision", day, day, day, day, ""],
      column("2nd revision", 2),
    ];
    const grid = standingOf(columns);
    expect(grid?.map(({ days }) => days)).toEqual([
      [MARCH, MAY, JULY],
      [MARCH, MAY, JULY],
      [MARCH, MAY],
      [MARCH, MAY],
      [MARCH],
    ]);
    expect(grid?.map(({ cell }) => cell)).toEqual(["E2", "E3", "D4", "D5", "C6"]);
  });

  test("one that comes late in a long plan", () => {
    const long = Array.from({ length: 620 }, (_, at) => [
      `Mend gate ${at + 1}.`,
      "31 March 2026",
      at > 610 ? "31 May 2026" : "",
      at > 610 ? "31 July 2026" : "",
      "Half of it is done.",
    ]);
    const plan = readPlan(
      sheetOf([["Action", "Due date", "1st revised date", "2nd revised date", "Progress"], ...long]),
      { asAt: "2026-07-17", planDate: null },
    );
    expect(plan?.actions.at(-1)?.timescale).toMatchObject({ due: [JULY], moved: [MARCH, MAY] });
  });
});

describe("no revision of the due date", () => {
  const revised = [column("Due date", 0), column("Revised date", 1)];
  const once = [[MARCH, MAY], [MARCH, MAY], [MARCH, MAY], [MARCH, MAY], [MARCH]];

  test.each([
    "Date revised",
    "Updated",
    "Updated date",
    "Revised date agreed",
    "Forecast date",
    "Date revised by",
  ])("%s beside the revised date", (heading) => {
    expect(daysOf([...revised, column(heading, 2)])).toEqual(once);
  });

  test("the current date before them only sums them up", () => {
    const current = [
      "Current date",
      "30 September 2026",
      "31 July 2026",
      "31 May 2026",
      "31 May 2026",
      "31 March 2026",
    ];
    const days = daysOf([
      current,
      ...[0, 1, 2, 3].map((at) =>
        column(["Original date", "1st revised date", "2nd revised date", "3rd revised date"][at]!, at),
      ),
    ]);
    expect(days?.map((each) => each.at(-1))).toEqual([SEPTEMBER, JULY, MAY, MAY, MARCH]);
  });
});

describe("how a date came to be where it is", () => {
  const read = (...dates: string[]) => {
    const names = ["Original date", "1st revised date", "2nd revised date", "3rd revised date"];
    const columns = dates.map((date, at) => [names[at]!, date, ...DEEDS.slice(1).map(() => "31 May 2026")]);
    const rows = columns[0]!.map((_, row) => [
      row === 0 ? "Action" : DEEDS[row - 1]!,
      ...columns.map((cells) => cells[row]!),
      row === 0 ? "Progress" : "Half of it is done.",
    ]);
    return readPlan(sheetOf(rows), { asAt: "2026-07-17", planDate: null })?.actions[0]?.timescale;
  };

  test.each<[string[], (string | undefined)[], (string | undefined)[]]>([
    [["31 March 2026", "31 March 2026", "31 May 2026"], [MARCH], [MAY]],
    [["31 May 2026", "31 March 2026", "31 July 2026"], [MAY, MARCH], [JULY]],
    [["31 March 2026", "31 July 2026", "31 March 2026"], [MARCH, JULY], [MARCH]],
    [["31 March 2026", "TBC", "31 July 2026"], [MARCH], [JULY]],
    [["31 March 2026", "31 May 2026", "TBC"], [MARCH, MAY], []],
    [
      ["31 March 2026", "31 May 2026 (was 31 March 2026)", "31 July 2026 (originally 31 March 2026)"],
      [MARCH, MAY],
      [JULY],
    ],
    [
      ["31 March 2026, extended to 31 May 2026", "31 July 2026", "30 September 2026"],
      [MARCH, MAY, JULY],
      [SEPTEMBER],
    ],
  ])("%j", (dates, moved, due) => {
    expect(read(...dates)).toMatchObject({ moved, due, movesUnsure: false });
  });

  test.each([
    [["31 March", "31 May 2026", "31 July 2026"]],
    [["When the mill allows", "31 May 2026", "31 July 2026"]],
  ])("%j leaves it unsure how often", (dates) => {
    expect(read(...dates)).toMatchObject({ due: [JULY], movesUnsure: true });
  });
});
