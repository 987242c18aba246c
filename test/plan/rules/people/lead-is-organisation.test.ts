import { told } from "../told";

test.each([
  ["All", /means everybody/],
  ["All staff", /“All staff” means everybody/],
  ["Everyone", /means everybody/],
  ["All schools", /means everybody/],
  ["All heads of service", /means everybody/],
  ["Council", /whole organisation/],
  ["The Council", /whole organisation/],
  ["Marlow Borough Council", /“Marlow Borough Council” is a whole organisation/],
  ["The Trust", /whole organisation/],
  ["Marlow Hospitals NHS Foundation Trust", /whole organisation/],
  ["Marlow PCT", /whole organisation/],
  ["PCT", /whole organisation/],
  ["CCG", /whole organisation/],
  ["NHS", /whole organisation/],
  ["Police", /whole organisation/],
  ["Downshire Constabulary", /whole organisation/],
  ["Partners", /nobody in particular/],
  ["Various", /nobody in particular/],
  ["Management", /nobody in particular/],
  ["North Vale NHS Foundation Trust", /whole organisation/],
  ["Council (TBC)", /whole organisation/],
  ["Police (lead)", /whole organisation/],
  ["Council / Police", /“Council”, “Police”: nobody is named/],
])("%s", (lead, message) => {
  const findings = told("lead-is-organisation", [{ Lead: lead }]);
  expect(findings).toEqual([expect.objectContaining({ severity: "suggestion", cell: "E2" })]);
  expect(findings[0]?.message).toMatch(message);
});

test.each([
  "Children's Services",
  "Finance",
  "HR",
  "Head of Finance",
  "Head of the Council",
  "Leader of the Council",
  "Chief Constable",
  "Estates Team",
  "Police liaison officer",
  "Management Team",
  "Senior Management Team",
  "Audit Committee",
  "Trust Board",
  "School Governors",
  "All Saints Head Teacher",
  "Governors",
  "School office",
  "School Council",
  "Youth Council",
  "Children in Care Council",
  "Council / Ann Price",
  "All staff / Head Teacher",
  "All Saints School Governors",
  "All Age Services",
  "AP",
  "CT",
  "TRS",
  "Al Marsh",
  "Ann Council",
  "Trust Secretary",
  "Healthy Schools Lead",
  "Council (Housing)",
  "Police (Insp. Doyle)",
])("not %s", (lead) => {
  expect(told("lead-is-organisation", [{ Lead: lead }])).toEqual([]);
});

test("initials are a person's where the plan leads by initials", () => {
  expect(told("lead-is-organisation", [{ Lead: "PCT" }, { Lead: "JRM" }])).toEqual([]);
});
