import type { Progress, Status } from "../../../../src/plan/plan";
import {
  combineStatus,
  findReference,
  readProgress,
  readStatusCell,
} from "../../../../src/plan/reading/progress";

const CONTEXT = { due: [], updatedOn: "2024-01-15" };

describe("the cell of a status column", () => {
  test.each<[string | number | boolean, string, Status]>([
    [1, "0%", "complete"],
    [0.75, "0%", "partial"],
    [0.5, "0.0%", "partial"],
    [0, "0%", "not-started"],
    [1.4, "0%", "not-stated"],
    [-0.1, "0%", "not-stated"],
    [0.996, "0%", "partial"],
    [1, "General", "not-stated"],
    [100, "General", "not-stated"],
    [true, "General", "not-stated"],
    ["Completed", "General", "complete"],
    ["", "General", "blank"],
  ])("%j shown as %s is %s", (value, format, status) => {
    expect(readStatusCell(value, format, CONTEXT).status).toBe(status);
  });
});

describe("a status column beside an account", () => {
  const read = (text: string): Progress => readProgress(text, CONTEXT);

  test.each<[string, string, Status, boolean]>([
    ["Complete", "Delayed by the weather", "delayed", true],
    ["On target", "Completed", "on-target", true],
    ["In progress", "On track", "on-target", false],
    ["Green", "Completed", "complete", false],
    ["Complete", "Letters were sent", "complete", false],
    ["Complete", "", "complete", false],
    ["", "Completed", "complete", false],
    ["", "Letters were sent", "not-stated", false],
    ["Green", "", "not-stated", false],
    ["", "", "blank", false],
    ["Complete", "Completed", "complete", false],
    ["Complete", "No longer required", "dropped", true],
  ])("%j beside %j is %s", (column, account, status, contradicts) => {
    const combined = combineStatus(read(column), read(account));
    expect(combined.status).toBe(status);
    expect(combined.contradiction !== null).toBe(contradicts);
  });
});

describe("references", () => {
  test.each([
    ["See response to Action 6", "Action 6"],
    ["CQC: See response to Action 6.", "Action 6"],
    ["Refer to recommendation 4.2", "recommendation 4.2"],
    ["As 3.1", "3.1"],
    ["As per item 12", "item 12"],
    ["Merged with action 7", "action 7"],
    ["As above", "above"],
    ["See above.", "above"],
    ["ditto", "ditto"],
    ["As previous", "previous"],
    ['"', '"'],
    ["Seen by 6 officers", null],
    ["Reported as above average", null],
    ["Completed", null],
    ["", null],
  ])("%j points to %j", (text, target) => {
    expect(findReference(text)).toBe(target);
  });
});
