import { readPlan } from "../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../src/plan/sheet";
import { sheetOf } from "../sheet-of";

const HEADINGS = ["Action", "Lead", "Timescale", "Progress"];
const ACTIONS = [
  ["Wax the long ladder in the cellar.", "Ann Price", "30 June 2026", "On target"],
  ["Mend the gate beside the orchard.", "Raj Patel", "31 July 2026", "On target"],
];

interface Around {
  above?: CellValue[][];
  below?: CellValue[][];
  formats?: Record<string, string>;
  date1904?: boolean;
  actions?: CellValue[][];
}

/** The day that is suggested for a plan with these rows above and below it. */
function suggested({ above = [], below = [], formats = {}, date1904 = false, actions = ACTIONS }: Around) {
  const sheet = sheetOf([...above, HEADINGS, ...actions, ...below], { numberFormats: formats });
  const plan = readPlan({ ...sheet, date1904 }, { asAt: "2026-07-17", planDate: null });
  expect(plan?.actions).toHaveLength(actions.length);
  return plan?.suggestedAsAt;
}

test.each([
  "as of 22.7.11",
  "Position as at 22 July 2011",
  "Last updated: 22/07/2011",
  "Orchard plan, revised on 22nd July 2011",
  "Latest update as of 22 July 2011 (Ann Price)",
  "Version date 22-07-2011",
  "Correct at 22 July 2011",
])("a note above the table: %s", (note) => {
  expect(suggested({ above: [[note]] })).toBe("2011-07-22");
});

test("a note below the table counts too, in whichever column", () => {
  expect(suggested({ below: [[""], ["", "", "Last updated: 22 July 2011"]] })).toBe("2011-07-22");
});

test("what an action says of its own updates is no note", () => {
  const [first = [], second = []] = ACTIONS;
  const dated = [...first.slice(0, 3), "Updated on 3 May 2026: on target"];
  expect(suggested({ actions: [dated, second] })).toBeNull();
  expect(suggested({ actions: [second, dated] })).toBeNull();
  expect(suggested({ actions: [dated, second], below: [[""], ["Last updated: 22 July 2011"]] })).toBe(
    "2011-07-22",
  );
});

test.each([
  "Last updated: July 2011",
  "Last updated: 22 July",
  "Last updated: 2011",
  "Last updated by Ann Price",
])("only a whole day with its year will do: %s", (note) => {
  expect(suggested({ above: [[note]] })).toBeNull();
});

test("a day before the words is not the day of the note, and one without the words is none", () => {
  expect(suggested({ above: [["Board of 3 May 2011, as at 22 July 2011"]] })).toBe("2011-07-22");
  expect(suggested({ above: [["Board of 3 May 2011"]] })).toBeNull();
});

test("of several notes the first with a day is taken, above before below", () => {
  const above = [["Last updated by Ann Price"], ["As at 22 July 2011"], ["As at 5 August 2012"]];
  expect(suggested({ above, below: [[""], ["As at 6 June 2013"]] })).toBe("2011-07-22");
});

describe("a date cell beside its label", () => {
  const label = (value: CellValue, formats: Record<string, string>, date1904 = false) =>
    suggested({ above: [["Last updated:", value], [""]], formats, date1904 });

  test("is the day of the note, above and below", () => {
    expect(label(40746, { "0:1": "dd/mm/yyyy" })).toBe("2011-07-22");
    const below = [[""], ["", "As at", 40746]];
    expect(suggested({ below, formats: { "4:2": "d mmm yy" } })).toBe("2011-07-22");
  });

  test("counts from 1904 where the workbook does", () => {
    expect(label(40746 - 1462, { "0:1": "dd/mm/yyyy" }, true)).toBe("2011-07-22");
  });

  test("a number that is not shown as a date is none, nor is a day two cells on", () => {
    expect(label(40746, {})).toBeNull();
    expect(label(40746, { "0:1": "0.00" })).toBeNull();
    const above = [["Last updated:", "", 40746], [""]];
    expect(suggested({ above, formats: { "0:2": "dd/mm/yyyy" } })).toBeNull();
  });

  test("words of the label itself go before the cell beside it", () => {
    const above = [["As at 5 August 2012", 40746], [""]];
    expect(suggested({ above, formats: { "0:1": "dd/mm/yyyy" } })).toBe("2012-08-05");
  });
});
