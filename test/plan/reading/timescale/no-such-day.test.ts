import fc from "fast-check";
import { daysInMonth, MONTH_NAMES } from "../../../../src/plan/calendar";
import { readTimescale } from "../../../../src/plan/reading/timescale";

function read(value: string) {
  return readTimescale(
    { value, numberFormat: "General" },
    { planDay: "2011-07-22", startDay: null, date1904: false },
  );
}

describe("a day that the calendar does not have", () => {
  test.each<[string, string, string]>([
    ["31 June 2011", "31 June 2011", "2011-06-30"],
    ["30/02/2012", "30/02/2012", "2012-02-29"],
    ["29 February 2011", "29 February 2011", "2011-02-28"],
    ["31st Sept 11", "31st Sept 11", "2011-09-30"],
    ["31.4.12", "31.4.12", "2012-04-30"],
    ["2011-11-31", "2011-11-31", "2011-11-30"],
    ["November 31st, 2011", "November 31st, 2011", "2011-11-30"],
    ["By  the 31\u00a0st June 2011 at the latest.", "31\u00a0st June 2011", "2011-06-30"],
    ["First draft 30 May 2011, final 31/06/2011", "31/06/2011", "2011-06-30"],
    ["31/11/2011 or 31 June 2011", "31/11/2011", "2011-11-30"],
    ["30th and 31st June 2011", "31st June 2011", "2011-06-30"],
  ])("%j names %j, whose month ends on %s", (cell, words, lastOfMonth) => {
    expect(read(cell)).toMatchObject({ kind: "unclear", due: [], noSuchDay: { words, lastOfMonth } });
  });

  test.each([
    "12/13/2011",
    "05/31/2011",
    "2011-13-01",
    "45 June 2011",
    "00/06/2011",
    "31 June",
    "31 June 2011/12",
    "29 February 2011/12",
    "31 June 1911",
    "Friday 23 June 2011",
    "Linked decision",
    "Q3 2011",
    "30 June 2011",
    "",
  ])("%j is nothing of the kind", (cell) => {
    expect(read(cell).noSuchDay).toBeNull();
  });

  test("any day past the end of its month is one, and none within it", () => {
    const year = fc.integer({ min: 1990, max: 2099 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const last = daysInMonth(year, month);
          for (const words of [`${day} ${MONTH_NAMES[month - 1]} ${year}`, `${day}/${month}/${year}`]) {
            const { kind, noSuchDay } = read(words);
            expect({ words, kind, lastDay: noSuchDay?.lastOfMonth.slice(8) }).toEqual(
              day > last
                ? { words, kind: "unclear", lastDay: String(last) }
                : { words, kind: "date", lastDay: undefined },
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
