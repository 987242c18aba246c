import { told } from "../told";

test.each([
  "Ongoing",
  "Continuous",
  "as and when necessary",
  "Regularly",
  "At regular intervals",
  "From June 2026",
])("“%s” does not say when it will next be looked at", (Timescale) => {
  const findings = told("no-review-date", [{ Timescale }]);
  expect(findings).toEqual([expect.objectContaining({ cell: "F2", severity: "suggestion" })]);
  expect(findings[0]?.message).toMatch(`“${Timescale}” does not say when this will next be looked at`);
});

test.each([
  [{ Timescale: "Ongoing", Progress: "Completed" }],
  [{ Timescale: "Ongoing", Progress: "No longer required" }],
  [{ Timescale: "Immediately" }],
  [{ Timescale: "Ongoing, review January 2027" }],
  [{ Timescale: "Ongoing - reviewed quarterly" }],
  [{ Timescale: "Quarterly" }],
  [{ Timescale: "Every board meeting" }],
  [{ Timescale: "every 6 weeks" }],
  [{ Timescale: "Ongoing", Progress: "In progress. Next review in September." }],
  [{ Timescale: "Ongoing", Action: "Hold monthly reviews of the form with managers." }],
  [{ Timescale: "Ongoing", "Review date": "30 September 2026" }],
  [{ Timescale: "Ongoing", "Revised date": "30 September 2026" }],
  [{ Timescale: "30 September 2026" }],
])("not %j", (cells) => {
  expect(told("no-review-date", [cells])).toEqual([]);
});
