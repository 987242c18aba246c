import { told } from "../told";

test.each(["TBC", "N/A", "-", "to be agreed", "By xx", "Date TBA"])("“%s” gives no date", (Timescale) => {
  const findings = told("timescale-not-set", [{ Timescale, Progress: "In progress" }]);
  expect(findings).toEqual([expect.objectContaining({ cell: "F2", severity: "warning" })]);
  expect(findings[0]?.message).toMatch(`“${Timescale}” gives no date`);
});

test("a date that was moved to “TBC” is told at the revised date", () => {
  const cells = { Timescale: "", "Original date": "31 May 2026", "Revised date": "TBC" };
  expect(told("timescale-not-set", [cells])).toHaveLength(1);
});

test.each([
  [{ Timescale: "TBC", Progress: "Completed" }],
  [{ Timescale: "N/A", Progress: "No longer required" }],
  [{ Timescale: "" }],
  [{ Timescale: "Ongoing" }],
  [{ Timescale: "June 2026 (TBC)" }],
  [{ Timescale: "as funding allows" }],
])("not %j", (cells) => {
  expect(told("timescale-not-set", [cells])).toEqual([]);
});
