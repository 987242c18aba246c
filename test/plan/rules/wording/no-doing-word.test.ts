import { told } from "../told";

test.each([
  ["Ensure all carers have the right papers.", /“Ensure” says what ought to be so/],
  ["Ensuring high standards across the service", /“Ensure”/],
  ["To ensure that pupils are safe", /“Ensure”/],
  ["Continue to ensure good outcomes for children.", /“Ensure”/],
  ["Ensure that supervision is of good quality.", /“Ensure”/],
  ["To ensure good attendance", /“Ensure”/],
  ["Maintain high standards", /goes on/],
  ["Continue to support families.", /goes on/],
  ["Continue with current practice.", /goes on/],
  ["Maintain high standards in every ward.", /goes on/],
  ["Training", /“Training” names a subject/],
  ["New website", /“New website” names a subject/],
])("%s", (action, message) => {
  const findings = told("no-doing-word", [{ Action: action }]);
  expect(findings).toEqual([expect.objectContaining({ severity: "suggestion", cell: "D2" })]);
  expect(findings[0]?.message).toMatch(message);
});

test.each([
  "Ensure that the policy is reviewed by governors.",
  "Ensure all six managers attend the course.",
  "Ensure that windows are washed.",
  "Ensure good outcomes through weekly walks of the ward.",
  "Ensure attendance is better by ringing home.",
  "Continue to visit every carer twice a year.",
  "Continue to wax the ladder each spring.",
  "Continue the monthly audits.",
  "Maintain the boilers each autumn.",
  "Maintain the risk register.",
  "Whitewash kerb stones",
  "Policy review",
  "Training for managers",
  "New form for supervision",
  "Continue to monitor the waiting list each week.",
  "Staff survey",
  "Recruit two nurses",
  "Mend the gate",
  "To ensure that all are safe, fence the pond.",
  "Ensure that all are safe. Fence the pond.",
  "Tackle bullying",
  "Consider moving the office.",
  "Support families with a weekly drop-in.",
  "The board is to be told of each fall.",
])("not %s", (action) => {
  expect(told("no-doing-word", [{ Action: action }])).toEqual([]);
});

test("what is complete needs no better words", () => {
  expect(told("no-doing-word", [{ Action: "Ensure pupils are safe", Progress: "Completed" }])).toEqual([]);
});
