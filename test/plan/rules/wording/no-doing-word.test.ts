import { told } from "../told";

test.each([
  "Ensure that supervision is of good quality.",
  "Continue to support carers.",
  "To ensure good attendance",
  "Maintain high standards",
])("“%s” says nothing of what will be done", (Action) => {
  expect(told("no-doing-word", [{ Action }])).toMatchObject([{ cell: "D2", severity: "suggestion" }]);
});

test.each([
  "Ensure that all staff are trained in supervision.",
  "Continue to monitor the waiting list each week.",
  "Ensure the policy is reviewed and published.",
  "Train the managers.",
  "Training for managers",
  "New form for supervision",
])("“%s” says something of it", (Action) => {
  expect(told("no-doing-word", [{ Action }])).toEqual([]);
});
