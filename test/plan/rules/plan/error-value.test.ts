import { planSheet } from "../../plan-of";
import { told, toldOfSheet } from "../told";

test.each([
  ["#REF!", /points to a cell that is gone/],
  ["#N/A", /looked something up and not found it/],
  ["#VALUE!", /cannot reckon with/],
  ["#NAME?", /does not know/],
  ["#DIV/0!", /divides by nothing/],
  ["#NUM!", /a formula has failed/],
])("%s under the timescale is told as an error, and as nothing else", (Timescale, message) => {
  const findings = toldOfSheet(planSheet([{ Timescale }, { Action: "Mend the gate of the yard." }]));
  expect(findings).toEqual([expect.objectContaining({ rule: "error-value", severity: "error", cell: "F2" })]);
  expect(findings[0]?.message).toMatch(message);
});

test("the same in one column is told once, with its cells", () => {
  const failing = Array.from({ length: 8 }, () => ({ Lead: "#N/A" }));
  const findings = told("error-value", failing);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/The same stands in E3, E4, E5, E6, E7 and 2 more\./);
});

test.each([
  ["Lead", "E2"],
  ["Action", "D2"],
  ["Progress", "G2"],
])("an error under %s is not told as something missing as well", (heading, cell) => {
  const findings = toldOfSheet(planSheet([{ [heading]: "#N/A" }, { Action: "Mend the gate of the yard." }]));
  expect(findings.filter((finding) => finding.cell === cell).map(({ rule }) => rule)).toEqual([
    "error-value",
  ]);
});

test("where the rule is off, the cell is told as one that cannot be read", () => {
  const settings = { rules: { "error-value": "off" as const } };
  expect(told("unclear-timescale", [{ Timescale: "#REF!" }], { settings })).toHaveLength(1);
});

test("words about an error are words", () => {
  expect(told("error-value", [{ Progress: "On target. The #REF! in the sheet was mended." }])).toEqual([]);
});
