import { readPlan } from "../../../../src/plan/reading/read-plan";
import { sheetOf } from "../../sheet-of";

const HEADINGS = ["No.", "Action", "Lead", "Timescale", "Progress"];
const USUAL = ["9", "Oil the hinges of the lych gate.", "Raj Patel", "31 July 2026", "Underway"];

/** The actions of a plan with these rows above a usual one, with their rows. */
function read(rows: string[][]): [string, number[]][] {
  const sheet = sheetOf([HEADINGS, ...rows, USUAL, USUAL, USUAL]);
  const actions = readPlan(sheet, { asAt: "2026-07-17", planDate: null })?.actions ?? [];
  expect(actions.slice(-3).map(({ action }) => action)).toEqual(Array(3).fill(USUAL[1]));
  return actions.slice(0, -3).map(({ action, rows: own }) => [action, own]);
}

const CUT = [
  "1",
  "Lay a level path from the car park at",
  "Ann Price",
  "30 June 2026",
  "Surfacing contract let and",
];

describe("the rest of an action that starts with a capital letter", () => {
  test.each([
    [
      "before a name",
      ["1", "Lay a level path to the stables at", "Ann Price", "30 June 2026", "Underway"],
      "Oak End",
    ],
    [
      "where the progress beside it goes on in mid-sentence",
      ["1", "Lay a level path beside the old", "Ann Price", "30 June 2026", "Contract let to the county and"],
      "Town Hall",
    ],
  ])("%s", (_, first, rest) => {
    const goesOn = first[4] === "Underway" ? "" : "work starts in May";
    expect(read([first, ["", rest, "", "", goesOn]])).toEqual([[`${first[1]} ${rest}`, [2, 3]]]);
  });

  test("behind a row that already was its rest", () => {
    const rows = [
      ["1", "Audit of twelve files, twice a year,", "Ann Price", "30 June 2026", "Underway"],
      ["", "reported to the partnership and to the Chief", "", "", ""],
      ["", "Officers Group", "", "", ""],
    ];
    expect(read(rows)).toEqual([
      [
        "Audit of twelve files, twice a year, reported to the partnership and to the Chief Officers Group",
        [2, 3, 4],
      ],
    ]);
  });

  test("over the foot of a page and headings said again", () => {
    const rest = ["", "Mill Lane and back.", "", "", "work starts in May"];
    for (const between of [
      [["Page 1 of 4", "", "", "", ""], HEADINGS],
      [HEADINGS],
      [["7", "", "", "", ""]],
    ]) {
      const last = 3 + between.length;
      expect(read([CUT, ...between, rest])[0]?.[0]).toBe(`${CUT[1]} Mill Lane and back.`);
      expect(read([CUT, ...between, rest])[0]?.[1]).toContain(last);
    }
  });

  test("in the middle of a list", () => {
    const rows = [
      ["1", "Revise the visit form:\n• the home\n• the school", "Ann Price", "30 June 2026", "Underway"],
      ["", "• the wider family", "", "", ""],
    ];
    expect(read(rows)).toEqual([
      ["Revise the visit form:\n• the home\n• the school • the wider family", [2, 3]],
    ]);
  });
});

describe("an action of its own", () => {
  const FIRST = ["1", "Lay a level path to the orchard", "Ann Price", "30 June 2026", "Underway"];

  test.each([
    ["with a lead", ["", "Oak End car park", "Ben Cole", "", ""]],
    ["with a timescale", ["", "Oak End car park", "", "May 2026", ""]],
    ["with a number", ["2", "Oak End car park", "", "", ""]],
    [
      "with a status of progress that carries nothing on",
      ["", "Resurface Oak End car park", "", "", "Completed"],
    ],
  ])("%s is never swallowed", (_, row) => {
    expect(read([FIRST, row]).map(([action]) => action)).toEqual([FIRST[1], row[1]]);
  });

  test.each(["Oak End car park", "update the map"])(
    "under a number of its own is never swallowed: %s",
    (action) => {
      expect(read([CUT, ["2", action, "", "", ""]]).map(([read]) => read)).toEqual([CUT[1], action]);
    },
  );

  test.each([
    ["• Revise the policy", ["", "• Train the wardens", "", "", "Completed"]],
    ["• Revise the policy", ["", "• Train the wardens", "", "", ""]],
    ["Find out who has a key to", ["", "Replace the boiler", "", "", "Completed"]],
    ["Find out who has a key to", ["B", "Replace the boiler", "", "", ""]],
  ])("below “%s” is never swallowed: %j", (first, row) => {
    const actions = read([["1", first, "Ann Price", "30 June 2026", ""], row]);
    expect(actions.map(([action]) => action)).toEqual([first, row[1]]);
  });

  test("that says what to do below one that ends its sentence", () => {
    const first = ["1", "Lay a level path.", "Ann Price", "30 June 2026", "Underway"];
    expect(read([first, ["", "Publish a map of the paths", "", "", ""]])).toHaveLength(2);
  });

  test("in a plan where many actions have neither number, lead nor date", () => {
    const bare = [
      "Wax the ladder",
      "Sweep the yard",
      "Mend the pump",
      "Paint the fence",
      "Prune the limes",
      "Clear the drain",
    ];
    const rows = bare.map((action) => ["", action, "", "", ""]);
    expect(read([FIRST, ...rows])).toHaveLength(7);
  });
});
