import { planSheet } from "../../plan-of";
import { told, toldOfSheet } from "../told";

test("a source or an area is missed where no filled one above goes on", () => {
  expect(told("missing-source", [{ Source: "" }])).toMatchObject([{ cell: "C2", severity: "warning" }]);
  expect(told("missing-area", [{ "Area for improvement": "" }])).toMatchObject([
    { cell: "B2", severity: "suggestion" },
  ]);
  expect(told("missing-source", [{}, { Source: "" }])).toEqual([]);
  expect(told("missing-area", [{}, { "Area for improvement": "" }])).toEqual([]);
});

test.each(["", "N/A", "TBC", "-"])("“%s” is no measure of success", (measure) => {
  const sheet = planSheet([{ "Success measure": measure }, { "Success measure": "All forms are signed" }]);
  const findings = toldOfSheet(sheet).filter(({ rule }) => rule === "no-success-measure");
  expect(findings).toMatchObject([{ row: 2, cell: "H2" }]);
});

test("a plan without a column for it is not asked for one", () => {
  expect(told("no-success-measure", [{}])).toEqual([]);
});
