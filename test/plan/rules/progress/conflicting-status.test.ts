import type { Cells } from "../../plan-of";
import { told } from "../told";

const BOTH = "Completed. The forms are out. Partially complete.";

test.each([
  [{ Progress: BOTH }, "G2"],
  [{ Progress: "", Status: BOTH }, "H2"],
  [{ Progress: BOTH, Status: "" }, "G2"],
])("%j", (cells, cell) => {
  const [finding, ...others] = told("conflicting-status", [cells]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell });
  expect(finding?.message).toMatch(/both “Completed” and “Partially complete”.*: partly complete\./);
});

test.each<Cells>([
  { Progress: "Completed. Work to continue on the smaller sites." },
  { Progress: "May 2026: delayed.\nJune 2026: Completed." },
  { Progress: "Delayed", Status: "Completed" },
])("not %j", (cells) => {
  expect(told("conflicting-status", [cells])).toEqual([]);
});
