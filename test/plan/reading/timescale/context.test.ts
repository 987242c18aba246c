import { readTimescale } from "../../../../src/plan/reading/timescale";

function read(value: string, planDay: string, startDay: string | null = null) {
  return readTimescale({ value, numberFormat: "General" }, { planDay, startDay, date1904: false });
}

describe("what a timescale takes from its plan", () => {
  test.each<[string, string, string]>([
    ["31 May", "2011-07-22", "2011-05-31"],
    ["31 January", "2011-07-22", "2011-01-31"],
    ["31 January", "2011-12-01", "2012-01-31"],
    ["December", "2011-02-01", "2010-12-31"],
    ["29 February", "2011-07-22", "2012-02-29"],
    ["Winter", "2011-07-22", "2011-02-28"],
    ["Easter", "2012-02-01", "2012-04-08"],
  ])("%s in a plan of %s is %s, the nearest", (cell, planDay, due) => {
    expect(read(cell, planDay)).toMatchObject({ kind: "date", due: [due], yearAssumed: true });
  });

  test("a year that nobody wrote is explained", () => {
    expect(read("31 May", "2011-07-22").assumed).toEqual([
      "No year is written; 2011 is the nearest to the plan's date, 22 July 2011.",
    ]);
  });

  test("a neighbour's year is not assumed, one that keeps the order is", () => {
    expect(read("31 May / 31 August 2011", "2015-01-01")).toMatchObject({ yearAssumed: false, assumed: [] });
    expect(read("31 October 2011 and 31 January", "2011-07-22")).toMatchObject({
      due: ["2011-10-31", "2012-01-31"],
      yearAssumed: true,
      assumed: ["No year is written for 31 January 2012; 2012 keeps the dates in order."],
    });
  });

  test.each<[string, string, string]>([
    ["March 03", "2004-06-01", "2003-03-31"],
    ["July 02", "2004-06-01", "2002-07-31"],
    ["May 15", "2004-06-01", "2004-05-15"],
    ["May-15", "2014-06-01", "2015-05-31"],
  ])("%s in a plan of %s is %s", (cell, planDay, due) => {
    const { assumed, ...rest } = read(cell, planDay);
    expect(rest).toMatchObject({ kind: "date", due: [due], yearAssumed: !cell.includes("-") });
    expect(assumed.length > 0).toBe(!cell.includes("-"));
  });

  test.each<[string, string[]]>([
    ["6 months", ["2011-10-01"]],
    ["Within 3 months of approval", ["2011-07-01"]],
    ["Within 6 weeks of publication of this plan", ["2011-05-13"]],
    ["3-6 months", ["2011-10-01"]],
    ["One year", ["2012-04-01"]],
    ["Within a fortnight", ["2011-04-15"]],
    ["1 month or urgently", ["2011-05-01"]],
    ["Within 3 months of appointment", []],
    ["Within 3 months of approval of the budget", []],
    ["10 working days", []],
    ["48 hours", []],
    ["6 months - 1 year", []],
    ["By next meeting", []],
    ["6 weeks after 1 September 2011", []],
  ])("%s counts from the plan's start", (cell, due) => {
    expect(read(cell, "2011-07-22", "2011-04-01")).toMatchObject({
      kind: "relative",
      due,
      yearAssumed: false,
    });
    expect(read(cell, "2011-07-22", null)).toMatchObject({ kind: "relative", due: [], assumed: [] });
  });

  test("words read as others are told", () => {
    expect(read("30 Septmber 2011", "2011-07-22").assumed).toEqual(["“Septmber” is read as September."]);
    expect(read("2011-2012", "2011-07-22").assumed).toEqual([
      "“2011-2012” is read as the financial year, to 31 March 2012.",
    ]);
  });

  test.each<[string, string]>([
    ["31/12/60", "2060-12-31"],
    ["31/12/62", "1962-12-31"],
    ["31/12/98", "1998-12-31"],
  ])("%s lies in the nearest century", (cell, day) => {
    const { kind, due } = read(cell, "2011-07-22");
    expect(day < "1990" ? kind : due[0]).toBe(day < "1990" ? "unclear" : day);
  });

  test("the words stay as written, without the spaces around them", () => {
    expect(read("  By  the 31 st May\u00a02011 ", "2011-07-22").text).toBe("By  the 31 st May\u00a02011");
  });

  test.each<[string, [form: string, words: string][]]>([
    [
      "31 st May / 31 st August 2011",
      [
        ["named-day", "31 st May"],
        ["named-day", "31 st August 2011"],
      ],
    ],
    [
      "Sept 2011 then each  term",
      [
        ["month", "Sept 2011"],
        ["repeat", "each  term"],
      ],
    ],
    [
      "31 Agust (annually)",
      [
        ["named-day", "31 Agust"],
        ["repeat", "annually"],
      ],
    ],
    [
      "Annually by 31 March",
      [
        ["repeat", "Annually"],
        ["named-day", "31 March"],
      ],
    ],
    [
      "Weekly/monthly",
      [
        ["repeat", "Weekly"],
        ["repeat", "monthly"],
      ],
    ],
    ["Within 3\u00a0months of approval", [["duration", "3\u00a0months"]]],
    ["By the next AGM", [["duration", "next AGM"]]],
    ["A.S.A.P. please", [["plain-words", "A.S.A.P"]]],
    ["  Completed.", [["plain-words", "Completed"]]],
    ["Linked decision", []],
    ["31 June 2011", []],
    ["", []],
  ])("%s is read by", (cell, expected) => {
    const { readBy } = read(cell, "2011-07-22");
    expect(readBy.map(({ form, words }) => [form, words])).toEqual(expected);
  });
});
