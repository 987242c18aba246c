import { told } from "../told";

test.each([
  ["Quarterly", "In progress. Audit carried out on 14 January 2026.", "Due every three months", "167 days"],
  ["Monthly", "On target. Last checked 3 May 2026.", "Due every month", "58 days"],
  ["Each term", "On target. Last checked 3 May 2025.", "Due every term", "423 days"],
])("%s: %s", (Timescale, Progress, often, since) => {
  const [finding, ...others] = told("recurring-not-updated", [{ Timescale, Progress }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: "G2" });
  expect(finding?.message).toContain(often);
  expect(finding?.message).toContain(`${since} before 30 June 2026`);
});

test.each([
  ["Quarterly", "In progress. Audit carried out on 14 April 2026."],
  ["Quarterly", "In progress. Audit carried out on 14 March 2026."],
  ["Quarterly", "In progress. Audits are carried out."],
  ["Quarterly", ""],
  ["Quarterly", "Completed on 14 January 2026"],
  ["Quarterly", "No longer required. Audit carried out on 14 January 2025."],
  ["Each term", "On target. Last checked 9 January 2026."],
  ["Regularly", "In progress. Audit carried out on 14 January 2025."],
  ["30 September 2026", "In progress. Audit carried out on 14 January 2025."],
])("not %s: %s", (Timescale, Progress) => {
  expect(told("recurring-not-updated", [{ Timescale, Progress }])).toEqual([]);
});

test.each([
  ["Audit carried out on 14 January 2026.", "In progress, checked on 3 June 2026", []],
  ["In progress. Audit carried out on 3 June 2026.", "Checked on 14 January 2026", []],
  ["In progress. Audit carried out on 14 January 2026.", "Checked on 3 February 2026", ["147 days"]],
])("the later of two accounts counts: %s / %s", (Progress, Status, since) => {
  const findings = told("recurring-not-updated", [{ Timescale: "Quarterly", Progress, Status }]);
  expect(findings.map(({ message }) => /\d+ days/.exec(message)?.[0])).toEqual(since);
});
