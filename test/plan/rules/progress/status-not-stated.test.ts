import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  ["The form was discussed by the team.", "“The form was discussed by the team.” does not say how far"],
  ["Noted", "“Noted” does not say how far"],
  [
    "The wardens talked at length about the hedges, the ditches and the stiles along the northern towpath.",
    "“The wardens talked at length about the hedges, the ditches …” does not",
  ],
])("%j", (Progress, words) => {
  for (const Timescale of ["30 June 2026", "31 May 2026", "Ongoing"]) {
    const [finding, ...others] = told("status-not-stated", [{ Progress, Timescale }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: "G2" });
    expect(finding?.message).toContain(words);
  }
});

test.each<Cells>([
  { Progress: "" },
  { Progress: "On target" },
  { Progress: "See response to action 2" },
  { Progress: "See response to action 17" },
  { Progress: "Post filled" },
  { Progress: "The form was discussed by the team.", Timescale: "Quarterly" },
  { Progress: "Green" },
  { Progress: "The form was discussed by the team.", Status: "Amber" },
  { Progress: "The form was discussed by the team.", Status: "On target" },
  { Progress: "The form was discussed by the team.", "Date completed": "14 May 2026" },
])("not %j", (cells) => {
  expect(told("status-not-stated", [cells])).toEqual([]);
});
