import type { Cells } from "../../plan-of";
import { told } from "../told";

test.each([
  [{ Progress: "Completed", Evidence: "" }, "no evidence is given"],
  [{ Progress: "Completed", Evidence: "N/A" }, "its evidence is only “N/A”"],
  [{ Progress: "Completed", Evidence: "TBC" }, "its evidence is only “TBC”"],
])("%j", (cells, words) => {
  const [finding, ...others] = told("complete-without-evidence", [
    cells,
    { Evidence: "Minutes of the board" },
  ]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "suggestion", cell: "H2" });
  expect(finding?.message).toContain(words);
});

test.each<Cells>([
  { Progress: "Completed" },
  { Progress: "Completed", Evidence: "Folder 3" },
  { Progress: "On target", Evidence: "" },
])("not %j", (cells) => {
  expect(told("complete-without-evidence", [cells])).toEqual([]);
});
