import { DEFAULT_SETTINGS } from "../../../src/plan/settings/settings";
import { readConventions } from "../../../src/plan/settings/typed-conventions";

const USUAL = DEFAULT_SETTINGS.conventions;

test("what is usual stays as it is", () => {
  expect(readConventions(USUAL)).toEqual({ conventions: USUAL, wrong: new Map() });
});

test.each([
  ["1 April", "1 April"],
  [" 6th  april ", "6 April"],
  ["01 SEPT", "1 September"],
])("a day of the year may be typed %j", (typed, kept) => {
  expect(readConventions({ ...USUAL, financialYearStarts: typed }).conventions?.financialYearStarts).toBe(
    kept,
  );
});

test.each(["", "April", "31 June", "1 Ma", "1/4", "April 1", "1 April 2026", "1 January"])(
  "a financial year does not start on %j: it is told, and nothing is kept",
  (financialYearStarts) => {
    const { conventions, wrong } = readConventions({ ...USUAL, financialYearStarts });
    expect(conventions).toBeNull();
    expect([...wrong]).toEqual([
      ["financialYearStarts", "a day and month such as “1 April”, and not 1 January"],
    ]);
  },
);

test("each field is told of by itself", () => {
  const usualTermEnds = { autumn: "22 July", spring: "1 April", summer: "" };
  const { wrong } = readConventions({ ...USUAL, usualTermEnds, academicYearEnds: "August" });
  expect([...wrong.keys()].sort()).toEqual([
    "academicYearEnds",
    "usualTermEnds.autumn",
    "usualTermEnds.summer",
  ]);
});

test("last days of terms are put in order, and blank ones do not count", () => {
  const termEnds = ["2026-03-27", "", "2025-12-19"];
  expect(readConventions({ ...USUAL, termEnds }).conventions?.termEnds).toEqual(["2025-12-19", "2026-03-27"]);
});

test("the second last day of a term is told of, and not the first or the next", () => {
  const termEnds = ["2025-12-19", "2025-12-18", "2026-12-18"];
  const { conventions, wrong } = readConventions({ ...USUAL, termEnds });
  expect(conventions).toBeNull();
  expect([...wrong.keys()]).toEqual(["termEnds.1"]);
});
