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

test.each([
  ["Guide printed, to be distributed to carers in April 2027", "Complete"],
  ["Posters made. Volunteers will be trained in October 2026.", "Done"],
  ["Draft written. Consultation will begin in September 2026.", "100%"],
])("the status says complete, and the account %j", (Progress, Status) => {
  const [finding, ...others] = told("complete-with-work-to-come", [{ Progress, Status }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: "G2" });
  expect(finding?.message).toContain(`It says “${Status}” and that work is still to come`);
});

test.each<Cells>([
  { Status: "Complete", Progress: "Continuing to monitor" },
  { Status: "Complete", Progress: "Will be reviewed in July 2027" },
  { Status: "Complete", Progress: "Signs to be fitted in March 2026" },
  { Status: "In progress", Progress: "Signs to be fitted in March 2027" },
  { Progress: "Completed" },
  { Progress: "Completed. Work to continue on the smaller sites." },
  { Progress: "In progress. Leaflets will be printed next month." },
  { Progress: "Completed. Leaflets will be printed next month.", Status: "In progress" },
])("not %j", (cells) => {
  expect(told("complete-with-work-to-come", [cells])).toEqual([]);
});
