import { told, toldAfterFix } from "../told";

test.each([
  ["31 June 2027", "31 June 2027", "June has 30 days", "30 June 2027"],
  ["30/02/2028", "30/02/2028", "February 2028 has 29 days", "29 February 2028"],
  ["29 Feb 2027", "29 Feb 2027", "February 2027 has 28 days", "28 February 2027"],
  ["by 31st September 2026.", "31st September 2026", "September has 30 days", "by 30 September 2026."],
  ["31 May / 31 June 2027", "31 June 2027", "June has 30 days", "31 May / 30 June 2027"],
])("“%s”", (Timescale, words, days, to) => {
  const [finding] = told("impossible-date", [{ Timescale }]);
  expect(finding).toMatchObject({
    cell: "F2",
    severity: "error",
    message: `“${words}” is not in the calendar: ${days}. Write the day that was meant.`,
    fix: { safety: "suggested", to },
  });
  expect(toldAfterFix("impossible-date", [{ Timescale }])).toEqual([]);
});

test("that no date can be read from it is not told beside it", () => {
  expect(told("unclear-timescale", [{ Timescale: "31 June 2027" }])).toEqual([]);
});

test("where the text could not be read even so, it is told without a fix", () => {
  const [finding] = told("impossible-date", [{ Timescale: "31 June 2027 at the earliest" }]);
  expect(finding).toMatchObject({ rule: "impossible-date", fix: null });
});

test.each(["31 June", "31 May 2027", "29 February 2028", "05/31/2027", "45 June 2027", "as funding allows"])(
  "not “%s”",
  (Timescale) => {
    expect(told("impossible-date", [{ Timescale }])).toEqual([]);
  },
);
