import type { Cells } from "../../plan-of";
import { told } from "../told";

const REAL: Cells[] = [{ Timescale: 46203 }, { Timescale: 46295 }];
const AS_DATES = { numberFormats: { "1:5": "dd/mm/yyyy", "2:5": "d mmm yyyy" } };

test("one finding gives both counts and the first text cell", () => {
  const findings = told("dates-as-text", [...REAL, { Timescale: "31/08/2026" }], AS_DATES);
  expect(findings).toEqual([expect.objectContaining({ row: 4, cell: "F4", severity: "suggestion" })]);
  expect(findings[0]?.message).toMatch(
    /^Column F has 2 real Excel dates and 3 dates typed as text, the first in F4\./,
  );
});

test("not with one real date alone, nor with none", () => {
  expect(told("dates-as-text", REAL.slice(0, 1), AS_DATES)).toEqual([]);
  expect(told("dates-as-text", [])).toEqual([]);
});

test("not beside text that is no full date", () => {
  const others = ["Ongoing", "June 2026", "31 May / 31 August 2026", "31 August", "by 31 August 2026"];
  const months = [...REAL, ...others.map((Timescale) => ({ Timescale }))];
  const [finding] = told("dates-as-text", months, AS_DATES);
  expect(finding?.message).toMatch(/2 dates typed as text, the first in F9/);
});

test("not beside numbers that have lost their format, nor dates that show only a month", () => {
  expect(told("dates-as-text", REAL, { numberFormats: {} })).toEqual([]);
  expect(told("dates-as-text", REAL, { numberFormats: { "1:5": "mmm-yy", "2:5": "mmm-yy" } })).toEqual([]);
});
