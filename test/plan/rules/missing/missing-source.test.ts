import type { Cells } from "../../plan-of";
import { told } from "../told";

test("an action above the first source has none", () => {
  expect(told("missing-source", [{ Source: "" }])).toEqual([
    expect.objectContaining({
      severity: "warning",
      cell: "C2",
      message: expect.stringMatching(/No source is given/),
    }),
  ]);
});

test.each<[string, Cells[]]>([
  ["a blank below a source goes on with it", [{}, { Source: "" }]],
  ["a dash is an answer", [{ Source: "–" }]],
  ["so is N/A", [{ Source: "N/A" }]],
])("not where %s", (_, actions) => {
  expect(told("missing-source", actions)).toEqual([]);
});
