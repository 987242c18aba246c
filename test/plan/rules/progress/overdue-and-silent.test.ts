import type { Cells } from "../../plan-of";
import { told } from "../told";

const LATE = { Timescale: "31 May 2026" };

test.each([
  [{ ...LATE, Progress: "" }, "nothing is said of how far it is"],
  [{ ...LATE, Progress: "–" }, "“–” says nothing of how far it is"],
  [{ ...LATE, Progress: "TBC" }, "“TBC” says nothing of how far it is"],
  [{ ...LATE, Progress: "No update received." }, "“No update received.” says nothing"],
  [{ Timescale: "Immediately", Progress: "" }, "nothing is said of how far it is"],
])("%j", (cells, words) => {
  const [finding, ...others] = told("overdue-and-silent", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: "G2" });
  expect(finding?.message).toContain(words);
  expect(told("missing-progress", [cells])).toEqual([]);
  expect(told("status-not-stated", [cells])).toEqual([]);
  expect([...told("overdue", [cells]), ...told("immediate-not-complete", [cells])].join()).not.toMatch(
    /rogress:/,
  );
});

test.each<Cells>([
  { Progress: "" },
  { Timescale: "Ongoing", Progress: "" },
  { Timescale: "31 May", Progress: "" },
  { ...LATE, Progress: "The form was discussed by the team." },
  { ...LATE, Progress: "Green" },
  { ...LATE, Progress: "See response to action 2" },
  { ...LATE, Progress: "Not started" },
  { ...LATE, Progress: "", "Date completed": "14 May 2026" },
  { ...LATE, Progress: "", Status: "On target" },
  { ...LATE, Progress: "TBC", Status: "Amber" },
])("not %j", (cells) => {
  expect(told("overdue-and-silent", [cells])).toEqual([]);
});

test.each<Cells>([
  { Timescale: "31 March 2026", Status: "Overdue", Progress: "No update received" },
  { Timescale: "31 March 2026", Status: "Late", Progress: "" },
])("a status that only says what the date says is silent: %j", (cells) => {
  expect(told("overdue-and-silent", [cells])).toHaveLength(1);
});

test.each<Cells>([
  { Timescale: "31 March 2026", Status: "Overdue", Progress: "Two of three benches fitted" },
  { Timescale: "31 March 2026", Status: "Overdue", Progress: "Waiting for the lift engineer" },
  { Timescale: "31 March 2026", Status: "Partly complete", Progress: "" },
  { Timescale: "31 December 2026", Status: "Overdue", Progress: "" },
])("not silent, or not overdue: %j", (cells) => {
  expect(told("overdue-and-silent", [cells])).toEqual([]);
});
