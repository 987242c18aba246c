import type { Status } from "../../../../src/plan/plan";
import { statusOfMeaning } from "../../../../src/plan/reading/key/meaning";

test.each<[string, Status]>([
  ["on track", "on-target"],
  ["On schedule to deliver", "on-target"],
  ["Complete", "complete"],
  ["Completed and evidenced", "complete"],
  ["Action completed", "complete"],
  ["Overdue", "delayed"],
  ["Behind schedule", "delayed"],
  ["Not yet started", "not-started"],
  ["Not due", "not-started"],
  ["In progress", "in-progress"],
  ["Partially complete", "partial"],
  ["Action not completed", "in-progress"],
  ["No longer required", "dropped"],
  // It says two things, or none of progress
  ["Complete/on schedule to deliver", "not-stated"],
  ["Complete or on track", "not-stated"],
  ["Completed or nearly complete", "not-stated"],
  ["Not started / delayed", "not-stated"],
  ["High priority", "not-stated"],
  ["Will be completed within the timescale", "not-stated"],
  ["To be completed", "not-stated"],
  ["5", "not-stated"],
])("%j says %s", (meaning, status) => {
  expect(statusOfMeaning(meaning, "2024-01-15").says).toBe(status);
});

test.each<[string, Status[]]>([
  ["Complete or on track", ["complete", "on-target"]],
  ["Not started / delayed", ["not-started", "delayed"]],
  ["Complete", []],
  ["High priority", []],
])("%j has the senses %j", (meaning, senses) => {
  expect(statusOfMeaning(meaning, "2024-01-15").senses).toEqual(senses);
});
