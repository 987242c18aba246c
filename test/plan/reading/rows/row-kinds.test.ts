import { isDeed } from "../../../../src/plan/reading/columns/cell-kinds";
import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const HEADINGS = ["No.", "Action", "Lead", "Timescale", "Progress"];
const FIRST = ["1", "Wax the long ladder in the cellar.", "Ann Price", "30 June 2026", "Completed"];
const LAST = ["2", "Mend the gate beside the orchard.", "Raj Patel", "31 July 2026", "Underway"];

/** What is read from a plan that has these rows between two usual actions, without those two. */
function between(rows: string[][], { merges = [] as Area[], headings = HEADINGS } = {}) {
  const sheet = sheetOf([headings, FIRST, ...rows, LAST], { merges });
  const actions = readPlan(sheet, { asAt: "2026-07-17", planDate: null })?.actions ?? [];
  expect([actions[0]?.action, actions[0]?.rows, actions.at(-1)?.action]).toEqual([FIRST[1], [2], LAST[1]]);
  return actions.slice(1, -1).map(({ action }) => action);
}

describe("totals", () => {
  test.each(["Total", "TOTALS: 2", "Sub-total", "Subtotal 2", "Grand total"])(
    "“%s” is no action",
    (words) => {
      expect(between([[words, "2"]])).toEqual([]);
      expect(between([["", words, "", "", "2"]])).toEqual([]);
    },
  );

  test("an action may begin with the word: whoever leads it or waits for it would miss it", () => {
    expect(between([["", "Total the cellar's stock", "Bo Yarrow", "", ""]])).toEqual([
      "Total the cellar's stock",
    ]);
    expect(between([["", "Total the cellar's stock", "", "May 2026", ""]])).toEqual([
      "Total the cellar's stock",
    ]);
    const long = "Total up what each of the cellars holds and tell the board";
    expect(between([["", long, "", "", "Underway"]])).toEqual([long]);
  });
});

describe("counts", () => {
  test.each([
    [["", "Total actions", "", "21", ""]],
    [["", "Total actions", "21", "Complete", "8"]],
    [["", "Total must: 20   Total should: 12", "", "", ""]],
    [["", "Overall", "", "", "58%"]],
    [["", "Overall", "", "", "0.58"]],
  ])("%j adds up", (row) => {
    expect(between([row])).toEqual([]);
  });

  test("go on below a total", () => {
    expect(
      between([
        ["", "Total", "21", "", ""],
        ["", "of which done", "4", "", ""],
        ["", "Closed", "9", "", ""],
      ]),
    ).toEqual([]);
  });

  test.each([
    [["", "Overall responsibility for keys to be agreed", "", "May 2026", ""]],
    [["", "Number of keys to be counted", "Bo Yarrow", "", ""]],
    [["3", "Total the stock", "Bo Yarrow", "2026", "Underway"]],
    [["", "Total rewiring of the hall", "Clerk", "", "500"]],
    [["", "REPLACE ALL FIRE DOORS", "", "", ""]],
    [["", "Agreed at the meeting that the rota be changed", "", "", ""]],
  ])("%j is an action", (row) => {
    expect(between([row])).toEqual([row[1]]);
  });
});

describe("footnotes and abbreviations", () => {
  test.each([
    "¹ Fourteen households answered in 2024.",
    "[2] See the minutes of the May meeting.",
    "PTO = Principal Trees Officer; RFO = Responsible Finance Officer",
  ])("“%s” is no action", (words) => {
    expect(between([["", words, "", "", ""]])).toEqual([]);
    expect(between([[words, "", "", "", ""]])).toEqual([]);
  });
});

describe("sections with a number of their own", () => {
  const numbered = (number: string, action: string) => [
    number,
    action,
    "Ann Price",
    "30 June 2026",
    "Underway",
  ];

  test.each([
    ["A", "ECONOMY", "A1"],
    ["A", "Town centre", "A1"],
    ["4", "Footpaths and bridleways", "4.1"],
    ["4.", "Footpaths", "4.1"],
    ["4", "Footpaths and bridleways", "4a"],
    ["4.0", "Footpaths", "4.1"],
  ])("“%s %s” above %s is no action", (number, title, below) => {
    const rows = [[number, title, "", "", ""], numbered(below, "Count the stiles.")];
    expect(between(rows)).toEqual(["Count the stiles."]);
  });

  test("nor beside what the actions below answer", () => {
    const headings = ["No.", "Action", "Lead", "Timescale", "Progress", "Area"];
    const rows = [["4", "Footpaths", "", "", "", "Transport"], numbered("4a", "Count the stiles.")];
    expect(between(rows, { headings })).toEqual(["Count the stiles."]);
    const due = [["4", "Footpaths", "", "May 2026", "", "Transport"], numbered("4a", "Count the stiles.")];
    expect(between(due, { headings })).toEqual(["Footpaths", "Count the stiles."]);
  });

  test("an action with nothing said of it stays one where the next has another number", () => {
    const rows = [["1", "Footpaths", "", "", ""], numbered("12", "Count the stiles.")];
    expect(between(rows)).toEqual(["Footpaths", "Count the stiles."]);
  });
});

