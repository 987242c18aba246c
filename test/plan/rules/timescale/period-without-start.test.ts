import { told } from "../told";

test("periods that nothing says the start of are told once, with their rows", () => {
  const findings = told("period-without-start", [
    { Timescale: "Within 6 months" },
    { Timescale: "31 July 2026" },
    { Timescale: "3 months" },
  ]);
  expect(findings).toEqual([expect.objectContaining({ severity: "warning", cell: "F2" })]);
  expect(findings[0]?.message).toMatch(
    /^“Within 6 months” in row 2 and “3 months” in row 4: these count from the plan's start, which is not known/,
  );
});

test.each([
  ["the plan's date is known", { Timescale: "Within 6 months" }, "2026-01-15"],
  ["it counts from something else", { Timescale: "Before the next committee" }, null],
  ["the action is complete", { Timescale: "Within 6 months", Progress: "Completed" }, null],
  ["it is a day", { Timescale: "31 July 2026" }, null],
])("not where %s", (_, cells, planDate) => {
  expect(told("period-without-start", [cells], { planDate })).toEqual([]);
});
