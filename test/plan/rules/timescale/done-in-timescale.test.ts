import { told } from "../told";

test.each([
  ["In progress", /the progress is: in progress/],
  ["On target", /the progress is: on target/],
  ["Yet to start", /the progress is: not started/],
  ["", /the progress does not say so/],
  ["The form was discussed by the team.", /the progress does not say so/],
])("“Completed” as the date, beside “%s”", (Progress, message) => {
  const findings = told("done-in-timescale", [{ Timescale: "Completed", Progress }]);
  expect(findings).toEqual([expect.objectContaining({ cell: "F2", severity: "warning" })]);
  expect(findings[0]?.message).toMatch(message);
});

test.each([
  [{ Timescale: "Completed", Progress: "Completed" }],
  [{ Timescale: "Done", Progress: "Superseded by the new policy." }],
  [{ Timescale: "Completed by June 2027", Progress: "On target" }],
  [{ Timescale: "Completed", Progress: "", Status: "Complete" }],
  [{ Timescale: "Completed", Progress: "", Status: "closed" }],
  [{ Timescale: "", Progress: "In progress" }],
])("not %j", (cells) => {
  const others = "Status" in cells ? [{ Status: "Closed" }] : [];
  expect(told("done-in-timescale", [cells, ...others])).toEqual([]);
});

test("the account that does not say so is told of once", () => {
  const cells = { Timescale: "Done", Progress: "All six wardens were told in March." };
  expect(told("status-not-stated", [cells])).toEqual([]);
  expect(told("done-in-timescale", [cells])).toHaveLength(1);
});
