import { type Conventions, USUAL_CONVENTIONS } from "../../../../src/plan/conventions";
import { findDays, readTimescale } from "../../../../src/plan/reading/timescale";

const context = { planDay: "2011-07-22", startDay: null, date1904: false };

function read(value: string, conventions: Partial<Conventions> = {}) {
  const whole = { ...USUAL_CONVENTIONS, ...conventions };
  return readTimescale({ value, numberFormat: "General" }, { ...context, conventions: whole });
}

/** A cell of each kind that a convention could touch, and of some that none may. */
const CELLS = [
  "autumn term 2011",
  "spring term 2011",
  "Spring Term 2011/12",
  "summer term 2011",
  "before the summer term 2011",
  "spring 2011",
  "Easter 2011",
  "October half term 2011",
  "2011/12",
  "second half of 2011/12",
  "Q3 2011/12",
  "March 2011/12",
  "academic year 2011/12",
  "2012",
  "31 December 2011",
  "Q2 2011",
  "Q3",
  "Q4 (January to March 2012)",
];

const USUAL = new Map(CELLS.map((cell) => [cell, read(cell).due.join() || read(cell).kind]));

test.each<[string, Partial<Conventions>, Record<string, string>]>([
  ["nothing that is not usual", {}, {}],
  [
    "the published last days of terms",
    { termEnds: ["2011-04-08", "2011-12-16"] },
    { "autumn term 2011": "2011-12-16", "spring term 2011": "2011-04-08" },
  ],
  [
    "the usual last day of the spring term",
    { usualTermEnds: { ...USUAL_CONVENTIONS.usualTermEnds, spring: "1 April" } },
    { "spring term 2011": "2011-04-01", "Spring Term 2011/12": "2012-04-01" },
  ],
  [
    "the usual last day of the summer term",
    { usualTermEnds: { ...USUAL_CONVENTIONS.usualTermEnds, summer: "22 July" } },
    { "summer term 2011": "2011-07-22" },
  ],
  [
    "the start of the financial year",
    { financialYearStarts: "1 September" },
    {
      "2011/12": "2012-08-31",
      "second half of 2011/12": "2012-08-31",
      "Q3 2011/12": "2012-05-31",
    },
  ],
  [
    "a financial year that starts within a month",
    { financialYearStarts: "6 March" },
    {
      "2011/12": "2012-03-05",
      "second half of 2011/12": "2012-03-05",
      "Q3 2011/12": "2011-12-05",
      "March 2011/12": "unclear",
    },
  ],
  [
    "the end of the academic year",
    { academicYearEnds: "31 July" },
    { "academic year 2011/12": "2012-07-31" },
  ],
  [
    "quarters of the calendar year",
    { quarterAlone: "calendar" },
    { "Q2 2011": "2011-06-30", Q3: "2011-09-30" },
  ],
  [
    "quarters of the financial year",
    { quarterAlone: "financial" },
    { "Q2 2011": "2011-09-30", Q3: "2011-12-31" },
  ],
])("%s: that is read by it, and nothing else", (_, conventions, changed) => {
  const found = CELLS.map((cell) => [
    cell,
    read(cell, conventions).due.join() || read(cell, conventions).kind,
  ]);
  expect(Object.fromEntries(found)).toEqual({ ...Object.fromEntries(USUAL), ...changed });
});

test("what a usual day or a quarter was taken for is told, with the day; a published day is not assumed", () => {
  const usualTermEnds = { ...USUAL_CONVENTIONS.usualTermEnds, spring: "1 April" };
  const own = { usualTermEnds, termEnds: ["2011-04-08"] };
  expect(read("spring term 2012", own).assumed).toEqual(["The spring term is taken to end on 1 April 2012."]);
  expect(read("spring term 2011", own).assumed).toEqual([]);
  expect(read("spring term 2011").assumed).toEqual([]);
  expect(read("Q2 2011", { quarterAlone: "financial" })).toMatchObject({
    assumed: ["The quarter is taken as one of the financial year, to 30 September 2011."],
    yearAssumed: false,
  });
  expect(read("2011-2012", { financialYearStarts: "1 August" }).assumed).toEqual([
    "“2011-2012” is read as the financial year, to 31 July 2012.",
  ]);
});

test("the day of a term without a year is that of the year it is put in", () => {
  const termEnds = ["2010-04-01", "2011-04-08"];
  expect(read("end of spring term", { termEnds })).toMatchObject({ due: ["2011-04-08"], yearAssumed: true });
  const [found] = findDays("spring term", {
    ...context,
    conventions: { ...USUAL_CONVENTIONS, termEnds },
  });
  expect([found?.dayIn(2010), found?.dayIn(2012)]).toEqual(["2010-04-01", "2012-04-30"]);
});

describe("a quarter stays unclear where the convention does not settle it", () => {
  test.each([
    // It could be January to March of 2011 or of 2012
    ["Q4 2011", "financial"],
    ["Q2 of the financial year", "calendar"],
    ["FY 2011 Q2", "calendar"],
    ["FY 2011 Q2", "financial"],
    ["Year 2 Q3", "financial"],
    ["Q3 figures reported", "calendar"],
    ["Q5 2011", "calendar"],
    ["Q3 and 31 March 2012", "calendar"],
    ["Q3, half term", "calendar"],
    ["Q1 2011/14", "financial"],
  ] as const)("%s, in a plan of the %s year", (cell, quarterAlone) => {
    expect(read(cell, { quarterAlone })).toMatchObject({ kind: "unclear", due: [] });
  });

  test("and what stands beside it decides", () => {
    expect(read("Q4 (October to December 2011)", { quarterAlone: "financial" }).due).toEqual(["2011-12-31"]);
  });
});
