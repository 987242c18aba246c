import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  [
    { Progress: "To be completed by October 2026" },
    "30 June 2026",
    "expected by 31 October 2026, 123 days after it is due (30 June 2026)",
  ],
  [{ Progress: "To be completed by October" }, "30 June 2026", "expected by 31 October 2026"],
  [
    { Progress: "In progress. To be completed by 8 July 2026", Timescale: "31 May / 30 June 2026" },
    "30 June 2026",
    "8 days after",
  ],
  [{ Progress: "To be completed by October 2027" }, "30 June 2026", "31 October 2027"],
])("%j", (cells, _due, words) => {
  const [finding, ...others] = told("forecast-after-deadline", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: "G2" });
  expect(finding?.message).toContain(words);
});

test("it stands beside overdue", () => {
  const cells = { Progress: "To be completed by October 2026", Timescale: "31 May 2026" };
  expect(told("overdue", [cells])).toHaveLength(1);
  expect(told("forecast-after-deadline", [cells])).toHaveLength(1);
});

test.each<Cells>([
  { Progress: "To be completed by 30 June 2026" },
  { Progress: "To be completed by October 2026", Timescale: "30 June" },
  { Progress: "To be completed by October 2026", Timescale: "Ongoing" },
  { Progress: "To be completed by October 2026", Timescale: "December 2026" },
  { Progress: "To be completed by October 2026. No longer required.", Timescale: "31 May 2026" },
  // Perhaps the May that has gone
  { Progress: "To be completed by May", Timescale: "30 April 2026" },
  { Progress: "Completed 3 June 2026" },
])("not %j", (cells) => {
  expect(told("forecast-after-deadline", [cells])).toEqual([]);
});

test("a slip to a stated day is told in days", () => {
  const [finding] = told("forecast-after-deadline", [{ Progress: "Deferred to September 2026" }]);
  expect(finding?.message).toContain("It is expected by 30 September 2026, 92 days after it is due");
  expect(told("forecast-after-deadline", [{ Progress: "Deferred to September" }])).toEqual([]);
});
