import type { Cells } from "../../plan-of";
import { told } from "../told";

test("both words are told", () => {
  const [finding, ...others] = told("complete-with-work-to-come", [
    { Progress: "Completed. Leaflets will be printed next month." },
  ]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: "G2" });
  expect(finding?.message).toContain(
    "It says “Completed” and that work is still to come: “Leaflets will be printed next month”.",
  );
});

test.each<Cells>([
  { Progress: "Completed" },
  { Progress: "Completed. Work to continue on the smaller sites." },
  { Progress: "In progress. Leaflets will be printed next month." },
  { Progress: "Completed. Leaflets will be printed next month.", Status: "In progress" },
])("not %j", (cells) => {
  expect(told("complete-with-work-to-come", [cells])).toEqual([]);
});
