import { planSheet } from "../../plan-of";
import { afterFix, told, toldOfSheet } from "../told";

/** Serial numbers of 11 and 26 September 2026, as Excel keeps them. */
const SEPTEMBER_11_2026 = 46276;
const SEPTEMBER_26_2026 = 46291;
const short = { numberFormats: { "1:5": "d-mmm" } };

test("a cell that shows 26-Sep in 2026 may have been “Sep-26”", () => {
  expect(told("excel-date-trap", [{ Timescale: SEPTEMBER_26_2026 }], short)).toMatchObject([
    { cell: "F2", severity: "warning", expected: "September 2026" },
  ]);
});

test("far outside the plan's dates the month that lies among them is offered, and after the fix it is read", () => {
  const dates = [SEPTEMBER_11_2026, "31 May 2011", "31 March 2012"];
  const sheet = planSheet(
    dates.map((Timescale, index) => ({
      Timescale,
      Action: `Mend gate ${index + 1} of the yard.`,
      Progress: "Completed",
    })),
    short.numberFormats,
  );
  const inJune = (one: typeof sheet) => toldOfSheet(one, { asAt: "2011-06-01" });
  const [finding, ...others] = inJune(sheet);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: "excel-date-trap",
    fix: { cell: "F2", from: "11 September 2026", value: SEPTEMBER_11_2026, to: "September 2011" },
  });
  expect(finding?.fix && inJune(afterFix(sheet, finding.fix))).toEqual([]);
});

test("a cell that shows its year, or a day that no year fits, is as it was meant", () => {
  const withYear = { numberFormats: { "1:5": "dd/mm/yyyy" } };
  expect(told("excel-date-trap", [{ Timescale: SEPTEMBER_26_2026 }], withYear)).toEqual([]);
  expect(told("excel-date-trap", [{ Timescale: SEPTEMBER_11_2026 }], short)).toEqual([]);
});
