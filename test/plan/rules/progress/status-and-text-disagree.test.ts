import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  [
    { Status: "Complete", Progress: "Not started" },
    "H2",
    "The status says “Complete”, but the account of progress says “Not started”. The more cautious is counted: not started.",
  ],
  [
    { Status: "Delayed", Progress: "Completed" },
    "H2",
    "The account of progress says “Completed”, but the status says “Delayed”.",
  ],
  [
    { Progress: "Delayed", "Date completed": "14 May 2026" },
    "H2",
    "The day of completion says “14 May 2026”, but the account of progress says “Delayed”.",
  ],
  [
    { Status: "Delayed", Progress: "", "Date completed": "14 May 2026" },
    "H2",
    "The day of completion says “14 May 2026”, but the status says “Delayed”.",
  ],
])("%j", (cells, cell, words) => {
  const [finding, ...others] = told("status-and-text-disagree", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell });
  expect(finding?.message).toContain(words);
  expect(told("conflicting-status", [cells])).toEqual([]);
});

test.each<Cells>([
  { Status: "Complete", Progress: "Completed" },
  { Status: "Complete", Progress: "Draft started in May" },
  { Status: "In progress", Progress: "On target" },
  { Status: "Complete", Progress: "" },
  { Status: "", Progress: "Completed" },
  { Status: "Green", Progress: "Delayed" },
  { Status: "Open", Progress: "Delayed" },
  { Status: "", Progress: "Completed. The forms are out. Partially complete." },
])("not %j", (cells) => {
  expect(told("status-and-text-disagree", [cells])).toEqual([]);
});

test("what was accepted is open again when either cell changes", () => {
  const idOf = (cells: Cells) => told("status-and-text-disagree", [cells])[0]?.id;
  const accepted = idOf({ Status: "Delayed", Progress: "Completed" });
  expect(accepted).toBe(idOf({ Status: "Delayed", Progress: "Completed", Lead: "Raj Patel" }));
  expect(accepted).not.toBe(idOf({ Status: "Delayed", Progress: "Completed in May" }));
});
