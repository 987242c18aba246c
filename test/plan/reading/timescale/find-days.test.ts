import { findDays } from "../../../../src/plan/reading/timescale";

const planDay = "2011-07-22";

function days(text: string): string[] {
  return findDays(text, { planDay }).map(({ day, yearAssumed }) => (yearAssumed ? `${day}?` : day));
}

describe("days anywhere in a text", () => {
  test.each<[string, string[]]>([
    ["31 st May / 31 st August 2011", ["2011-05-31", "2011-08-31"]],
    ["Form issued for May audit", ["2011-05-31?"]],
    [
      "July 2011: panel held 5th March, next one due 5 October.",
      ["2011-07-31", "2011-03-05?", "2011-10-05?"],
    ],
    ["The order came into force on 30 July", ["2011-07-30?"]],
    ["Visits ran from June 2010 to the end of March 2011", ["2011-03-31"]],
    ["Staff may need more time; the march past was cancelled", []],
    ["13/31/11 is no day, 22.7.11 is", ["2011-07-22"]],
    ["Visits on 13/31/11, 22.7.11 and 31 June 2011", ["2011-07-22"]],
    ["See section 1.10.12 and 4.2", []],
    ["Met Thursday 3 June 2011", []],
    ["first 20-22 May", ["2011-05-22?"]],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test("the span is that of the words as written", () => {
    const text = "Draft by  31\u00a0st Septmber\u20132011? No: 30th Septmber 2011 (full)";
    expect(findDays(text, { planDay }).map(({ start, end }) => text.slice(start, end))).toEqual([
      "30th Septmber 2011",
    ]);
  });
});
