import { told, toldAfterFix } from "../told";

test.each([
  ["31 Agust 2026", "31 August 2026"],
  ["30 Septmber 2026", "30 September 2026"],
  ["31 July / 30 Novemeber 2026", "31 July / 30 November 2026"],
  ["30 Septmber / 31 Ocotber 2026", "30 September / 31 October 2026"],
  ["by the end of Decmber 2026", "by the end of December 2026"],
])("“%s” is put right as “%s”, due on the same days", (Timescale, to) => {
  const [finding] = told("misspelt-date", [{ Timescale }]);
  expect(finding).toMatchObject({ severity: "suggestion", cell: "F2", fix: { safety: "safe", to } });
  expect(finding?.message).toMatch(/is read as (?:August|September|November|December)/);
  expect(toldAfterFix("misspelt-date", [{ Timescale }])).toEqual([]);
});

test("a slip that comes twice is told, and left to be put right by hand", () => {
  const [finding] = told("misspelt-date", [{ Timescale: "31 Agust 2026 and 31 Agust 2027" }]);
  expect(finding).toMatchObject({ fix: null });
});

test.each(["31 August 2026", "Sept 2026", "31 Aug 2026", "Augusta Drive", "Quaterly", "TBC"])(
  "not “%s”",
  (Timescale) => {
    expect(told("misspelt-date", [{ Timescale }])).toEqual([]);
  },
);
