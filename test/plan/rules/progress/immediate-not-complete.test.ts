import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  [
    { Timescale: "Immediately" },
    "Wanted “Immediately”, and not complete as at 30 June 2026. Progress: on target.",
  ],
  [{ Timescale: "ASAP", Progress: "" }, "Wanted “ASAP”, and not complete as at 30 June 2026."],
])("%j", (cells, words) => {
  const [finding, ...others] = told("immediate-not-complete", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: "F2" });
  expect(finding?.message).toContain(words);
  // With a plan date it still names no day to count from
  expect(told("immediate-not-complete", [cells], { planDate: "2026-06-01" })[0]?.message).toBe(
    finding?.message,
  );
});

test.each<Cells>([
  { Timescale: "Immediately", Progress: "Completed" },
  { Timescale: "Immediately", Progress: "No longer required" },
  { Timescale: "31 May 2026" },
  { Timescale: "Ongoing" },
])("not %j", (cells) => {
  expect(told("immediate-not-complete", [cells])).toEqual([]);
});