describe("headings again", () => {
  test("are no action, with one cell different or one missing", () => {
    expect(between([HEADINGS])).toEqual([]);
    expect(between([["No.", "Action", "Lead", "Timescale", "Progress at May"]])).toEqual([]);
    expect(between([["", "ACTION", "LEAD", "TIMESCALE", "PROGRESS"]])).toEqual([]);
  });

  test("are no action where they are shortened to a word each", () => {
    const headings = ["No.", "Action to take", "Lead officer", "Timescale", "Progress"];
    expect(between([["", "Action", "Lead", "Timescale", ""]], { headings })).toEqual([]);
  });

  test("an action that happens to say a heading or two is one", () => {
    expect(between([["3", "Action", "Lead", "31 July 2026", "Underway"]])).toEqual(["Action"]);
    expect(between([["3", "Progress", "Bo Yarrow", "31 July 2026", "Progress"]])).toEqual(["Progress"]);
  });
});

test("a total may stand in any column, beside numbers", () => {
  expect(between([["", "", "Sub total", "", ""]])).toEqual([]);
  expect(between([["", "", "", "TOTAL COST", "4130"]])).toEqual([]);
  expect(between([["", "Total actions", "", "22", ""]])).toEqual([]);
});

describe("titles of sections", () => {
  const across = (columnCount: number) => [{ rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount }];
  const WORDS = "Ladders, gates and what else there is";

  test("merged across at least half of the table", () => {
    expect(between([["", WORDS]], { merges: across(3) })).toEqual([]);
    expect(between([["", WORDS]], { merges: across(2) })).toEqual([WORDS]);
    expect(between([["", WORDS]])).toEqual([WORDS]);
  });

  test("merged across or not, what has a lead or a number is an action", () => {
    expect(between([["3", WORDS]], { merges: across(4) })).toEqual([WORDS]);
    expect(between([["", WORDS, "Bo Yarrow"]])).toEqual([WORDS]);
  });

  test("in capitals; short names in capitals are told by three letters in a row", () => {
    expect(between([["", "LADDERS AND GATES 2026"]])).toEqual([]);
    expect(between([["", "LADDERS and gates of the cellar"]])).toEqual(["LADDERS and gates of the cellar"]);
    expect(between([["", "GP IT 1"]])).toEqual(["GP IT 1"]);
  });

  test("capitals with a lead are an action all the same", () => {
    expect(between([["", "WAX THE STAIRS", "Bo Yarrow"]])).toEqual(["WAX THE STAIRS"]);
  });

  test("a few words that say nothing to do, again and again before actions", () => {
    const full = (text: string) => ["", text, "Bo Yarrow", "May 2026", "Underway"];
    const rows = [
      ["", "The cellar"],
      full("Sweep the floor."),
      ["", "The attic"],
      full("Clear the gutters."),
    ];
    expect(between(rows)).toEqual(["Sweep the floor.", "Clear the gutters."]);
    expect(between([["", "The cellar"], full("Sweep the floor.")])).toEqual([
      "The cellar",
      "Sweep the floor.",
    ]);
    expect(
      between([["", "Sweep the attic"], full("Sweep it."), ["", "Sweep the stairs"], full("Sweep.")]),
    ).toHaveLength(4);
  });

  test("an action of one word before nothing but bare actions is kept", () => {
    const rows = [
      ["", "Ladders"],
      ["", "Wax the stairs and the landing."],
    ];
    expect(between(rows)).toEqual(["Ladders", "Wax the stairs and the landing."]);
  });
});

test("who approved or reviewed the plan below it is no action", () => {
  for (const line of [
    "Reviewed by the trustees on 3 May 2026",
    "Adopted at the annual meeting",
    "Endorsed by the Board",
  ]) {
    expect(between([["", line]])).toEqual([]);
  }
});

describe("what begins with a verb is something to do", () => {
  test.each([
    ...[
      "Review the rota",
      "RE-OPEN the gate",
      "3. Reissue the keys",
      "To e-mail parents",
      "(Co-ordinate rotas)",
    ],
    ...["We must re-co-ordinate lifts", "Lamp post – mend it", "Fence: paint it", "Sign-off sheet"],
  ])("“%s”", (words) => {
    expect(isDeed(words)).toBe(true);
  });

  test.each(["Reviewer's rota", "Re-gate", "Signage", "E-mailing list", "Painting of fences", "The review"])(
    "not “%s”",
    (words) => {
      expect(isDeed(words.padEnd(8, "."))).toBe(false);
    },
  );
});
